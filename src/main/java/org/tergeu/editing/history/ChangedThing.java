package org.tergeu.editing.history;

import org.eclipse.microprofile.graphql.Description;

/** What a change is of. */
@Description("What a change is of.")
public enum ChangedThing {
    @Description("A report.")
    REPORT,

    @Description("An incident.")
    INCIDENT,

    @Description("An organization.")
    ORGANIZATION,

    @Description("A public official or figure.")
    PERSON,

    @Description("A place.")
    PLACE
}
