package org.tergeu.seizure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.tergeu.vocabulary.CashForm;

/**
 * What one note or coin is worth.
 *
 * @param value what is printed on it, above 0
 * @param currency ISO 4217 code
 * @param form null where the report does not say
 */
@RegisterForReflection(registerFullHierarchy = true)
public record FaceValue(
        BigDecimal value, String currency, @Nullable CashForm form) {

    /** What they are called as an item: notes of 100 USD. */
    public String item() {
        String what = form == null ? "notes or coins" : form == CashForm.NOTE ? "notes" : "coins";
        return what + " of " + value.toPlainString() + " " + currency;
    }

    /** So many of them in money, exactly; null, which is open, stays open. */
    @Nullable
    BigDecimal times(@Nullable BigDecimal count) {
        return count == null ? null : count.multiply(value);
    }
}
