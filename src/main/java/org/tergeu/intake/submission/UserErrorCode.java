package org.tergeu.intake.submission;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of reasons for which a change is refused. */
@Description("What is wrong with a change that was not made.")
public enum UserErrorCode {
    @Description("A value that is not allowed, or something that is missing or not known.")
    INVALID,

    @Description("Nothing has this key, or had what the change was made from.")
    NOT_FOUND,

    @Description("The role or the publishers of the token do not allow it.")
    NOT_ALLOWED,

    @Description(
            "Somebody else has changed the report since the revision that the change was made from; `conflict` has their version.")
    CHANGED_MEANWHILE,

    @Description("The idempotency key was used for another change within the last day.")
    KEY_REUSED
}
