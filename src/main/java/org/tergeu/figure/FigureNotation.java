package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern NUMERIC = numeric(NUMBER);
    private static final Pattern RATIO = numeric("-?" + NUMBER);
    private static final Pattern WORDED = Pattern.compile(
            "(?<word>several|dozens|hundreds|thousands|large amount|unquantified)(?: (?<measure>\\S++))?+");

    private static final int LONGEST = 100;
    // Beyond any quantity a report could mean; keeps sums and columns finite.
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;
    // As a calculated double may have them: 17 digits, behind some zeros.
    private static final int MOST_DECIMALS_OF_RATIO = 30;
    private static final List<String> QUALIFIED_RANGE = List.of(">", ">=", "<=", "~");

    private FigureNotation() {}

    private static Pattern numeric(String number) {
        return Pattern.compile(
                "(?<sign>>=|<=|>|~|) ?(?<number>" + number + ")(?: ?\\.\\. ?(?<high>" + number + "))?" + MEASURE);
    }

    static Stated parse(String text) {
        return parse(text, NUMERIC, MOST_DECIMALS, null);
    }

    static Stated parseRatio(String text) {
        return parse(text, RATIO, MOST_DECIMALS_OF_RATIO, Unit.TIMES);
    }

    private static Stated parse(String text, Pattern numbers, int mostDecimals, @Nullable Unit ofBare) {
        String figure = text.strip();
        if (figure.length() > LONGEST) {
            throw unreadable(text, "is too long for a figure");
        }
        Matcher numeric = numbers.matcher(figure);
        if (numeric.matches()) {
            return numeric(numeric, text, mostDecimals, ofBare);
        }
        Matcher worded = WORDED.matcher(figure);
        if (worded.matches()) {
            return stated(WORDS.get(worded.group("word")), null, null, measure(worded, ofBare), text);
        }
        throw unreadable(text, "is not a figure");
    }

    private static @Nullable String measure(Matcher figure, @Nullable Unit ofBare) {
        String measure = figure.group("measure");
        return measure != null || ofBare == null ? measure : ofBare.code();
    }

    private static Stated numeric(Matcher numeric, String text, int mostDecimals, @Nullable Unit ofBare) {
        String sign = numeric.group("sign");
        String measure = measure(numeric, ofBare);
        BigDecimal value = number(numeric.group("number"), text, mostDecimals);
        if (numeric.group("high") == null) {
            return stated(SIGNS.get(sign), value, null, measure, text);
        }
        BigDecimal high = number(numeric.group("high"), text, mostDecimals);
        if (QUALIFIED_RANGE.contains(sign) || value.compareTo(high) >= 0) {
            throw unreadable(text, "is not a range from a lower to a higher number");
        }
        return stated(Qualifier.RANGE, value, high, measure, text);
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
        Optional<Unit> unit = Unit.find(measure);
        String currency = unit.isPresent() ? null : currency(measure, text);
        boolean ratio =
                unit.filter(of -> of.dimension() == Unit.Dimension.RATIO).isPresent();
        if (!ratio && value != null && value.signum() < 0) {
            throw unreadable(text, "is negative, which only a ratio can be");
        }
        return new Stated(qualifier, value, high, unit.map(Unit::code).orElse(null), currency);
    }

    private static BigDecimal number(String digits, String text, int mostDecimals) {
        BigDecimal number = new BigDecimal(digits.replace("_", ""));
        // Magnitude first: to write out 1e999999999 plainly would need a gigabyte.
        long integerDigits = (long) number.precision() - number.scale();
        if (number.signum() != 0
                && (integerDigits > MOST_DIGITS || number.stripTrailingZeros().scale() > mostDecimals)) {
            throw unreadable(
                    text, "has more than " + MOST_DIGITS + " digits before or " + mostDecimals + " after the point");
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
