package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;

/** Numbers of a report file that are not figures: coordinates, years. A value that is not a number becomes a problem and null. */
final class Quantities {

    private Quantities() {}

    @Nullable
    static Double optionalDegrees(Fields fields, String field, double most) {
        BigDecimal number = optionalNumber(fields, field);
        if (number != null && number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            fields.problem(field, "read " + number + "; allowed: -" + most + " to " + most + " degrees");
            return null;
        }
        return number == null ? null : number.doubleValue();
    }

    @Nullable
    static Integer optionalYears(Fields fields, String field) {
        BigDecimal number = optionalNumber(fields, field);
        if (number != null
                && (number.stripTrailingZeros().scale() > 0
                        || number.signum() <= 0
                        || number.compareTo(BigDecimal.valueOf(1000)) > 0)) {
            fields.problem(field, "read " + number + "; allowed: a whole number of years, 1 to 1000");
            return null;
        }
        return number == null ? null : number.intValueExact();
    }

    private static @Nullable BigDecimal optionalNumber(Fields fields, String field) {
        String text = fields.optionalValue(field);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            fields.problem(field, "read " + Texts.quoted(text) + "; allowed: a number");
            return null;
        }
    }
}
