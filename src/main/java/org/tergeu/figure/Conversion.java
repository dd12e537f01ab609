package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A figure in another unit. */
@Type("Conversion")
@Description(
        "A figure in another unit than the one that is reported, by an exact factor that somebody has published. Nobody reports it: it stands beside what is stated, and is in no sum of `quantities`.")
public record Conversion(
        @Description("UCUM code of the unit that it is converted into: kg, g, L.")
        String unit,

        @Nullable @Description("At least this; null is open.")
        BigDecimal low,

        @Nullable @Description("The most likely value; null when nobody gives one.")
        BigDecimal best,

        @Nullable @Description("At most this; null is open.")
        BigDecimal high,

        @Description("How much of this unit one of the stated unit is, exactly.")
        BigDecimal factor,

        @Description("Who has published the factor, and where in it: a citation.")
        String source,

        @Description("The address of the source.") String sourceUrl) {

    /** What a figure converts into; none for most, of which nobody has published an exact factor, or which are metric. */
    static List<Conversion> of(Figure figure) {
        return Optional.ofNullable(figure.unit()).flatMap(code -> PublishedFactor.of(Unit.of(code))).stream()
                .map(factor -> new Conversion(
                        factor.to().code(),
                        factor.convertOrNull(figure.low()),
                        factor.convertOrNull(figure.best()),
                        factor.convertOrNull(figure.high()),
                        factor.factor(),
                        factor.source(),
                        factor.sourceUrl()))
                .toList();
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`low`.")
    public String getLowText() {
        return Numbers.text(low);
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`best`.")
    public String getBestText() {
        return Numbers.text(best);
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
