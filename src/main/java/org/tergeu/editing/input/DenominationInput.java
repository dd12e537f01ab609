package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.vocabulary.CashForm;

/** Notes or coins of one value in cash. */
@Input("DenominationInput")
@Description("Notes or coins of one value in cash.")
public record DenominationInput(
        @Description("What one of them is worth, with its ISO 4217 code: `100 USD`.")
        String denomination,

        @Nullable @Description("Notes or coins; absent: the report does not say.")
        CashForm form,

        @Description("How many. " + Described.FIGURE) String count,
        @Nullable @Description(Described.NOTE) String note) {}
