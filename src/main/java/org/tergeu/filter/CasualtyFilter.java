package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.Harm;

/** Which casualties. */
@Input("CasualtyFilter")
@Description(
        "Which casualties. All given fields must hold; a list means any of its values. A list of casualties goes by whatever a standing report says of them (attributeClaims), totals by what they show. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record CasualtyFilter(
        @Nullable @Description("Of one of these incidents.") IncidentFilter incident,
        @Nullable @Description("Killed, injured, missing…") List<@NonNull Harm> harm,
        @Nullable @Description("Of one of these groups.") List<@NonNull CasualtyGroup> group,
        @Nullable @Description(Zero.DESCRIPTION) Boolean zero,

        @Nullable
        @Description("It is unclear whether another figure counts the same people (true), or it is not (false).")
        Boolean possibleOverlap)
        implements FactFilter {

    /** The condition on a row of {@code casualty}, by its current readings. */
    public Sql condition(String c, AsOf asOf) {
        return condition(c, asOf, Readings.current(asOf));
    }

    /** The same by whatever a standing report says of it. */
    @Override
    public Sql conditionOnAnyReading(String c, AsOf asOf) {
        return condition(c, asOf, Readings.any(asOf));
    }

    private Sql condition(String c, AsOf asOf, Readings readings) {
        return new Clauses()
                .when(incident, filter -> filter.conditionOnIncidentOf(c, asOf))
                .when(harm, of -> readings.oneOf(c, "harm", FactAttribute.HARM, of))
                .when(group, of -> readings.oneOf(c, "harmed", FactAttribute.GROUP, of))
                .when(zero, is -> Zero.condition(c, is))
                .when(possibleOverlap, is -> Sql.of((is ? "" : "not ") + MayBeTheSame.casualtyIsMarked(c, asOf)))
                .all();
    }

    /** The condition on a row that somebody was harmed: reports of "0 killed" are not deaths, and left out unless the filter names them. */
    Sql conditionOnSome(String c, AsOf asOf) {
        return Zero.exclude(c, zero != null, condition(c, asOf));
    }

    /** Whether it asks for reports of nobody. */
    public boolean asksForZero() {
        return Boolean.TRUE.equals(zero);
    }
}
