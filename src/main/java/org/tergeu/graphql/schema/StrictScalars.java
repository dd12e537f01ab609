package org.tergeu.graphql.schema;

import graphql.Scalars;
import graphql.language.FloatValue;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Scalars that take what the specification has them take. The stock ones take more or fail late: an Int of 4294967301 is served as 5, an
 * ID may be a list, a Float infinity, and a text that is not a date or number is found out only when an input object is made.
 */
final class StrictScalars {

    /** A number with a larger exponent is beyond an Int; its digits, which may be millions, are never written out. */
    private static final long LARGEST_EXPONENT = 100;

    /** PostgreSQL counts days only so far, and fuzzy dates end here. */
    private static final int LAST_YEAR = 9999;

    /** As JSON writes numbers: Java would also take digits of other scripts. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** Longer than any number that is compared; reading one takes the square of its digits. */
    private static final int LONGEST_NUMBER = 100;

    static final String DECIMAL = "a decimal number";

    private StrictScalars() {}

    /** Whether it is written as a number, as such or as a text. */
    static boolean isNumber(String shown) {
        return NUMBER.matcher(shown.replace("\"", "")).matches();
    }

    static GraphQLScalarType ofInt() {
        return Scalars.GraphQLInt.transform(type -> type.coercing(new StrictScalar(
                Scalars.GraphQLInt.getCoercing(),
                "an Int",
                "A whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE,
                given -> given instanceof Number number ? whole(exact(number)) : null)));
    }

    static GraphQLScalarType ofFloat() {
        return Scalars.GraphQLFloat.transform(type -> type.coercing(new StrictScalar(
                Scalars.GraphQLFloat.getCoercing(),
                "a Float",
                "A number up to 1.8e308 either way",
                given -> finite(fraction(given)))));
    }

    static GraphQLScalarType ofId() {
        return Scalars.GraphQLID.transform(type -> type.coercing(new StrictScalar(
                Scalars.GraphQLID.getCoercing(), "an ID", "A text or a whole number", StrictScalars::id)));
    }

    /** A day stays a text, which the stock machinery makes into a date. */
    static Coercing<?, ?> ofDate(Coercing<?, ?> stock) {
        return new StrictScalar(
                stock,
                "a day",
                "A day of the calendar in ISO 8601, such as \"2022-01-08\", in the years 1 to 9999",
                given -> given instanceof String text && isDay(text) ? text : null);
    }

    /** A moment, which every client can write: with its zone, in years that all calendars have. */
    static Coercing<?, ?> ofDateTime(Coercing<?, ?> stock) {
        return new StrictScalar(
                stock,
                "a moment",
                "A moment in ISO 8601 with its zone, such as \"2022-01-08T09:30:00Z\", in the years 1 to 9999",
                given -> given instanceof String text && isMoment(text) ? text : null);
    }

    /** JavaScript has no number beyond 2^53 that is exact: a text may stand for one. */
    static Coercing<?, ?> ofBigDecimal(Coercing<?, ?> stock) {
        return new StrictScalar(
                stock, DECIMAL, "A number such as 2800000000.5, also as a text,", StrictScalars::decimal);
    }

    private static @Nullable Object whole(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    private static @Nullable Object finite(@Nullable Number number) {
        return number != null && Double.isFinite(number.doubleValue()) ? (Object) number.doubleValue() : null;
    }

    private static @Nullable Object id(Object given) {
        boolean whole = given instanceof Integer || given instanceof Long || given instanceof BigInteger;
        return given instanceof String || whole ? given.toString() : null;
    }

    private static @Nullable Object decimal(Object given) {
        if (given instanceof String text
                && text.length() <= LONGEST_NUMBER
                && NUMBER.matcher(text).matches()) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException exponentOfNoInt) {
                return null;
            }
        }
        Number number = fraction(given);
        return number == null ? null : exact(number);
    }

    /** A number with or without a fraction; in a document these are two kinds of literals, and an Int is never written as the latter. */
    private static @Nullable Number fraction(Object given) {
        if (given instanceof FloatValue literal) {
            return literal.getValue();
        }
        return given instanceof Number number ? number : null;
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static boolean isMoment(String text) {
        try {
            int year = OffsetDateTime.parse(text).getYear();
            return year > 0 && year <= LAST_YEAR;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year > 0 && year <= LAST_YEAR;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }
}
