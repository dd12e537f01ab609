package org.tergeu.editing.history;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.editing.PreviewedFigure;
import org.tergeu.intake.submission.FigureChange;

/** A figure as the database knew it at a moment, and as it knows it now. */
@Type("FigureKnown")
@Description("A figure as the database knew it at a moment, and as it knows it now.")
public record FigureKnown(
        @Description("What it is of: MEASURE, LEGAL_OUTCOME, CASUALTY or SEIZURE.")
        String kind,

        @Description("The key of the fact within its incident.")
        String fact,

        @Description(
                "Which figure of it: QUANTITY, VALUE, PURITY or STREET_VALUE of a seizure, COUNT, SENTENCE, FINE or DAMAGES of a legal outcome, COUNT of a casualty, otherwise FIGURE."
                        + " What claims give in a further measure, such as tenge beside dollars, is a figure of its own.")
        String aspect,

        @Nullable @Description("As it was known then; null when it was not.")
        PreviewedFigure then,

        @Nullable @Description("As it is known now; null when it is not any more.")
        PreviewedFigure now) {

    static FigureKnown of(FigureChange change) {
        return new FigureKnown(
                change.address().kind().name(),
                change.address().key(),
                change.address().aspect().name(),
                PreviewedFigure.of(change.before(), change.address()),
                PreviewedFigure.of(change.after(), change.address()));
    }
}
