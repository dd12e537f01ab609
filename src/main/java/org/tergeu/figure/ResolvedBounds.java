package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.vocabulary.FigureResolution;

/** What the claims of a figure come to by one of the rules. */
@Type("ResolvedBounds")
@Description("What the claims of a figure come to by one of the rules, in the unit or currency of the figure.")
public record ResolvedBounds(
        @Description("The rule.") FigureResolution resolution,

        @Nullable @Description("At least this; null is open.")
        BigDecimal low,

        @Nullable
        @Description("The most likely value, never outside of `low` and `high`; null when no claim gives one.")
        BigDecimal best,

        @Nullable @Description("At most this; null is open.")
        BigDecimal high) {

    /** What a figure comes to by a rule. */
    public static ResolvedBounds of(Figure figure, FigureResolution rule, Choices choices) {
        Bounds bounds = choices.by(rule);
        return bounds == null
                ? new ResolvedBounds(rule, figure.low(), figure.best(), figure.high())
                : new ResolvedBounds(rule, bounds.low(), bounds.best(), bounds.high());
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
