package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * How exact a figure was stated to be. What each says of the lowest, best and highest value is worked out by {@code
 * org.tergeu.figure.Bounds}.
 */
@Description("How exact a figure was stated to be.")
public enum Qualifier {
    @Description("This number.")
    EXACT,

    @Description("More than the number, the number itself excluded. Open above.")
    MORE_THAN,

    @Description("The number or more. Open above.")
    AT_LEAST,

    @Description("The number or less. At least none.")
    UP_TO,

    @Description("Less than the number, the number itself excluded. At least none.")
    LESS_THAN,

    @Description("Close to the number and not above it; how far below is not said, so that the lower end is open.")
    NEARLY,

    @Description("Around the number; how far off is not said, so that both ends are open.")
    ABOUT,

    @Description("Between two numbers, both included.")
    RANGE,

    @Description(
            "A lowest, a best and a highest value, as databases of events publish them; the lowest or the highest may be open.")
    ESTIMATE,

    @Description("More than one, without a number: at least 2.")
    SEVERAL,

    @Description("\"Dozens\" or \"tens\", without a number: at least 24.")
    DOZENS,

    @Description("\"Hundreds\", without a number: at least 200.")
    HUNDREDS,

    @Description("\"Thousands\", without a number: at least 2000.")
    THOUSANDS,

    @Description(
            "Said to exist without a number, as in \"a large amount\" or \"among them foreign citizens\": at least one of what can be counted, otherwise open.")
    UNQUANTIFIED
}
