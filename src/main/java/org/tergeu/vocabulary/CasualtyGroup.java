package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Who casualties were, as their asserter has it. Groups of one incident can overlap; a casualty
 * says so where a report leaves it open.
 */
@Description("Who casualties were, as their asserter has it: on which side of an incident, or which people.")
public enum CasualtyGroup {
    @Description("Police, soldiers and other armed servants of the state.")
    SECURITY_FORCES,

    @Description("People whom the asserter calls attackers, rioters or terrorists.")
    ATTACKERS,

    @Description("People who were in custody when they came to harm.")
    DETAINEES,

    @Description("People who took no part.")
    CIVILIANS,

    @Description("People under 18. They may be among the other groups.")
    CHILDREN,

    @Description("Women. They may be among the other groups.")
    WOMEN,

    @Description("Journalists and others who report for the media. They may be among the other groups.")
    JOURNALISTS,

    @Description("Citizens of another state, and people of none. They may be among the other groups.")
    FOREIGNERS,

    @Description("Doctors, nurses, ambulance crews and other medical staff. They may be among the other groups.")
    MEDICS,

    @Description("The report does not say.")
    UNSPECIFIED;

    /** Whether it is a side: nobody is on two, but on any of them there can be children, women or foreigners. */
    public boolean isSide() {
        return switch (this) {
            case SECURITY_FORCES, ATTACKERS, DETAINEES, CIVILIANS, UNSPECIFIED -> true;
            case CHILDREN, WOMEN, JOURNALISTS, FOREIGNERS, MEDICS -> false;
        };
    }
}
