package org.tergeu.intake.submission;

import org.tergeu.intake.document.Problem;
import org.tergeu.text.Quotation;

/**
 * A reason for which a change was refused.
 *
 * @param path the place in the input, such as {@code report.url}; empty for all of it
 * @param message the value that was read and what is allowed
 */
public record EditFault(UserErrorCode code, String path, String message) {

    /** A value that it quotes shows what nobody would see. */
    public EditFault {
        path = Quotation.visible(path);
        message = Quotation.visible(message);
    }

    public static EditFault of(Problem problem) {
        return new EditFault(UserErrorCode.INVALID, problem.path(), problem.message());
    }
}
