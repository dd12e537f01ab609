package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * How close a report is to whoever knows. Constants stand best first, and the better tier decides the best value
 * where claims conflict.
 */
@Description("How close a report is to whoever knows, best first.")
public enum SourceTier {
    @Description("Published by the authority itself.")
    OFFICIAL,

    @Description("News that names an authority as its source.")
    NEWS_CITING_OFFICIAL,

    @Description("News on its own authority.")
    NEWS,

    @Description("Social media and other unedited publication.")
    SOCIAL;

    /** Whether this tier stands strictly closer to the source than the other one. */
    public boolean isBetterThan(SourceTier other) {
        return compareTo(other) < 0;
    }
}
