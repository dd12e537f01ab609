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
                "UCUM code: kg for masses, L for volumes, {piece}, and what is never converted as it is stated, such as {tablet}, [oz_tr] or [gal_us]; of people, cases and groups {person}, {case}, {group}; of measures what is counted, such as {search}; null for money, and for amounts of which no unit is reported.")
        String unit,

        @Nullable
        @Description("ISO 4217 code; null for everything but money, and for money of which no currency is reported.")
        String currency,

        @Nullable
        @Description(
                "What it is a sum of, where things are not added to each other though they are counted alike: the item, of quantities of the categories OTHER, STOLEN_GOODS, DEVICE, PROPERTY, TOBACCO, ALCOHOL, PRECIOUS_METAL, PRECIOUS_STONE, WILDLIFE, CULTURAL_GOODS, COUNTERFEIT, FUEL and MEDICINE, which hold all sorts of things, and of the notes and coins that cash is counted by; of measures the name of what is counted of the kind OTHER, and of money whether it is DAMAGE or TRANSACTION_VALUE. Null for all others. Sums of pieces in several categories are of several sorts of things; group by CATEGORY to have each by itself.")
        String item,

        @Description(
                "Whether it adds different items of these categories, so that its number means nothing by itself: what is left where more items of a unit are found than are shown apart, the greatest first.")
        boolean unlike,

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

        @Description(
                "Figures in it that are larger than a figure that contains them, or less than one that they contain: 7 of 5. Either can be wrong; `inconsistency` of each figure says what it is.")
        int inconsistent,

        @Description(
                "Whether figures in it may count the same: `low` and `best` are then of what is certain to be different, `high` is the sum of all.")
        boolean possibleOverlap,

        @Description("Reports that it rests on.") int reports,

        @Description("Independent asserters that it rests on: two sites that repeat one ministry are one.")
        int origins) {

    @Description(Numbers.AS_TEXT + "`low`.")
    public String getLowText() {
        return low.toPlainString();
    }

    @Description(Numbers.AS_TEXT + "`best`.")
    public String getBestText() {
        return best.toPlainString();
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`high`.")
    public String getHighText() {
        return Numbers.text(high);
    }

    /** A sum of nothing. */
    static Sum nothing(CountUnit counted) {
        return new Sum(
                counted.unit(),
                null,
                null,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false,
                0,
                0,
                0,
                0,
                false,
                0,
                0);
    }
}
