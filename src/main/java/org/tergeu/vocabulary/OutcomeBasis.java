package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether a legal outcome happened or is only what the law would allow. Reports often give the second as if it were
 * the first ("faces up to 15 years").
 */
@Description("Whether a legal outcome happened or is only what the law would allow.")
public enum OutcomeBasis {
    @Description("It happened.")
    OPERATIVE,

    @Description("It is the most that the law provides for the offence. Nobody has imposed it.")
    PROSPECTIVE_MAXIMUM
}
