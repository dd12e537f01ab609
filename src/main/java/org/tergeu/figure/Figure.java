package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/** A resolved figure as it is served. */
@Type("Figure")
@Description(
        "What the claims of one figure come to: a span, not a number. A missing bound is open; no point value is ever invented.")
public record Figure(
        @Description("How the figure is qualified.") Qualifier qualifier,

        @Nullable @Description("At least this; null is open.")
        BigDecimal low,

        @Nullable @Description("The most likely value, never outside of `low` and `high`; null when nobody gives one.")
        BigDecimal best,

        @Nullable @Description("At most this; null is open.")
        BigDecimal high,

        @Nullable
        @Description("UCUM code: kg, g, t, L, {piece}, % and {times} for ratios; null for money and for plain counts.")
        String unit,

        @Nullable @Description("ISO 4217 code; null for everything but money.")
        String currency,

        @Nullable @Description("The day for which a total that grows is true.")
        LocalDate asOf,

        @Description("Whether the claims agree. Look at `origins` to see whether they are independent.")
        Agreement agreement,

        @Description(
                "Independent asserters that it rests on: two sites that repeat one ministry are one. 0 when nothing of it can be read.")
        int origins,

        @Description("How the figure follows from its claims, in English.")
        String reason,

        @Ignore boolean main,
        @Ignore long factId,
        @Ignore Aspect aspect,
        @Ignore AsOf knowledge) {

    /** What it is by whichever rule, where its claims do not differ. */
    public Choices undisputed() {
        return Choices.same(new Bounds(low, best, high));
    }

    /** What all figures that compare with it have in common. */
    public String measured() {
        return measure(unit, currency);
    }

    /** What distinguishes it from the others of its fact and aspect; null for the main one. */
    public @Nullable String otherMeasure() {
        return main ? null : measure(unit, currency);
    }

    static String measure(@Nullable String unit, @Nullable String currency) {
        return new UnitOfMeasure(unit, currency, currency == null && unit == null).comparable();
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
}
