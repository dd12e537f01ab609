package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.tergeu.claim.Tellings.Told;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/**
 * What is known of a legal outcome, as far as another one may be of the same people.
 *
 * @param who the described group; empty: anybody
 * @param words whom it is about, as told
 */
record ToldOutcome(
        ProcedureStage step,
        OutcomeBasis basis,
        CountUnit counted,
        String who,
        @Nullable Long personId,
        @Nullable Long organizationId,
        List<Object> words)
        implements Told<ToldOutcome> {

    static ToldOutcome of(LegalOutcomeDetail detail) {
        return new ToldOutcome(
                detail.stage(),
                detail.basis(),
                detail.counted(),
                Subject.canonical(detail.subject()),
                detail.personId(),
                detail.organizationId(),
                Arrays.asList(detail.subject(), detail.personId(), detail.organizationId()));
    }

    @Override
    public boolean mayBe(ToldOutcome other) {
        return basis == other.basis
                && counted == other.counted
                && (who.isEmpty() || other.who.isEmpty() || who.equals(other.who))
                && areOneOrOpen(personId, other.personId)
                && areOneOrOpen(organizationId, other.organizationId);
    }

    private static boolean areOneOrOpen(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    @Override
    public boolean isToldApartBesides(ToldOutcome other) {
        return true;
    }
}
