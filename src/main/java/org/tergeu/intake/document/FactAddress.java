package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.claim.FactKind;

/**
 * What addresses a fact.
 *
 * @param incident key of the incident that it belongs to; null for incidents themselves and statistics
 */
public record FactAddress(FactKind kind, @Nullable String incident, String key) {

    /** Whether the file has keys that can be read: without them, it cannot be said which fact it is. */
    boolean isKnown() {
        return key != null && (incident != null || kind == FactKind.INCIDENT || kind == FactKind.STATISTIC);
    }

    public static FactAddress incident(String key) {
        return new FactAddress(FactKind.INCIDENT, null, key);
    }

    public static FactAddress statistic(String key) {
        return new FactAddress(FactKind.STATISTIC, null, key);
    }

    /** As a report file refers to it. */
    public String written() {
        return incident == null ? key : incident + "/" + key;
    }
}
