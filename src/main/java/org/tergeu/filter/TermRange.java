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

/** A range of terms; years and months convert into each other, and so do days and hours. */
@Input("TermRange")
@Description(
        "A range of terms, compared on the best value, else on the lower bound. Years and months convert into each other, and so do days and hours, but not one pair into the other: how many days a month has is not reported. A sentence that reports give in both ways is found by either. Life and death are not terms: see `sentenceKind`.")
public record TermRange(
        @Nullable @Description("This long or longer.") BigDecimal atLeast,
        @Nullable @Description("This long or shorter.") BigDecimal atMost,

        @Nullable @Description("UCUM code: a (years), mo (months), d (days) or h (hours). Absent: years.")
        String unit) {

    /** The condition on the sentence of a row of {@code legal_outcome}. */
    Sql condition(String row, AsOf asOf) {
        Unit given = unit == null ? Unit.YEAR : term(unit);
        return OfFurtherFigures.between(row, Aspect.SENTENCE, given, "sentence", atLeast, atMost, asOf);
    }

    private static Unit term(String unit) {
        return Unit.find(unit).filter(TermRange::isTerm).orElseThrow(() -> unknown(unit));
    }

    private static boolean isTerm(Unit unit) {
        return switch (unit.dimension()) {
            case TERM, DURATION -> true;
            default -> false;
        };
    }

    private static InvalidRequest unknown(String unit) {
        return new InvalidRequest(
                ErrorCode.INVALID_ARGUMENT,
                "sentence.unit: " + Quotation.quoted(unit) + " is not a unit of terms. Allowed: one of a mo d h.");
    }
}
