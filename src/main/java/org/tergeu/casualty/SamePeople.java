package org.tergeu.casualty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.StandingClaim;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Bounds;
import org.tergeu.figure.Resolution;
import org.tergeu.vocabulary.CasualtyGroup;

/**
 * Whether two figures of an incident may be of the same people, whom asserters call by different names: five dead are attackers for the one
 * and six are civilians for the other. An asserter that has both figures in one report tells them apart.
 */
final class SamePeople {

    private final List<ClaimedFact> casualties;

    SamePeople(ClaimedFacts facts, ClaimedFact one) {
        this.casualties = facts.ofIncident(Objects.requireNonNull(one.incidentId())).stream()
                .filter(fact -> fact.kind() == FactKind.CASUALTY)
                .toList();
    }

    /** The days on which it can change what is known of a fact, in order. */
    List<LocalDate> days(ClaimedFact fact) {
        Optional<LocalDate> first = fact.days().stream().findFirst();
        return casualties.stream()
                .flatMap(each -> each.days().stream())
                .filter(day -> first.isPresent() && !day.isBefore(first.get()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether, as far as was known by the end of a day, another figure may be of the same people. */
    boolean mayBeToldTwice(ClaimedFact fact, LocalDate day) {
        Known known = fact.by(day);
        return casualties.stream().filter(other -> other.id() != fact.id()).anyMatch(other -> {
            Known others = other.by(day);
            return !others.claims().isEmpty() && mayBeTheSame(fact, known, other, others);
        });
    }

    private static boolean mayBeTheSame(ClaimedFact fact, Known known, ClaimedFact other, Known others) {
        return harm(known).equals(harm(others))
                && areConfused(group(known), group(others))
                && !isPartOf(known, other)
                && !isPartOf(others, fact)
                && statements(known).noneMatch(statements(others).collect(Collectors.toSet())::contains)
                && isSomebody(known)
                && isSomebody(others);
    }

    private static Object harm(Known known) {
        return Objects.requireNonNull(known.first(CasualtyDetail.class, CasualtyDetail::harm));
    }

    private static CasualtyGroup group(Known known) {
        return Objects.requireNonNull(known.first(CasualtyDetail.class, CasualtyDetail::group));
    }

    /** Members of the security forces are taken for nobody else, unless it is left open who somebody was. */
    private static boolean areConfused(CasualtyGroup one, CasualtyGroup other) {
        Set<CasualtyGroup> both = EnumSet.of(one, other);
        return one != other
                && (both.contains(CasualtyGroup.UNSPECIFIED) || !both.contains(CasualtyGroup.SECURITY_FORCES));
    }

    private static boolean isPartOf(Known known, ClaimedFact whole) {
        Long partOf = known.first(CasualtyDetail.class, CasualtyDetail::partOfId);
        return partOf != null && partOf == whole.id();
    }

    private static Stream<String> statements(Known known) {
        return known.claims().stream().map(StandingClaim::statement);
    }

    /** Reports that differ on whom it was usually differ on how many, too. Of open figures nothing can be said, and nobody is nobody else. */
    private static boolean isSomebody(Known known) {
        Bounds bounds = bounds(known);
        return (bounds.low() != null || bounds.best() != null)
                && (bounds.high() == null || bounds.high().signum() > 0);
    }

    private static Bounds bounds(Known known) {
        return known.figure(Aspect.COUNT).map(Resolution::bounds).orElse(Bounds.OPEN);
    }
}
