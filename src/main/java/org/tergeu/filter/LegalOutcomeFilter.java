package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;

/** Which legal outcomes. */
@Input("LegalOutcomeFilter")
@Description("Which legal outcomes. All given fields must hold; a list means any of its values.")
public record LegalOutcomeFilter(
        @Nullable @Description("Of one of these incidents.") IncidentFilter incident,
        @Nullable @Description("At one of these steps.") List<@NonNull ProcedureStage> stage,

        @Nullable @Description("Counting one of these: people, cases, groups.")
        List<@NonNull CountUnit> counted,

        @Nullable @Description("What has happened, or the most that the law provides for.")
        List<@NonNull OutcomeBasis> basis,

        @Nullable
        @Description(
                "For one of these offences: an ICCS code, which includes all that it begins (09 includes 0904), or a national provision (KZ-CC 175(1)).")
        List<@NonNull String> offence,

        @Nullable @Description("About one of these people (keys).")
        List<@NonNull String> person,

        @Nullable @Description("Whether a court has found guilt.")
        Boolean guiltEstablished) {

    /** The condition on a row of {@code legal_outcome}. */
    public Sql condition(String o, AsOf asOf) {
        return new Clauses()
                .when(incident, filter -> filter.conditionOnIncidentOf(o, asOf))
                .oneOf(o + ".stage", stage)
                .oneOf(o + ".counted", counted)
                .oneOf(o + ".basis", basis)
                .when(offence, codes -> Sql.of(o + ".offence_sections && ?", (Object) codes.toArray(String[]::new)))
                .when(
                        person,
                        keys -> Sql.of(o + ".person_id in (select p.id from person p where p.key = any(?))", (Object)
                                keys.toArray(String[]::new)))
                .when(guiltEstablished, is -> Sql.of(o + ".guilt_established = ?", is))
                .all();
    }
}
