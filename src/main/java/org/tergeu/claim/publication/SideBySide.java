package org.tergeu.claim.publication;

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
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;

/**
 * Versions of facts that depend on the other facts of their incident. An incident can have thousands of facts, so all facts of a day are compared
 * together, once.
 *
 * @param <S> the part of a fact that the comparison uses
 * @param <C> what the comparison says of a fact
 * @param <V> what is published of a fact
 */
public final class SideBySide<S, C, V> {

    private final Map<Long, List<ClaimedFact>> facts;
    private final BiFunction<ClaimedFact, Known, S> seen;
    private final Function<List<S>, List<C>> comparison;
    private final BiFunction<Known, C, V> value;
    private final Map<Long, Map<Long, List<Version<V>>>> versions = new HashMap<>();

    /**
     * Compares the facts of one kind.
     *
     * @param seen takes from a fact, as some of its claims give it, the part that the comparison uses
     * @param comparison compares the facts of one incident that are known on a day; it has one result for each, in the same order. Facts come in the
     *     order of the oldest report that has them, and within it in that of the report
     * @param value makes what is published of a fact, as these claims give it, and the result of the comparison
     */
    public SideBySide(
            ClaimedFacts facts,
            FactKind kind,
            BiFunction<ClaimedFact, Known, S> seen,
            Function<List<S>, List<C>> comparison,
            BiFunction<Known, C, V> value) {
        this.facts = facts.ofKind(kind).stream()
                .filter(fact -> !fact.claims().isEmpty())
                .map(fact -> new Positioned(fact.position(), fact))
                .sorted(Comparator.comparing(Positioned::position).thenComparing(each -> each.fact.id()))
                .map(Positioned::fact)
                .collect(Collectors.groupingBy(ClaimedFact::incidentId));
        this.seen = seen;
        this.comparison = comparison;
        this.value = value;
    }

    private record Positioned(String position, ClaimedFact fact) {}

    /** The versions of a fact; empty for a fact without claims. */
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
        List<C> found =
                comparison.apply(known.stream().map(history -> history.seen).toList());
        for (int n = 0; n < known.size(); n++) {
            known.get(n).isCompared(day, found.get(n));
        }
    }

    /** The versions of a fact by day. Its value is worked out again only on days on which its claims or the outcome of the comparison change. */
    private final class History {

        private final ClaimedFact fact;
        private final Set<LocalDate> own;
        private final Map<LocalDate, V> values = new LinkedHashMap<>();
        private @Nullable Known known;
        private @Nullable S seen;
        private @Nullable C compared;

        History(ClaimedFact fact) {
            this.fact = fact;
            this.own = Set.copyOf(fact.days());
        }

        boolean isKnown(LocalDate day) {
            if (own.contains(day)) {
                known = fact.by(day);
                seen = SideBySide.this.seen.apply(fact, known);
                compared = null;
            }
            return known != null;
        }

        void isCompared(LocalDate day, C now) {
            if (!now.equals(compared)) {
                compared = now;
                values.put(day, value.apply(known, now));
            }
        }

        List<Version<V>> versions() {
            return Version.history(new ArrayList<>(values.keySet()), values::get);
        }
    }
}
