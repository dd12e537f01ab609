package org.tergeu.intake;

import org.tergeu.intake.document.Problem;

/**
 * Why a change was not made, one of the reasons.
 *
 * @param path where in what was given, such as {@code report.url}; empty for all of it
 * @param message what was read and what is allowed
 */
public record EditFault(UserErrorCode code, String path, String message) {

    static EditFault of(Problem problem) {
        return new EditFault(UserErrorCode.INVALID, problem.path(), problem.message());
    }
}
