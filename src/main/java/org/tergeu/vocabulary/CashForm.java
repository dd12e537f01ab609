package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What cash is made of. */
@Description("What cash is made of.")
public enum CashForm {
    @Description("Banknotes.")
    NOTE,

    @Description("Coins.")
    COIN
}
