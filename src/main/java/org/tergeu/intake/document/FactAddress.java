package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.claim.fact.FactKind;

/**
 * The address of a fact.
 *
 * @param incident the key of the incident that it belongs to; null for incidents themselves and statistics
 */
public record FactAddress(FactKind kind, @Nullable String incident, String key) {

    /** Whether its keys could be read; otherwise it is not known which fact is meant. */
    boolean isKnown() {
        return key != null && (incident != null || kind == FactKind.INCIDENT || kind == FactKind.STATISTIC);
    }

    public static FactAddress incident(String key) {
        return new FactAddress(FactKind.INCIDENT, null, key);
    }

    public static FactAddress statistic(String key) {
        return new FactAddress(FactKind.STATISTIC, null, key);
    }

    /** The form in which a report file refers to it. */
    public String written() {
        return incident == null ? key : incident + "/" + key;
    }
}
