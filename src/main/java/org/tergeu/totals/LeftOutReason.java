package org.tergeu.totals;

import org.eclipse.microprofile.graphql.Description;

/** The reasons for which something is in no total. */
@Description("Why something is left out of a total.")
public enum LeftOutReason {
    @Description(
            "It is reported of a policy event: a meeting, law, plan or briefing, at which figures of other incidents are announced. `countsInTotals: false` in the incident filter lists it.")
    POLICY_EVENT,

    @Description(
            "It is what the law provides for at most, and has not happened. `basis: [PROSPECTIVE_MAXIMUM]` adds it up.")
    PROSPECTIVE_MAXIMUM,

    @Description("It is a ratio: per cent, or so many times as much. Ratios are never added up.")
    NEVER_ADDED,

    @Description(
            "Only another reading than the one that it shows meets the filter: a list finds it by each, a total counts it once, by what it shows. `attributeClaims` has all readings.")
    OTHER_READING,

    @Description(
            "Reports say that there was none: it adds nothing, and its incident is not counted for it. `zero: true` asks for these.")
    ZERO
}
