package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.platform.StoredJson;
import org.tergeu.vocabulary.SeizureCategory;

/**
 * Which seizures of an incident are told in several ways that may be of one thing: another word for the item, or found in one report and
 * seized in the next. Seizures of one item and disposition have keys of their own, by which an editor tells them apart.
 */
final class AlikeSeizures {

    private record Thing(long incidentId, String name) {}

    private record Way(String disposition, String item) {}

    private final Map<Thing, Set<Way>> ways = new HashMap<>();

    AlikeSeizures(ClaimedFacts facts) {
        facts.ofKind(FactKind.SEIZURE)
                .forEach(fact -> details(fact)
                        .forEach(detail -> ways.computeIfAbsent(
                                        thing(fact, detail.category(), detail.item()), all -> new HashSet<>())
                                .add(new Way(detail.disposition().name(), detail.item()))));
    }

    private static Stream<SeizureDetail> details(ClaimedFact fact) {
        return fact.claims().stream().map(claim -> StoredJson.read(claim.detail(), SeizureDetail.class));
    }

    private static Thing thing(ClaimedFact fact, SeizureCategory category, String item) {
        return new Thing(fact.incidentId(), category + " " + ItemName.canonical(item));
    }

    /** What all that may be of one thing have in common; null where nothing else may be. */
    @Nullable
    String alike(ClaimedFact fact, SeizureCategory category, String item) {
        Thing thing = thing(fact, category, item);
        return ways.getOrDefault(thing, Set.of()).size() > 1 ? thing.name() : null;
    }
}
