package org.tergeu.intake.submission;

import org.eclipse.microprofile.graphql.Description;

/** The stages of a draft. */
@Description("How far a draft has come.")
public enum DraftStatus {
    @Description("An editor works on it.")
    DRAFT,

    @Description("A reviewer has approved it as it is; it can be published.")
    REVIEWED
}
