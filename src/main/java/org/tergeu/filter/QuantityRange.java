package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.InvalidRequest;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;

/** A range of quantities; units of one dimension convert into each other. */
@Input("QuantityRange")
@Description(
        "A range of quantities, compared on the best value, else on the lower bound, after conversion to the same unit.")
public record QuantityRange(
        @Nullable @Description("This much or more.") BigDecimal atLeast,
        @Nullable @Description("This much or less.") BigDecimal atMost,

        @Nullable @Description("UCUM code: kg, g, t, L, {piece}. Absent: pieces.")
        String unit) {

    /** The condition on a row of {@code seizure}, or on its quantity in another measure. */
    Sql condition(String s, AsOf asOf) {
        Unit given = unit == null
                ? Unit.PIECE
                : Unit.find(unit)
                        .orElseThrow(() -> new InvalidRequest(
                                ErrorCode.INVALID_ARGUMENT,
                                "quantity.unit: '" + unit + "' is no unit. Allowed is one of " + Unit.codes() + "."));
        Ranges.check("quantity", atLeast, atMost);
        Unit base = given.dimension().base();
        Sql other = within("m.dimension", "m.compared", given, base);
        return Ranges.orInOtherMeasure(
                within(s + ".quantity_dimension", s + ".quantity_compared", given, base),
                s,
                Aspect.QUANTITY,
                other,
                asOf);
    }

    private Sql within(String dimension, String compared, Unit given, Unit base) {
        return new Clauses()
                .when(given.dimension(), of -> Sql.of(dimension + " = ?", of.name()))
                .when(atLeast, least -> Sql.of(compared + " >= ?", given.convert(least, base)))
                .when(atMost, most -> Sql.of(compared + " <= ?", given.convert(most, base)))
                .all();
    }
}
