package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * What a statistic over a period or an area measures. Statistics are never added to incidents.
 */
@Description("What a statistic over a period or an area measures.")
public enum StatisticMeasure {
    @Description("Criminal cases or offences. A count.")
    CASES,

    @Description("People. A count.")
    PERSONS,

    @Description("Criminal groups. A count.")
    GROUPS,

    @Description("Supply or trafficking channels. A count.")
    CHANNELS,

    @Description("Bank or online accounts. A count.")
    ACCOUNTS,

    @Description("Mass, of drugs for instance. In the unit that its figure names.")
    MASS,

    @Description("Volume, of fuel or alcohol for instance. In the unit that its figure names.")
    VOLUME,

    @Description(
            "Pieces of something: weapons, tablets, packs. A count, in the unit that its figure names; without one of things as they are.")
    PIECES,

    @Description("An amount of money, in the currency that its figure names.")
    MONEY,

    @Description("Money for one unit of something, such as a gram.")
    PRICE,

    @Description("A share or a change: a multiple ({times}), or per cent. It can be below zero.")
    RATIO;

    /** Whether a figure without a unit counts things. */
    public boolean countable() {
        return switch (this) {
            case CASES, PERSONS, GROUPS, CHANNELS, ACCOUNTS, PIECES -> true;
            case MASS, VOLUME, MONEY, PRICE, RATIO -> false;
        };
    }
}
