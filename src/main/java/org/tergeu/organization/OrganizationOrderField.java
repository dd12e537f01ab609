package org.tergeu.organization;

import org.eclipse.microprofile.graphql.Description;

/** What organizations can be ordered by. */
@Description("What organizations can be ordered by.")
public enum OrganizationOrderField {
    @Description("Its English name.")
    NAME,
    @Description("Its key.")
    KEY
}
