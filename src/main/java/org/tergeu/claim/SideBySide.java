package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Versions of facts that depend on what else was known of their incident. An incident can have thousands of facts, so all of a day are looked at
 * together, once.
 *
 * @param <S> what is known of a fact, as far as it matters for the others
 * @param <P> what the others make of it
 * @param <V> what is published of a fact
 */
public final class SideBySide<S, P, V> {

    private final Map<Long, List<ClaimedFact>> facts;
    private final BiFunction<ClaimedFact, Known, S> seen;
    private final Function<List<S>, List<P>> places;
    private final BiFunction<Known, P, V> value;
    private final Map<Long, Map<Long, List<Version<V>>>> versions = new HashMap<>();

    /**
     * Of the facts of a kind.
     *
     * @param seen what is known of a fact from some of its claims, as far as it matters for the others
     * @param places what becomes of those of one incident that are known on a day, in their order; they come by the oldest report that has them, then
     *     in its order
     * @param value what is published of a fact that is known so
     */
    public SideBySide(
            ClaimedFacts facts,
            FactKind kind,
            BiFunction<ClaimedFact, Known, S> seen,
            Function<List<S>, List<P>> places,
            BiFunction<Known, P, V> value) {
        this.facts = facts.ofKind(kind).stream()
                .filter(fact -> !fact.claims().isEmpty())
                .map(fact -> new Positioned(fact.position(), fact))
                .sorted(Comparator.comparing(Positioned::position).thenComparing(each -> each.fact.id()))
                .map(Positioned::fact)
                .collect(Collectors.groupingBy(ClaimedFact::incidentId));
        this.seen = seen;
        this.places = places;
        this.value = value;
    }

    private record Positioned(String position, ClaimedFact fact) {}

    /** The versions of a fact; none of one without claims. */
    public List<Version<V>> versions(ClaimedFact fact) {
        return fact.claims().isEmpty()
                ? List.of()
                : Objects.requireNonNull(
                        versions.computeIfAbsent(
                                        fact.incident(), incident -> versions(facts.getOrDefault(incident, List.of())))
                                .get(fact.id()),
                        "a fact of these");
    }

    private Map<Long, List<Version<V>>> versions(List<ClaimedFact> all) {
        List<History> histories = all.stream().map(History::new).toList();
        histories.stream()
                .flatMap(history -> history.own.stream())
                .distinct()
                .sorted()
                .forEach(day -> look(histories, day));
        return histories.stream().collect(Collectors.toMap(history -> history.fact.id(), History::versions));
    }

    private void look(List<History> histories, LocalDate day) {
        List<History> known =
                histories.stream().filter(history -> history.isKnown(day)).toList();
        List<P> found = places.apply(known.stream().map(history -> history.seen).toList());
        for (int n = 0; n < known.size(); n++) {
            known.get(n).isAt(day, found.get(n));
        }
    }

    /** The versions of a fact by day. What is published of it is worked out again only where its claims or its place have changed. */
    private final class History {

        private final ClaimedFact fact;
        private final Set<LocalDate> own;
        private final Map<LocalDate, V> values = new LinkedHashMap<>();
        private @Nullable Known known;
        private @Nullable S seen;
        private @Nullable P place;

        History(ClaimedFact fact) {
            this.fact = fact;
            this.own = Set.copyOf(fact.days());
        }

        boolean isKnown(LocalDate day) {
            if (own.contains(day)) {
                known = fact.by(day);
                seen = SideBySide.this.seen.apply(fact, known);
                place = null;
            }
            return known != null;
        }

        void isAt(LocalDate day, P now) {
            if (!now.equals(place)) {
                place = now;
                values.put(day, value.apply(known, now));
            }
        }

        List<Version<V>> versions() {
            return Version.history(new ArrayList<>(values.keySet()), values::get);
        }
    }
}
