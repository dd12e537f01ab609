package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.text.Quotation;

/** A range of quantities; units of one dimension convert into each other. */
@Input("QuantityRange")
@Description(
        "A range of quantities, compared on the best value, else on the lower bound, after conversion to the same unit.")
public record QuantityRange(
        @Nullable @Description("This much or more.") BigDecimal atLeast,
        @Nullable @Description("This much or less.") BigDecimal atMost,

        @Nullable @Description("UCUM code: kg, g, t, L, {piece}. Absent: pieces.")
        String unit) {

    /** The condition on a row, or on its figure in another measure; its columns are called by the aspect of the figure. */
    Sql condition(String row, Aspect aspect, AsOf asOf) {
        Unit given = unit == null
                ? Unit.PIECE
                : Unit.find(unit)
                        .orElseThrow(() -> new InvalidRequest(
                                ErrorCode.INVALID_ARGUMENT,
                                "quantity.unit: " + Quotation.quoted(unit) + " is not a unit. Allowed: one of "
                                        + Unit.codes() + "."));
        Ranges.check("quantity", atLeast, atMost);
        Unit base = given.dimension().base();
        Sql other = within("m.dimension", "m.compared", given, base);
        String columns = Ranges.columns(row, aspect);
        return Ranges.orInOtherMeasure(
                within(columns + "_dimension", columns + "_compared", given, base), row, aspect, other, asOf);
    }

    private Sql within(String dimension, String compared, Unit given, Unit base) {
        return new Clauses()
                .when(given.dimension(), of -> Sql.of(dimension + " = ?", of.name()))
                .when(atLeast, least -> Sql.of(compared + " >= ?", given.convert(least, base)))
                .when(atMost, most -> Sql.of(compared + " <= ?", given.convert(most, base)))
                .all();
    }
}
