package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Numbers;
import org.tergeu.figure.PublishedFactor;
import org.tergeu.figure.Unit;

/** A sum in another unit. */
@Type("ConvertedSum")
@Description(
        "A sum in another unit than the one in which its figures are reported, by an exact factor that somebody has published. It is the sum of `statedUnit` once more: never add it to that. Nor is it added to what is reported in its own unit: one thing can be reported in both (`otherMeasures`).")
public record ConvertedSum(
        @Description("UCUM code of the unit that it is converted into: kg, g, L.")
        String unit,

        @Description("UCUM code of the unit of the sum in `quantities` that it is: [oz_tr], [car_m].")
        String statedUnit,

        @Nullable @Description("What it is a sum of, as in that sum.")
        String item,

        @Description("At least this, as in that sum.") BigDecimal low,

        @Description("The sum of the likeliest values, as in that sum.")
        BigDecimal best,

        @Nullable @Description("At most this; null where that sum is open.")
        BigDecimal high,

        @Description("How much of this unit one of the stated unit is, exactly.")
        BigDecimal factor,

        @Description("Who has published the factor, and where in it: a citation.")
        String source,

        @Description("The address of the source.") String sourceUrl) {

    /** The sums that can be converted, converted. */
    static List<ConvertedSum> of(List<Sum> sums) {
        return sums.stream().flatMap(sum -> of(sum).stream()).toList();
    }

    private static Optional<ConvertedSum> of(Sum sum) {
        String unit = sum.unit();
        return unit == null ? Optional.empty() : of(sum, unit);
    }

    private static Optional<ConvertedSum> of(Sum sum, String unit) {
        return Unit.find(unit)
                .flatMap(PublishedFactor::of)
                .map(factor -> new ConvertedSum(
                        factor.to().code(),
                        unit,
                        sum.item(),
                        factor.convert(sum.low()),
                        factor.convert(sum.best()),
                        factor.convertOrNull(sum.high()),
                        factor.factor(),
                        factor.source(),
                        factor.sourceUrl()));
    }

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

    @Description(Numbers.AS_TEXT + "`factor`.")
    public String getFactorText() {
        return factor.toPlainString();
    }
}
