package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.intake.submission.FigureChange;

/** A figure as it is and as it would be. */
@Type("FigureSideBySide")
@Description("A figure as it is and as it would be.")
public record FigureSideBySide(
        @Nullable @Description("The key of the incident; null of a statistic.")
        String incident,

        @Description("What it is of: MEASURE, LEGAL_OUTCOME, CASUALTY, SEIZURE or STATISTIC.")
        String kind,

        @Description("The key of the fact within its incident, or of the statistic.")
        String fact,

        @Description(
                "Which figure of it: QUANTITY, VALUE, PURITY or STREET_VALUE of a seizure, COUNT, SENTENCE, FINE or DAMAGES of a legal outcome, COUNT of a casualty, otherwise FIGURE."
                        + " What claims give in a further measure, such as tenge beside dollars, is a figure of its own.")
        String aspect,

        @Nullable @Description("As it is; null when there is none.")
        PreviewedFigure before,

        @Nullable @Description("As it would be; null when there would be none.")
        PreviewedFigure after) {

    static FigureSideBySide of(FigureChange change) {
        return new FigureSideBySide(
                change.address().incident(),
                change.address().kind().name(),
                change.address().key(),
                change.address().aspect().name(),
                PreviewedFigure.of(change.before(), change.address()),
                PreviewedFigure.of(change.after(), change.address()));
    }
}
