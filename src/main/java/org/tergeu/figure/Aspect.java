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
    FIGURE
}
