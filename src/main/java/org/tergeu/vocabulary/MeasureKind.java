package org.tergeu.vocabulary;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/**
 * What a counted thing of an incident is that is neither a seizure, a legal outcome nor a casualty. Money flows and
 * damage are kept here because nobody seized them.
 */
@Description("What a counted thing of an incident is that is neither seizure, outcome nor casualty.")
public enum MeasureKind {
    @Description("Searches carried out. A count.")
    SEARCHES,

    @Description("Regions in which it took place. A count.")
    REGIONS,

    @Description("People who took part in an attack or unrest. A count.")
    ATTACKERS,

    @Description("Payments or dealings found. A count.")
    TRANSACTIONS,

    @Description("Worth of payments or dealings found. Money; it flowed and was not seized.")
    TRANSACTION_VALUE,

    @Description("Companies, offices or institutions harmed or searched. A count.")
    ORGANIZATIONS_AFFECTED,

    @Description("Loss caused. Money; it was not seized.")
    DAMAGE,

    @Description("Criminal groups broken up. A count.")
    GROUPS_DISMANTLED,

    @Description("Anything else; its name says what.")
    OTHER;

    /** The UCUM annotation of a number of these; null for money, and where the name says what is counted. */
    public @Nullable String unit() {
        return switch (this) {
            case SEARCHES -> "{search}";
            case REGIONS -> "{region}";
            case ATTACKERS -> "{person}";
            case TRANSACTIONS -> "{transaction}";
            case ORGANIZATIONS_AFFECTED -> "{organization}";
            case GROUPS_DISMANTLED -> "{group}";
            case TRANSACTION_VALUE, DAMAGE, OTHER -> null;
        };
    }

    /** Whether a figure without a unit counts things; {@link #OTHER} does as well, since what is measured names its unit. */
    public boolean countable() {
        return switch (this) {
            case SEARCHES, REGIONS, ATTACKERS, TRANSACTIONS, ORGANIZATIONS_AFFECTED, GROUPS_DISMANTLED, OTHER -> true;
            case TRANSACTION_VALUE, DAMAGE -> false;
        };
    }

    /** Whether two incidents may have the same ones, so that their numbers do not add up to how many there were. */
    public boolean isSharedByIncidents() {
        return switch (this) {
            case REGIONS, ORGANIZATIONS_AFFECTED -> true;
            case SEARCHES, ATTACKERS, TRANSACTIONS, TRANSACTION_VALUE, DAMAGE, GROUPS_DISMANTLED, OTHER -> false;
        };
    }
}
