package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * On which side of an incident a casualty was, as its asserter has it. Groups of one incident can overlap; a casualty
 * says so where a report leaves it open.
 */
@Description("On which side of an incident a casualty was, as its asserter has it.")
public enum CasualtyGroup {
    @Description("Police, soldiers and other armed servants of the state.")
    SECURITY_FORCES,

    @Description("People whom the asserter calls attackers, rioters or terrorists.")
    ATTACKERS,

    @Description("People who were in custody when they came to harm.")
    DETAINEES,

    @Description("People who took no part.")
    CIVILIANS,

    @Description("The report does not say.")
    UNSPECIFIED
}
