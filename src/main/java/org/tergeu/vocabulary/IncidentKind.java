package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What sort of event an incident is: a closed list of this API, drawn from what agencies announce rather than from a
 * standard, since none covers operations, finds and policy events together.
 */
@Description("What sort of event an incident is. A closed list of this API, after what agencies announce.")
public enum IncidentKind {
    @Description("A planned action over several places or days, often with its own code name.")
    OPERATION,

    @Description("A search of one place or a few, carried out at one time.")
    RAID,

    @Description("An operation under the legal regime that a state declares against terrorism.")
    COUNTER_TERRORIST_OPERATION,

    @Description("Riots and mass disorder (UNODC ICCS 08, acts against public order).")
    UNREST,

    @Description("An attack on people or guarded premises with weapons.")
    ARMED_ATTACK,

    @Description("A fire that was set deliberately (UNODC ICCS 0504, property damage).")
    ARSON,

    @Description("Something discovered without an operation aimed at it: a cache, a plantation, a laboratory.")
    FIND,

    @Description("A criminal inquiry as such, apart from any single raid or arrest in it.")
    INVESTIGATION,

    @Description("Trafficking in persons (UNODC ICCS 0204).")
    TRAFFICKING_CASE,

    @Description("Forced labour or services (UNODC ICCS 0203, exploitation).")
    FORCED_LABOUR_CASE,

    @Description("An exploitation or trafficking of persons that was stopped before it happened.")
    EXPLOITATION_PREVENTED,

    @Description("The arrest of someone who holds or held public office.")
    ARREST_OF_OFFICIAL,

    @Description(
            "A meeting, law, plan or briefing. Never counted among incidents of enforcement, and never part of totals.")
    POLICY_EVENT,

    @Description("An incident that none of the other kinds describes; its summary says what it is.")
    OTHER;

    /** Whether something was enforced, so that totals may count it: true of everything but a policy event. */
    public boolean countsInTotals() {
        return this != POLICY_EVENT;
    }
}
