package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What was done with a thing. Constants stand from the weakest hold on it to the strongest.
 */
@Description("What was done with a thing, from the weakest hold on it to the strongest.")
public enum SeizureDisposition {
    @Description("Discovered; no report says that it was taken.")
    FOUND,

    @Description("Taken as evidence or out of circulation, without a decision on who owns it.")
    SEIZED,

    @Description("May not be moved or sold, by order; it stays where it is (UNTOC, article 2(f)).")
    FROZEN,

    @Description("Taken for good by order of a court or another competent authority (UNTOC, article 2(g)).")
    CONFISCATED
}
