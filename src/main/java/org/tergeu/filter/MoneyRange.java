package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.figure.Aspect;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.text.Quotation;

/** A range of money in one currency; currencies are never converted. */
@Input("MoneyRange")
@Description(
        "A range of money in one currency, compared on the best value, else on the lower bound. Currencies are never converted.")
public record MoneyRange(
        @Nullable @Description("This much or more.") BigDecimal atLeast,
        @Nullable @Description("This much or less.") BigDecimal atMost,
        @Description("ISO 4217 code, such as KZT.") String currency) {

    /** The condition on a row, or on its figure in another currency; its columns are called by the aspect of the figure. */
    Sql condition(String row, Aspect aspect, AsOf asOf) {
        check("value");
        String columns = Ranges.columns(row, aspect);
        return Ranges.orInOtherMeasure(
                within(columns + "_currency", columns + "_compared"),
                row,
                aspect,
                within("m.figure_currency", "m.compared"),
                asOf);
    }

    /** Refuses what is not a range, or is in no currency. */
    void check(String field) {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    field + ".currency: " + Quotation.quoted(currency)
                            + " is not a currency. Allowed: an ISO 4217 code such as KZT or USD.");
        }
        Ranges.check(field, atLeast, atMost);
    }

    /** The condition that a figure is within it. */
    Sql within(String currencyOf, String compared) {
        return new Clauses()
                .when(currency, code -> Sql.of(currencyOf + " = ?", code))
                .when(atLeast, least -> Sql.of(compared + " >= ?", least))
                .when(atMost, most -> Sql.of(compared + " <= ?", most))
                .all();
    }
}
