package org.tergeu.intake.submission;

import java.util.List;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;

/**
 * Something would contain itself, or be too deep in a tree, by a change and by what other reports say. The same change may succeed once these say
 * something else.
 */
public final class ContainmentFault extends InvalidReport {

    private static final long serialVersionUID = 1L;

    public ContainmentFault(List<Problem> problems) {
        super(problems);
    }
}
