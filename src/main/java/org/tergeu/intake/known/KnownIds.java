package org.tergeu.intake.known;

import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Identities;

/**
 * The recorded rows that some reports use. They are loaded once, when the reports are checked; recording adds the rows that it makes.
 *
 * @param organizations by their keys
 * @param people by their keys
 * @param facts by their addresses; a fact of a merged incident has the row of the incident that it was merged into
 */
public record KnownIds(Map<String, Long> organizations, Map<String, Long> people, Map<FactAddress, Long> facts)
        implements Identities {

    public static final KnownIds NONE = new KnownIds(Map.of(), Map.of(), Map.of());

    public KnownIds and(Map<String, Long> moreOrganizations, Map<String, Long> morePeople) {
        return new KnownIds(both(organizations, moreOrganizations), both(people, morePeople), facts);
    }

    public KnownIds withFacts(Map<FactAddress, Long> all) {
        return new KnownIds(organizations, people, all);
    }

    private static Map<String, Long> both(Map<String, Long> some, Map<String, Long> more) {
        if (more.isEmpty()) {
            return some;
        }
        Map<String, Long> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Override
    public @Nullable Long organization(@Nullable String key) {
        return key == null ? null : Objects.requireNonNull(organizations.get(key), key);
    }

    @Override
    public @Nullable Long person(@Nullable String key) {
        return key == null ? null : Objects.requireNonNull(people.get(key), key);
    }

    @Override
    public @Nullable Long fact(@Nullable FactAddress address) {
        return address == null ? null : Objects.requireNonNull(facts.get(address), address::written);
    }
}
