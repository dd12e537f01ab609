package org.tergeu.intake;

import java.util.List;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;

/** Something would contain itself by what a change and others say: the same change may be made once the others say otherwise. */
final class CircleFound extends InvalidReport {

    private static final long serialVersionUID = 1L;

    CircleFound(List<Problem> problems) {
        super(problems);
    }
}
