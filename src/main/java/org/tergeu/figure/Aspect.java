package org.tergeu.figure;

/** Which of a fact's figures is meant. */
public enum Aspect {
    /** How much was seized. */
    QUANTITY,
    /** What the seized is worth, or the money itself. */
    VALUE,
    /** How many people, cases or groups. */
    COUNT,
    /** The one figure of a measure or statistic. */
    FIGURE,
    /** How much of the seized is the substance itself, in per cent. */
    PURITY,
    /** What the seized would sell for in small amounts, as somebody reckons. */
    STREET_VALUE,
    /** How long a penalty lasts. */
    SENTENCE,
    /** What has to be paid to the state. */
    FINE,
    /** What has to be paid to those who were harmed. */
    DAMAGES;

    /** Whether it is a main figure of its fact, which every total of such facts adds, so that it has columns in the row of the fact. */
    public boolean isAdded() {
        return switch (this) {
            case QUANTITY, VALUE, COUNT, FIGURE -> true;
            case PURITY, STREET_VALUE, SENTENCE, FINE, DAMAGES -> false;
        };
    }
}
