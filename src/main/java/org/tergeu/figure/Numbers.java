package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in the one form in which equal ones are {@linkplain BigDecimal#equals equal}: no trailing zeros, no exponent. */
public final class Numbers {

    /** How the description of a field begins that has the text of another one. */
    public static final String AS_TEXT = "As text, with all digits, for clients that read numbers as doubles: ";

    private Numbers() {}

    /** All digits of a number, as JSON has them; null for null. */
    public static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** The number in that form; null for null. */
    public static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    /** The number in that form. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean isWhole(BigDecimal number) {
        return plain(number).scale() == 0;
    }

    /** The greatest whole number below this one. */
    static BigDecimal previousWhole(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
    }

    /** The least whole number above this one. */
    static BigDecimal nextWhole(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }
}
