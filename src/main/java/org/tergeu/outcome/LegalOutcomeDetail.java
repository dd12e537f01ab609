package org.tergeu.outcome;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

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
        @Nullable Long partOfId) {

    /** Whether it says whom it is about. */
    boolean tellsWho() {
        return subject != null || personId != null || organizationId != null;
    }

    /**
     * What a report says that it is for; at least one of the two is given.
     *
     * @param code UNODC ICCS
     * @param provision of national law
     */
    public record OffenceDetail(
            @Nullable String code, @Nullable String provision) {

        /** Whether it says all that the other says, and something that the other leaves out. */
        boolean tellsMoreThan(OffenceDetail other) {
            return !equals(other)
                    && (other.code == null || other.code.equals(code))
                    && (other.provision == null || other.provision.equals(provision));
        }
    }
}
