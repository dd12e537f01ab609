package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Numbers;
import org.tergeu.vocabulary.CountUnit;

/** What figures of one unit or currency come to. */
@Type("Sum")
@Description(
        "What figures of one unit or currency come to. Lowest, likeliest and highest are added apart; what another added figure contains is left out.")
public record Sum(
        @Nullable
        @Description(
                "UCUM code: kg for all masses, L, {piece}; of people, cases and groups {person}, {case}, {group}; null for money, and for amounts of which no unit is told.")
        String unit,

        @Nullable
        @Description("ISO 4217 code; null for everything but money, and for money of which no currency is told.")
        String currency,

        @Description("At least this: the sum of the least that each can be. A figure that is open below adds nothing.")
        BigDecimal low,

        @Description(
                "The sum of the likeliest values, never below `low`; a figure for which nobody gives one adds the least that it can be.")
        BigDecimal best,

        @Nullable
        @Description("At most this: the sum of the most that each can be; null when one of them is open above.")
        BigDecimal high,

        @Description("Whether one of the figures is open at an end, so that the true sum may lie beyond.")
        boolean openEnded,

        @Description("Figures in it that have a number or a bound.")
        int quantified,

        @Description(
                "Figures in it of which reports say no more than that there was some, which adds 1 to the least of what is counted, else nothing; and figures that cannot be read, which add nothing.")
        int unquantified,

        @Description("Figures in it about which claims conflict.")
        int conflicting,

        @Description("Reports that it rests on.") int reports,

        @Description("Independent asserters that it rests on: two sites that repeat one ministry are one.")
        int origins) {

    @Description(Numbers.AS_TEXT + "`low`.")
    public String getLowText() {
        return Numbers.text(low);
    }

    @Description(Numbers.AS_TEXT + "`best`.")
    public String getBestText() {
        return Numbers.text(best);
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`high`.")
    public String getHighText() {
        return Numbers.text(high);
    }

    /** None of these. */
    static Sum nothing(CountUnit counted) {
        return new Sum(counted.unit(), null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false, 0, 0, 0, 0, 0);
    }
}
