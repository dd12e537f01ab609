package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** A step of procedure in an incident. In a breakdown, what is absent is as of the whole. */
@Input("LegalOutcomeInput")
@Description("A step of procedure in an incident. In a breakdown, what is absent is as of the whole.")
public record LegalOutcomeInput(
        @Nullable @Description(Described.FACT_KEY) String key,

        @Nullable @Description("Which step; needed but in a breakdown.")
        ProcedureStage stage,

        @Nullable @Description("What is counted; needed but in a breakdown.")
        CountUnit counted,

        @Nullable @Description("How many; may be absent for a single person. " + Described.FIGURE)
        String count,

        @Nullable @Description("Whom, as a described group; at most one of subject, person and organization.")
        String subject,

        @Nullable @Description("Key of the person.") String person,
        @Nullable @Description("Key of the organization.") String organization,
        @Nullable @Description("For what.") List<@NonNull OffenceInput> offences,

        @Nullable @Description("Whether it is in force; absent: OPERATIVE.")
        OutcomeBasis basis,

        @Nullable @Description("Years of imprisonment that it carries at most.")
        Integer maximumYears,

        @Nullable @Description("When it was decided.") DateInput decidedOn,

        @Nullable @Description("Which step; of a stage OTHER, and needed there but in a breakdown.")
        String name,

        @Nullable @Description("What was imposed.") SentenceKind sentenceKind,

        @Nullable @Description("How long what was imposed lasts, of each: 12 years, 18 mo, 30 d. " + Described.FIGURE)
        String sentence,

        @Nullable @Description("What each has to pay to the state. " + Described.FIGURE)
        String fine,

        @Nullable @Description("What has to be paid to those who were harmed. " + Described.FIGURE)
        String damages,

        @Nullable @Description("Whether a court has ordered to confiscate something.")
        Boolean confiscationOrdered,

        @Nullable @Description("Key of the outcome that contains it, or incident/outcome.")
        String partOf,

        @Nullable @Description(Described.BREAKDOWN) List<@NonNull LegalOutcomeInput> breakdown,
        @Nullable @Description(Described.ASSERTED_BY) String assertedBy,
        @Nullable @Description(Described.SPOKESPERSON) String spokesperson,
        @Nullable @Description(Described.AS_OF) String asOf,
        @Nullable @Description(Described.NOTE) String note) {}
