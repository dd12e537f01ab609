package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What a legal outcome counts. Totals never add one to another.
 */
@Description("What a legal outcome counts.")
public enum CountUnit {
    @Description("People.")
    PERSON,

    @Description("Criminal cases. One case can concern many people.")
    CASE,

    @Description("Criminal groups.")
    GROUP
}
