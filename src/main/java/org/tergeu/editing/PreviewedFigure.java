package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureText;
import org.tergeu.figure.Numbers;
import org.tergeu.intake.submission.FigureChange.FigureAddress;
import org.tergeu.intake.submission.FigureChange.Stand;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.Agreement;

/** A figure that is not recorded: as a change would make it, or as it was known at a moment. */
@Type("PreviewedFigure")
@Description("A figure that is not recorded: as a change would make it, or as it was known at a moment.")
public record PreviewedFigure(
        @Nullable @Description("At least this; null is open.")
        BigDecimal low,

        @Nullable @Description("The most likely value; null when nobody gives one.")
        BigDecimal best,

        @Nullable @Description("At most this; null is open.")
        BigDecimal high,

        @Nullable @Description(Numbers.AS_TEXT + "`low`.") String lowText,

        @Nullable @Description(Numbers.AS_TEXT + "`best`.") String bestText,

        @Nullable @Description(Numbers.AS_TEXT + "`high`.") String highText,

        @Nullable @Description("UCUM code; null for money and plain counts.")
        String unit,

        @Nullable @Description("ISO 4217 code; null for everything but money.")
        String currency,

        @Description("Whether the claims agree.") Agreement agreement,

        @Description("Independent asserters that it rests on.")
        int origins,

        @Description("The figure in words, in English.") String display) {

    /** The figure at an address; null where there is none. */
    public static @Nullable PreviewedFigure of(@Nullable Stand stand, FigureAddress address) {
        return stand == null
                ? null
                : new PreviewedFigure(
                        stand.low(),
                        stand.best(),
                        stand.high(),
                        Numbers.text(stand.low()),
                        Numbers.text(stand.best()),
                        Numbers.text(stand.high()),
                        stand.unit(),
                        stand.currency(),
                        stand.agreement(),
                        stand.origins(),
                        display(stand, address));
    }

    private static String display(Stand stand, FigureAddress address) {
        Figure figure = new Figure(
                stand.qualifier(),
                stand.low(),
                stand.best(),
                stand.high(),
                stand.unit(),
                stand.currency(),
                null,
                stand.agreement(),
                stand.origins(),
                "",
                true,
                0,
                address.aspect(),
                AsOf.NOW);
        return FigureText.display(figure, List.of("en"));
    }
}
