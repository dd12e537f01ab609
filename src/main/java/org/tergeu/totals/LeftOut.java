package org.tergeu.totals;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** What a filter lets through and a total does not count. */
@Type("LeftOut")
@Description(
        "What the filter lets through and the total does not count, so that it differs from the list with the same filter.")
public record LeftOut(
        @Description("Why it is left out.") LeftOutReason reason,

        @Description("Incidents of which something is left out.")
        int incidents,

        @Description(
                "Seizures, legal outcomes, casualties or measures that are left out; of a total of incidents, these.")
        int facts) {}
