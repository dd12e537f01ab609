package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What happened to a casualty.
 */
@Description("What happened to a casualty.")
public enum Harm {
    @Description("Died, at once or later of the injuries.")
    KILLED,

    @Description("Was hurt and survived, as far as reported.")
    INJURED,

    @Description("Is not found; nobody knows whether they live.")
    MISSING,

    @Description("Was held against their will by others than the state.")
    HOSTAGE,

    @Description("Was brought to safety: freed, found or evacuated in danger.")
    RESCUED,

    @Description("Had to leave their home.")
    DISPLACED;

    /**
     * Whether it says what became of somebody in the end: nobody is both killed and injured. The others are states that the same people can
     * have been in before or beside it.
     */
    public boolean isLasting() {
        return switch (this) {
            case KILLED, INJURED -> true;
            case MISSING, HOSTAGE, RESCUED, DISPLACED -> false;
        };
    }
}
