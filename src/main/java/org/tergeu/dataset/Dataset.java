package org.tergeu.dataset;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** The dataset as a whole. */
@Type("Dataset")
@Description("The dataset as a whole, as it is known now.")
public record Dataset(
        @Description("Opaque; changes with every accepted submission and with nothing else.")
        String revision,

        @Description("When it last changed.") OffsetDateTime changedAt,
        @Description("Reports that count.") int reports,
        @Description("Claims of reports that count.") int claims,
        @Description("Incidents.") int incidents,
        @Description("Seizures.") int seizures,
        @Description("Legal outcomes.") int legalOutcomes,
        @Description("Casualties.") int casualties,
        @Description("Measures.") int measures,
        @Description("Statistics.") int statistics,
        @Description("Organizations.") int organizations,
        @Description("Public officials and figures.") int people,
        @Description("Places.") int places,

        @Nullable
        @Description("How far this server has come with its folder of report files; null: it was started without one.")
        DatasetLoading loading) {}
