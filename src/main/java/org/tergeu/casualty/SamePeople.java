package org.tergeu.casualty;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.SideBySide;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Bounds;
import org.tergeu.figure.Resolution;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/**
 * Whether two figures of an incident may be of the same people, whom asserters call by different names: one asserter reports five dead
 * attackers, another six dead civilians. An asserter that has both figures in one report distinguishes them.
 */
final class SamePeople {

    /**
     * A figure as it is known by some day.
     *
     * @param statements the statements that have it
     */
    record PeopleCount(
            long id,
            Harm harm,
            CasualtyGroup group,
            @Nullable Long partOf,
            Set<String> statements,
            boolean somebody) {

        static PeopleCount of(ClaimedFact fact, Known known) {
            return new PeopleCount(
                    fact.id(),
                    Objects.requireNonNull(known.first(CasualtyDetail.class, CasualtyDetail::harm)),
                    Objects.requireNonNull(known.first(CasualtyDetail.class, CasualtyDetail::group)),
                    known.first(CasualtyDetail.class, CasualtyDetail::partOfId),
                    known.statements(),
                    SamePeople.isSomebody(known));
        }

        private boolean isPartOf(PeopleCount whole) {
            return partOf != null && partOf == whole.id;
        }
    }

    /** The figures of one harm and group, by the statements that have them. */
    private static final class PeopleGroup {

        private final Map<Set<String>, List<PeopleCount>> byStatements = new HashMap<>();
        private final Set<String> inAll = new HashSet<>();

        void add(PeopleCount people) {
            if (byStatements.isEmpty()) {
                inAll.addAll(people.statements);
            } else {
                inAll.retainAll(people.statements);
            }
            byStatements
                    .computeIfAbsent(people.statements, none -> new ArrayList<>())
                    .add(people);
        }

        /**
         * Those who may be the same people as these.
         *
         * @param apart whether a statement that has two groups of people distinguishes them, so that these are left out
         */
        Stream<PeopleCount> others(PeopleCount people, boolean apart) {
            if (apart && !Collections.disjoint(inAll, people.statements)) {
                return Stream.empty();
            }
            return byStatements.entrySet().stream()
                    .filter(those -> !apart || Collections.disjoint(those.getKey(), people.statements))
                    .flatMap(those -> those.getValue().stream());
        }
    }

    private final Map<List<Enum<?>>, PeopleGroup> groups = new HashMap<>();

    private SamePeople(List<PeopleCount> all) {
        all.stream()
                .filter(PeopleCount::somebody)
                .forEach(people -> groups.computeIfAbsent(List.of(people.harm, people.group), none -> new PeopleGroup())
                        .add(people));
    }

    /** The versions of casualties, made with the answer whether another figure may be of the same people. */
    static <V> SideBySide<?, Boolean, V> of(ClaimedFacts facts, BiFunction<Known, Boolean, V> value) {
        return new SideBySide<>(facts, FactKind.CASUALTY, PeopleCount::of, SamePeople::areReportedTwice, value);
    }

    /** For each figure, whether another one may be of the same people under another name. */
    static List<Boolean> areReportedTwice(List<PeopleCount> all) {
        SamePeople same = new SamePeople(all);
        return all.stream().map(same::mayBeReportedTwice).toList();
    }

    private boolean mayBeReportedTwice(PeopleCount people) {
        return people.somebody
                && Stream.of(CasualtyGroup.values())
                        .filter(group -> areConfused(people.group, group))
                        .anyMatch(group -> mayBe(people, group));
    }

    private boolean mayBe(PeopleCount people, CasualtyGroup group) {
        PeopleGroup others = groups.get(List.of(people.harm, group));
        return others != null
                && others.others(people, !areTakenForEachOther(people.group, group))
                        .anyMatch(other -> !people.isPartOf(other) && !other.isPartOf(people));
    }

    /**
     * Whether people of one group may be reported as people of the other. Members of the security forces are not confused with another side. A group
     * that names no side, such as women or foreigners, can be on any side; an unspecified group can be anybody.
     */
    private static boolean areConfused(CasualtyGroup one, CasualtyGroup other) {
        Set<CasualtyGroup> both = EnumSet.of(one, other);
        return one != other
                && (both.contains(CasualtyGroup.UNSPECIFIED)
                        || !one.isSide()
                        || !other.isSide()
                        || !both.contains(CasualtyGroup.SECURITY_FORCES));
    }

    private static boolean areTakenForEachOther(CasualtyGroup one, CasualtyGroup other) {
        return one != other && !(one.isSide() && other.isSide());
    }

    /** Reports that disagree about who the victims were usually disagree about their number, too. A figure that is open says nothing of this, and a figure of zero is of nobody. */
    private static boolean isSomebody(Known known) {
        Bounds bounds = bounds(known);
        return (bounds.low() != null || bounds.best() != null)
                && (bounds.high() == null || bounds.high().signum() > 0);
    }

    private static Bounds bounds(Known known) {
        return known.figure(Aspect.COUNT).map(Resolution::bounds).orElse(Bounds.OPEN);
    }
}
