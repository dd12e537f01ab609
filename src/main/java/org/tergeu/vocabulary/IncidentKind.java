package org.tergeu.vocabulary;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    @Description(
            "An attack of any sort, on people, premises, property or computers. As a filter, with ARMED_ATTACK and ARSON.")
    ATTACK,

    @Description("A fight between groups, or between a group and those who guard or enforce.")
    CLASH,

    @Description("A gathering, march, strike or blockade that demands something, violent or not.")
    PROTEST,

    @Description("Something discovered without an operation aimed at it: a cache, a plantation, a laboratory.")
    FIND,

    @Description("Somebody was arrested. As a filter, with ARREST_OF_OFFICIAL.")
    ARREST,

    @Description("A session of a court, with whatever came of it but a verdict.")
    HEARING,

    @Description("A court has decided on guilt or penalty, in any instance.")
    VERDICT,

    @Description("An illegal market, network, site, laboratory or channel was taken out of operation.")
    TAKEDOWN,

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

    /** The kinds that a filter by it includes: the more specific ones, and itself. */
    public Set<IncidentKind> included() {
        return switch (this) {
            case ATTACK -> EnumSet.of(ATTACK, ARMED_ATTACK, ARSON);
            case ARREST -> EnumSet.of(ARREST, ARREST_OF_OFFICIAL);
            default -> EnumSet.of(this);
        };
    }

    /** The ICCS code of what an incident of this kind is about, where the kind itself says it. */
    public Optional<String> offence() {
        return switch (this) {
            case UNREST -> Optional.of("08");
            case ARSON -> Optional.of("0504");
            case TRAFFICKING_CASE -> Optional.of("0204");
            case FORCED_LABOUR_CASE -> Optional.of("0203");
            // Trafficking or exploitation: the section has both.
            case EXPLOITATION_PREVENTED -> Optional.of("02");
            case COUNTER_TERRORIST_OPERATION -> Optional.of("0906");
            default -> Optional.empty();
        };
    }

    /** Whether something was enforced, so that totals may count it: true of everything but a policy event. */
    public boolean countsInTotals() {
        return this != POLICY_EVENT;
    }
}
