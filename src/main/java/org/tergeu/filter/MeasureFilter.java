package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.figure.Aspect;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.MeasureKind;

/** Which measures. */
@Input("MeasureFilter")
@Description(
        "Which measures. All given fields must hold; a list means any of its values. A list of measures goes by whatever a standing report says of them (attributeClaims), totals by what they show. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record MeasureFilter(
        @Nullable @Description("Of one of these incidents.") IncidentFilter incident,
        @Nullable @Description("Of one of these kinds.") List<@NonNull MeasureKind> kind,

        @Nullable
        @Description(
                "The name has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text,

        @Nullable @Description("It is a quantity within this range.")
        QuantityRange quantity,

        @Nullable @Description("It is an amount of money within this range.")
        MoneyRange value,

        @Nullable
        @Description("Reports give a number or a bound for it (true), or say no more than that there was some (false).")
        Boolean quantified,

        @Nullable @Description(Zero.DESCRIPTION) Boolean zero,
        @Nullable @Description(MayBeTheSame.DESCRIPTION) Boolean possibleOverlap)
        implements FactFilter {

    /** The condition on a row of {@code measure}, by its current readings. */
    public Sql condition(String n, AsOf asOf) {
        return condition(n, asOf, Readings.current(asOf));
    }

    /** The same by whatever a standing report says of it. */
    @Override
    public Sql conditionOnAnyReading(String n, AsOf asOf) {
        return condition(n, asOf, Readings.any(asOf));
    }

    private Sql condition(String n, AsOf asOf, Readings readings) {
        return new Clauses()
                .when(incident, filter -> filter.conditionOnIncidentOf(n, asOf))
                .when(kind, of -> readings.oneOf(n, "kind", FactAttribute.KIND, of))
                .when(text, words -> readings.words(n, "name", FactAttribute.NAME, words))
                .when(quantity, range -> range.condition(n, Aspect.FIGURE, asOf))
                .when(value, range -> range.condition(n, Aspect.FIGURE, asOf))
                .when(quantified, is -> Sql.of("(" + n + ".figure_qualifier <> 'UNQUANTIFIED') = ?", is))
                .when(zero, is -> Zero.condition(n, is))
                .when(possibleOverlap, is -> MayBeTheSame.condition(is, MayBeTheSame.ComparedTable.MEASURES, n, asOf))
                .all();
    }

    /** The condition on a row that there was something: reports of "0 searches" are not measures, and left out unless the filter names them. */
    Sql conditionOnSome(String n, AsOf asOf) {
        return Zero.exclude(n, zero != null || asksForZero(), condition(n, asOf));
    }

    /** Whether it asks for reports of nothing, by name or by a range that has nothing else in it. */
    public boolean asksForZero() {
        return Zero.isAsked(zero, quantity, value);
    }
}
