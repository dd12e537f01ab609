package org.tergeu.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.claim.fact.Dated;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** What a report says of a legal outcome beside its figure. */
@RegisterForReflection(registerFullHierarchy = true)
public record LegalOutcomeDetail(
        ProcedureStage stage,
        OutcomeBasis basis,
        CountUnit counted,
        @Nullable String subject,
        @Nullable Long personId,
        @Nullable Long organizationId,
        List<OffenceDetail> offences,
        @Nullable Integer maximumYears,
        @Nullable FuzzyDate decidedOn,
        @Nullable Long partOfId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String name,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) SentenceKind sentenceKind,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Boolean confiscationOrdered)
        implements Dated<LegalOutcomeDetail> {

    @Override
    public LegalOutcomeDetail by(LocalDate reported) {
        return decidedOn == null
                ? this
                : new LegalOutcomeDetail(
                        stage,
                        basis,
                        counted,
                        subject,
                        personId,
                        organizationId,
                        offences,
                        maximumYears,
                        decidedOn.by(reported),
                        partOfId,
                        name,
                        sentenceKind,
                        confiscationOrdered);
    }

    /** Whether it says whom it is about. */
    boolean saysWho() {
        return subject != null || personId != null || organizationId != null;
    }

    /** Whether it says that a court has found guilt. What the law provides for has not happened. */
    boolean establishesGuilt() {
        return basis == OutcomeBasis.OPERATIVE && stage.establishesGuilt();
    }

    /** Whether it says that a conviction, if there was one, stands no more. */
    boolean endsGuilt() {
        return basis == OutcomeBasis.OPERATIVE && stage.endsGuilt();
    }

    /** Whether it says so of any conviction, whatever that was for. */
    boolean endsAllGuilt() {
        return endsGuilt() && offences.isEmpty();
    }
}
