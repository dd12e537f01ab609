package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** By which rule several claims become the numbers of one figure; docs/resolution.md has the formulas. */
@Description(
        "By which rule several claims become the numbers of one figure. All but DEFAULT are those of the R package eventreport (van Baalen and Höglund, Uppsala): each report that counts is an observation, and lowest, likeliest and highest values are chosen apart.")
public enum FigureResolution {
    @Description(
            "That of this API: what the claims have in common; where they conflict, what spans them, with the best value of the better source.")
    DEFAULT,

    @Description("Most conservative: the least that any of the claims gives.")
    CONSERVATIVE,

    @Description("Most informative: the most that any of the claims gives.")
    INFORMATIVE,

    @Description("Most representative: what most of the claims give, the least of those that equally many give.")
    REPRESENTATIVE
}
