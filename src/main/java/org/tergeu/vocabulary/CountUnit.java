package org.tergeu.vocabulary;

import java.util.Locale;
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
    GROUP;

    /** The UCUM annotation of a number of these: {person}, {case}, {group}. */
    public String unit() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }
}
