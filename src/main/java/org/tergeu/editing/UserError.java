package org.tergeu.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.UserErrorCode;

/** Why a change was not made: something that its caller can mend. */
@Type("UserError")
@Description(
        "Why a change was not made: something that its caller can mend. Faults of the server are errors of the answer.")
public record UserError(
        @Description("What is wrong, for programs.") UserErrorCode code,

        @Description(
                "Where, from the field's argument on, numbers of list entries among the names: input, incidents, 0, seizures, 1, quantity.")
        @Bounded(Bounded.PARTS)
        List<@NonNull String> path,

        @Description("What was read and what is allowed, for people, in English.")
        String message) {

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    static UserError of(EditFault fault) {
        List<String> path = new ArrayList<>(List.of("input"));
        STEP.matcher(fault.path()).results().map(MatchResult::group).forEach(path::add);
        return new UserError(fault.code(), path, fault.message());
    }
}
