package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tergeu.claim.account.Accounts.Compared;
import org.tergeu.naming.CanonicalName;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/**
 * What is known of a legal outcome, as far as another one may be of the same people.
 *
 * @param name of a step without a code, as it is compared; empty: of another step, or none
 * @param who the described group; empty: anybody
 * @param words whom it is about, as reported
 */
record ComparedOutcome(
        ProcedureStage step,
        String name,
        OutcomeBasis basis,
        CountUnit counted,
        String who,
        @Nullable Long personId,
        @Nullable Long organizationId,
        List<Object> words)
        implements Compared {

    /** Nothing is said of it. */
    private static final Object OPEN = Wildcard.OPEN;

    /** Whatever is said of it, or nothing. */
    private static final Object ANY = Wildcard.ANY;

    /** A step with a code. */
    private static final Object CODED = Wildcard.CODED;

    private enum Wildcard {
        OPEN,
        ANY,
        CODED
    }

    static ComparedOutcome of(LegalOutcomeDetail detail) {
        return new ComparedOutcome(
                detail.stage(),
                Step.canonical(detail.name()),
                detail.basis(),
                detail.counted(),
                Subject.canonical(detail.subject()),
                detail.personId(),
                detail.organizationId(),
                Arrays.asList(detail.subject(), detail.personId(), detail.organizationId()));
    }

    /** One is in the groups of what it has, and of anything in the place of each. */
    @Override
    public Collection<?> groups() {
        return groups(orAny(of(who)).stream(), List.of(ANY, namedStep()), ComparedOutcome::orAny);
    }

    /**
     * Another step, or the same one by name. Where it is open, it may be of anybody; elsewhere of the same ones, of some whose name has fewer words, and of those
     * that are open there.
     */
    @Override
    public Map<?, Boolean> alike() {
        Map<Object, Boolean> alike = new HashMap<>();
        Stream<Object> described = Stream.concat(orOpen(of(who)).stream(), CanonicalName.shorter(who).stream());
        groups(described, otherSteps(), ComparedOutcome::orOpen).forEach(group -> alike.put(group, true));
        return alike;
    }

    /** Only descriptions are compared by a part of their words, so these groups are of any person and organization. */
    @Override
    public Stream<?> groupsInPart() {
        return groups(
                CanonicalName.shorter(who).stream().map(InPart::new), List.of(ANY, namedStep()), value -> List.of(ANY))
                .stream();
    }

    /** Those whose name has these words and more. */
    @Override
    public Collection<?> alikeInPart() {
        return who.isEmpty() ? List.of() : groups(Stream.of(new InPart(who)), otherSteps(), ComparedOutcome::orOpen);
    }

    private record InPart(String who) {}

    private List<Object> otherSteps() {
        return step == ProcedureStage.OTHER ? List.of(CODED, namedStep()) : List.of(ANY);
    }

    private static Object of(String who) {
        return who.isEmpty() ? OPEN : who;
    }

    private static List<Object> orAny(Object value) {
        return List.of(ANY, value);
    }

    private static List<Object> orOpen(Object value) {
        return value.equals(OPEN) ? List.of(ANY) : List.of(value, OPEN);
    }

    /** Steps without a code are one only by name. */
    private Object namedStep() {
        return step == ProcedureStage.OTHER ? name : CODED;
    }

    private List<List<Object>> groups(
            Stream<?> descriptions, List<Object> steps, Function<Object, List<Object>> places) {
        List<List<Object>> groups = new ArrayList<>();
        for (Object described : descriptions.toList()) {
            for (Object person : places.apply(personId == null ? OPEN : personId)) {
                for (Object organization : places.apply(organizationId == null ? OPEN : organizationId)) {
                    steps.forEach(
                            each -> groups.add(Arrays.asList(basis, counted, each, described, person, organization)));
                }
            }
        }
        return groups;
    }
}
