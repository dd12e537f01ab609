package org.tergeu.editing.history;

import org.eclipse.microprofile.graphql.Description;

/** What a change has done with a report, or with incidents. */
@Description("What a change has done with a report, or with incidents.")
public enum ChangeKind {
    @Description("It counts for the first time.")
    ADDED,

    @Description("It says something else than before.")
    REVISED,

    @Description("Its claims count no more; it stays listed as retracted.")
    RETRACTED,

    @Description("It counts again after it was retracted.")
    REINSTATED,

    @Description("It was made a draft again, and is not served any more.")
    WITHDRAWN,

    @Description("A draft was kept; it counts for nothing. Not among the public changes.")
    DRAFTED,

    @Description("A draft was approved. Not among the public changes.")
    REVIEWED,

    @Description("A draft is gone: thrown away, or published. Not among the public changes.")
    DISCARDED,

    @Description("An incident, organization or person was merged into another; the key and identifier lead there.")
    MERGED,

    @Description("A merge was taken back: what was merged stands for itself again.")
    UNMERGED,

    @Description("An editor has described an organization, person or place, or has taken that back.")
    DESCRIBED,

    @Description(
            "A person's name was erased: of the person, and of each report that had it. Who keeps copies takes it out of them, earlier versions too.")
    ERASED
}
