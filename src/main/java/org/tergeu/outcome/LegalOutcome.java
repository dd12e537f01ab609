package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.knowledge.AsOf;
import org.tergeu.offence.Offence;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** A step of criminal procedure. */
@Type("LegalOutcome")
@Description(
        "A step of criminal procedure for people, cases or groups. Nobody is guilty before a conviction: see guiltEstablished.")
public record LegalOutcome(
        @Ignore long factId,
        @Ignore long incidentId,
        @Description("Which step.") ProcedureStage stage,

        @Description("Whether it has happened, or is the most that the law provides for.")
        OutcomeBasis basis,

        @Description("What the count counts.") CountUnit counted,
        @Description("How many.") Figure count,

        @Nullable @Description("The group that it is about, described; null when all are meant, or somebody named.")
        String subject,

        @Nullable @Ignore Long personId,
        @Nullable @Ignore Long organizationId,
        @Ignore List<Offence> allOffences,

        @Nullable @Description("Longest imprisonment, in years, that the law provides for or a court imposed.")
        Integer maximumYears,

        @Nullable @Description("Which step, of a stage OTHER; null of all others.")
        String name,

        @Nullable @Description("What was imposed; null when no report says so. `sentence` says how long.")
        SentenceKind sentenceKind,

        @Nullable @Description("Whether a court has ordered to confiscate something; null when no report says so.")
        Boolean confiscationOrdered,

        @Nullable @Description("When it was decided, as far as reported.")
        FuzzyDate decidedOn,

        @Description(
                "Whether a court has found guilt and that stands: true from a conviction on, for what has happened only, until an acquittal, an overturned decision or a retrial ends it; false also where reports that stand dispute whether it is a conviction. Of a group of whom only some are acquitted it stands for the others: see guiltEndedForSomeBy. With `asOf`, what stood then.")
        boolean guiltEstablished,

        @Ignore boolean endsGuilt,
        @Ignore List<Long> endings,
        @Ignore List<Long> endingsForSome,
        @Nullable @Ignore Long partOfId,
        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "LegalOutcome";

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of(TYPE, factId, asOf);
    }
}
