package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether the claims that a figure rests on agree.
 */
@Description("Whether the claims that a figure rests on agree.")
public enum Agreement {
    @Description("One claim only.")
    SINGLE,

    @Description("Several claims that say the same.")
    AGREED,

    @Description(
            "Several claims that can all be true, such as \"more than 100\" and \"139\". The figure is what they have in "
                    + "common.")
    COMPATIBLE,

    @Description(
            "Claims that cannot all be true. The figure spans all of them, and its best value is the best source's.")
    CONFLICTING
}
