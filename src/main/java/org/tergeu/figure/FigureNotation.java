package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tergeu.vocabulary.Qualifier;

/** The notation of figures in report files, read and written. See {@code docs/report-format.md}, Figures. */
final class FigureNotation {

    static final String ALLOWED =
            "a number (118, 4_266, 2.3e9), > 11, >= 11, <= 18, ~ 160, 15..20, several, dozens, hundreds, "
                    + "thousands, large amount, unquantified, each with at most one unit (" + Unit.codes()
                    + ") or ISO 4217 currency code, "
                    + "or unreadable";

    private static final Map<String, Qualifier> SIGNS = Map.of(
            "",
            Qualifier.EXACT,
            ">",
            Qualifier.MORE_THAN,
            ">=",
            Qualifier.AT_LEAST,
            "<=",
            Qualifier.UP_TO,
            "~",
            Qualifier.ABOUT);
    private static final Map<String, Qualifier> WORDS = Map.of(
            "several",
            Qualifier.SEVERAL,
            "dozens",
            Qualifier.DOZENS,
            "hundreds",
            Qualifier.HUNDREDS,
            "thousands",
            Qualifier.THOUSANDS,
            "large amount",
            Qualifier.UNQUANTIFIED,
            "unquantified",
            Qualifier.UNQUANTIFIED);

    // Possessive and bounded quantifiers: no text makes the matcher backtrack far.
    private static final String NUMBER = "[0-9]++(?:_[0-9]++)*+(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]{1,9})?+";
    private static final String MEASURE = "(?: ?(?<measure>[A-Za-z%{][A-Za-z0-9}]*+))?+";
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<sign>>=|<=|>|~|) ?(?<number>" + NUMBER + ")(?: ?\\.\\. ?(?<high>" + NUMBER + "))?" + MEASURE);
    private static final Pattern WORDED = Pattern.compile(
            "(?<word>several|dozens|hundreds|thousands|large amount|unquantified)(?: (?<measure>\\S++))?+");

    private static final int LONGEST = 100;
    // Beyond any quantity a report could mean; keeps sums and columns finite.
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;
    private static final List<String> QUALIFIED_RANGE = List.of(">", ">=", "<=", "~");

    private FigureNotation() {}

    static Stated parse(String text) {
        String figure = text.strip();
        if (figure.length() > LONGEST) {
            throw unreadable(text, "is too long for a figure");
        }
        Matcher numeric = NUMERIC.matcher(figure);
        if (numeric.matches()) {
            return numeric(numeric, text);
        }
        Matcher worded = WORDED.matcher(figure);
        if (worded.matches()) {
            return stated(WORDS.get(worded.group("word")), null, null, worded.group("measure"), text);
        }
        throw unreadable(text, "is not a figure");
    }

    private static Stated numeric(Matcher numeric, String text) {
        String sign = numeric.group("sign");
        BigDecimal value = number(numeric.group("number"), text);
        if (numeric.group("high") == null) {
            return stated(SIGNS.get(sign), value, null, numeric.group("measure"), text);
        }
        BigDecimal high = number(numeric.group("high"), text);
        if (QUALIFIED_RANGE.contains(sign) || value.compareTo(high) >= 0) {
            throw unreadable(text, "is not a range from a lower to a higher number");
        }
        return stated(Qualifier.RANGE, value, high, numeric.group("measure"), text);
    }

    private static Stated stated(
            Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal high,
            @Nullable String measure,
            String text) {
        if (measure == null) {
            return new Stated(qualifier, value, high, null, null);
        }
        return Unit.find(measure)
                .map(unit -> new Stated(qualifier, value, high, unit.code(), null))
                .orElseGet(() -> new Stated(qualifier, value, high, null, currency(measure, text)));
    }

    private static BigDecimal number(String digits, String text) {
        BigDecimal number = new BigDecimal(digits.replace("_", ""));
        // Magnitude first: to write out 1e999999999 plainly would need a gigabyte.
        long integerDigits = (long) number.precision() - number.scale();
        if (number.signum() != 0
                && (integerDigits > MOST_DIGITS || number.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            throw unreadable(
                    text, "has more than " + MOST_DIGITS + " digits before or " + MOST_DECIMALS + " after the point");
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    private static String currency(String code, String text) {
        try {
            // Codes without minor units, such as XAU or XXX, are metals, baskets and tests rather than money.
            if (Currency.getInstance(code).getDefaultFractionDigits() >= 0) {
                return code;
            }
        } catch (IllegalArgumentException noCurrency) {
            // Told below, together with the units that it could have been.
        }
        throw unreadable(text, "has \"" + code + "\", which is neither a unit nor a currency");
    }

    static String write(Stated stated) {
        String measure =
                stated.unit() != null ? " " + stated.unit() : stated.currency() != null ? " " + stated.currency() : "";
        return amount(stated) + measure;
    }

    private static String amount(Stated stated) {
        return switch (stated.qualifier()) {
            case EXACT -> stated.value().toPlainString();
            case MORE_THAN -> "> " + stated.value().toPlainString();
            case AT_LEAST -> ">= " + stated.value().toPlainString();
            case UP_TO -> "<= " + stated.value().toPlainString();
            case ABOUT -> "~ " + stated.value().toPlainString();
            case RANGE -> stated.value().toPlainString() + ".." + stated.high().toPlainString();
            case SEVERAL -> "several";
            case DOZENS -> "dozens";
            case HUNDREDS -> "hundreds";
            case THOUSANDS -> "thousands";
            case UNQUANTIFIED -> "unquantified";
        };
    }

    private static UnreadableFigure unreadable(String text, String problem) {
        return new UnreadableFigure(text, problem, ALLOWED);
    }
}
