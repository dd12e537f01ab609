package org.tergeu.statistic;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.calendar.Period;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.StatisticMeasure;

/** A figure over a period or an area that no single incident explains. */
@Type("Statistic")
@Description(
        "A figure over a period or an area that no single incident explains, such as the cases of a year. Never added to incidents.")
public record Statistic(
        @Ignore long factId,
        @Description("Stable, readable identifier.") String key,
        @Description("What it is of.") String name,
        @Description("What is measured.") StatisticMeasure measure,
        @Description("How many or how much.") Figure figure,

        @Nullable @Description("The time that it covers; null when no report says.")
        Period period,

        @Nullable @Ignore String placeCode,
        @Nullable @Ignore Long announcedAtId,
        @Nullable @Ignore Long partOfId,
        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "Statistic";

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of(TYPE, factId, asOf);
    }
}
