package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tergeu.claim.account.Accounts.Compared;
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
        return groups(List.of(ANY, namedStep()), value -> List.of(ANY, value));
    }

    /** Another step, or the same one by name. Where it is open, it may be of anybody; elsewhere of the same ones, and of those that are open there. */
    @Override
    public Map<?, Boolean> alike() {
        Map<Object, Boolean> alike = new HashMap<>();
        groups(
                        step == ProcedureStage.OTHER ? List.of(CODED, namedStep()) : List.of(ANY),
                        value -> value.equals(OPEN) ? List.of(ANY) : List.of(value, OPEN))
                .forEach(group -> alike.put(group, true));
        return alike;
    }

    /** Steps without a code are one only by name. */
    private Object namedStep() {
        return step == ProcedureStage.OTHER ? name : CODED;
    }

    private List<List<Object>> groups(List<Object> steps, Function<Object, List<Object>> places) {
        List<List<Object>> groups = new ArrayList<>();
        for (Object described : places.apply(who.isEmpty() ? OPEN : who)) {
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
