package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.vocabulary.Qualifier;

/** The notation of figures in report files, read and written. See {@code docs/report-format.md}, Figures. */
final class FigureNotation {

    static final String ALLOWED =
            "a number (118, 4_266, 2.3e9), > 11, >= 11, < 11, <= 18, ~ 160, nearly 200, 15..20, 15..20 best 18, several, dozens, hundreds, "
                    + "thousands, large amount, unquantified, or the same in usual words, each with at most one unit ("
                    + Unit.codes()
                    + ") or ISO 4217 currency code, "
                    + "or unreadable";

    private static final Map<String, Qualifier> SIGNS = Map.of(
            "",
            Qualifier.EXACT,
            ">",
            Qualifier.MORE_THAN,
            ">=",
            Qualifier.AT_LEAST,
            "<",
            Qualifier.LESS_THAN,
            "<=",
            Qualifier.UP_TO,
            "nearly",
            Qualifier.NEARLY,
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
    private static final String MEASURE = "(?: ?(?<measure>[A-Za-z%{\\[][A-Za-z0-9_{}\\]]*+))?+";
    private static final Pattern NUMERIC = numeric(NUMBER);
    private static final Pattern RATIO = numeric("-?" + NUMBER);
    private static final Pattern WORDED = Pattern.compile(
            "(?<word>several|dozens|hundreds|thousands|large amount|unquantified)(?: (?<measure>\\S++))?+");

    private static final Pattern MEASURE_ALONE = Pattern.compile("[A-Za-z%{\\[][A-Za-z0-9_{}\\]]*+");
    private static final Pattern ESTIMATE = Pattern.compile(
            "(?<low>" + NUMBER + ")? ?\\.\\. ?(?<high>" + NUMBER + ")? ?best (?<best>" + NUMBER + ")" + MEASURE);

    private static final int LONGEST = 100;
    // Beyond any quantity a report could mean; keeps sums and columns finite.
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 9;
    // As a calculated double may have them: 17 digits, behind some zeros.
    private static final int MOST_DECIMALS_OF_RATIO = 30;
    private static final List<String> QUALIFIED_RANGE = List.of(">", ">=", "<", "<=", "nearly", "~");

    private FigureNotation() {}

    private static Pattern numeric(String number) {
        return Pattern.compile("(?<sign>>=|<=|>|<|nearly|~|) ?(?<number>" + number + ")(?: ?\\.\\. ?(?<high>" + number
                + "))?" + MEASURE);
    }

    static Stated parse(String text) {
        return parse(text, NUMERIC, MOST_DECIMALS, null);
    }

    /** Whether a text can be a unit or a currency. */
    static boolean isMeasure(String text) {
        return MEASURE_ALONE.matcher(text).matches();
    }

    static Stated parseRatio(String text) {
        return parse(text, RATIO, MOST_DECIMALS_OF_RATIO, Unit.TIMES);
    }

    private static Stated parse(String text, Pattern numbers, int mostDecimals, @Nullable Unit ofBare) {
        String figure = text.strip();
        if (figure.length() > LONGEST) {
            throw unreadable(text, "is too long for a figure");
        }
        Stated stated = notated(figure, new NumberText(text, mostDecimals, ofBare, false), numbers, false);
        if (stated != null) {
            return stated;
        }
        String words = FigureWords.notation(figure, ofBare != null);
        // What is neither is read once more, for the error to say what is unknown: a unit, or all of it.
        stated = notated(
                words == null ? figure : words,
                new NumberText(text, mostDecimals, ofBare, words != null),
                numbers,
                true);
        if (stated == null) {
            throw unreadable(text, "is not a figure");
        }
        return stated;
    }

    /** @param anyMeasure whether to refuse an unknown unit, or leave it to words */
    private static @Nullable Stated notated(String figure, NumberText read, Pattern numbers, boolean anyMeasure) {
        Matcher numeric = numbers.matcher(figure);
        if (numeric.matches() && (anyMeasure || isKnown(numeric))) {
            return numeric(numeric, read);
        }
        Matcher worded = WORDED.matcher(figure);
        if (worded.matches() && (anyMeasure || isKnown(worded))) {
            return stated(qualifier(WORDS, worded.group("word")), null, null, null, read.measure(worded), read.text);
        }
        Matcher estimate = ESTIMATE.matcher(figure);
        return estimate.matches() && (anyMeasure || isKnown(estimate)) ? estimate(estimate, read) : null;
    }

    private static boolean isKnown(Matcher figure) {
        String measure = figure.group("measure");
        return measure == null || Unit.find(measure).isPresent() || isCurrency(measure);
    }

    private static Stated estimate(Matcher estimate, NumberText each) {
        NumberText read = each.among(estimate.group("low"), estimate.group("high"), estimate.group("best"));
        String measure = read.measure(estimate);
        BigDecimal low = end(estimate.group("low"), measure, read);
        BigDecimal high = end(estimate.group("high"), measure, read);
        BigDecimal best = read.number(estimate.group("best"), measure);
        if ((low != null && low.compareTo(best) > 0) || (high != null && best.compareTo(high) > 0)) {
            throw unreadable(read.text, "has a best value that is not from the lowest to the highest");
        }
        return stated(Qualifier.ESTIMATE, low, high, best, measure, read.text);
    }

    private static @Nullable BigDecimal end(@Nullable String digits, @Nullable String measure, NumberText read) {
        return digits == null ? null : read.number(digits, measure);
    }

    private static Stated numeric(Matcher numeric, NumberText each) {
        NumberText read = each.among(numeric.group("number"), numeric.group("high"));
        String sign = numeric.group("sign");
        String measure = read.measure(numeric);
        BigDecimal value = read.number(numeric.group("number"), measure);
        if (numeric.group("high") == null) {
            return stated(qualifier(SIGNS, sign), value, null, null, measure, read.text);
        }
        BigDecimal high = read.number(numeric.group("high"), measure);
        if (QUALIFIED_RANGE.contains(sign) || value.compareTo(high) >= 0) {
            throw unreadable(read.text, "is not a range from a lower to a higher number");
        }
        return stated(Qualifier.RANGE, value, high, null, measure, read.text);
    }

    /** The patterns match no other signs and words. */
    private static Qualifier qualifier(Map<String, Qualifier> of, String written) {
        return Objects.requireNonNull(of.get(written), written);
    }

    private static Stated stated(
            Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal high,
            @Nullable BigDecimal best,
            @Nullable String measure,
            String text) {
        Optional<Unit> unit = measure == null ? Optional.empty() : Unit.find(measure);
        String currency = measure == null || unit.isPresent() ? null : currency(measure, text);
        boolean ratio =
                unit.filter(of -> of.dimension() == Unit.Dimension.RATIO).isPresent();
        if (!ratio && value != null) {
            refuseBelowNothing(qualifier, value, text);
        }
        return new Stated(qualifier, value, high, best, unit.map(Unit::code).orElse(null), currency);
    }

    private static void refuseBelowNothing(Qualifier qualifier, BigDecimal value, String text) {
        boolean belowIt = qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.NEARLY;
        if (value.signum() < 0) {
            throw unreadable(text, "is negative, which only a ratio can be");
        }
        if (belowIt && value.signum() == 0) {
            throw unreadable(text, "is below 0, which only a ratio can be; none is 0");
        }
    }

    /**
     * How the numbers of a text are read.
     *
     * @param text as it was written
     * @param ofBare the unit of a number that has none; null where such a number counts
     * @param decided whether a point is one before decimals for sure, as it is after words were put into numbers
     */
    private record NumberText(
            String text, int mostDecimals, @Nullable Unit ofBare, boolean decided) {

        private @Nullable String measure(Matcher figure) {
            String measure = figure.group("measure");
            return measure != null || ofBare == null ? measure : ofBare.code();
        }

        /** Where one number of a figure has a point that only decimals can follow, so have the others: 0.5..1.500. */
        private NumberText among(@Nullable String... numbers) {
            boolean decimals = Stream.of(numbers)
                    .filter(Objects::nonNull)
                    .anyMatch(number -> number.indexOf('.') >= 0 && !WrittenNumbers.isAmbiguous(number));
            return decimals ? new NumberText(text, mostDecimals, ofBare, true) : this;
        }

        private BigDecimal number(String digits, @Nullable String measure) {
            BigDecimal number = new BigDecimal(meant(digits, measure).replace("_", ""));
            // Magnitude first: to write out 1e999999999 plainly would need a gigabyte.
            long integerDigits = (long) number.precision() - number.scale();
            if (number.signum() != 0
                    && (integerDigits > MOST_DIGITS
                            || number.stripTrailingZeros().scale() > mostDecimals)) {
                throw unreadable(
                        text,
                        "has more than " + MOST_DIGITS + " digits before or " + mostDecimals + " after the point");
            }
            return number.signum() == 0 ? BigDecimal.ZERO : number;
        }

        private String meant(String digits, @Nullable String measure) {
            return decided || !WrittenNumbers.isAmbiguous(digits)
                    ? digits
                    : Objects.requireNonNull(WrittenNumbers.read(digits), digits)
                            .meant(NumberOf.of(measure, ofBare != null), text);
        }
    }

    private static String currency(String code, String text) {
        if (isCurrency(code)) {
            return code;
        }
        throw unreadable(text, "has \"" + code + "\", which is neither a unit nor a currency");
    }

    private static boolean isCurrency(String code) {
        try {
            // Codes without minor units, such as XAU or XXX, are metals, baskets and tests rather than money.
            return Currency.getInstance(code).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException noCurrency) {
            return false;
        }
    }

    static String write(Stated stated) {
        String measure =
                stated.unit() != null ? " " + stated.unit() : stated.currency() != null ? " " + stated.currency() : "";
        return amount(stated) + measure;
    }

    private static String amount(Stated stated) {
        return switch (stated.qualifier()) {
            case EXACT -> number(stated.value(), stated);
            case MORE_THAN -> "> " + number(stated.value(), stated);
            case AT_LEAST -> ">= " + number(stated.value(), stated);
            case UP_TO -> "<= " + number(stated.value(), stated);
            case LESS_THAN -> "< " + number(stated.value(), stated);
            case NEARLY -> "nearly " + number(stated.value(), stated);
            case ABOUT -> "~ " + number(stated.value(), stated);
            case RANGE -> number(stated.value(), stated) + ".." + number(stated.high(), stated);
            case ESTIMATE ->
                number(stated.value(), stated) + ".." + number(stated.high(), stated) + " best "
                        + number(stated.best(), stated);
            case SEVERAL -> "several";
            case DOZENS -> "dozens";
            case HUNDREDS -> "hundreds";
            case THOUSANDS -> "thousands";
            case UNQUANTIFIED -> "unquantified";
        };
    }

    /** Empty for null. What would be read as thousands, or as either, has one decimal more. */
    private static String number(@Nullable BigDecimal number, Stated stated) {
        if (number == null) {
            return "";
        }
        return NumberOf.of(stated.unit(), false) == NumberOf.RATIO
                ? number.toPlainString()
                : WrittenNumbers.decimal(number.toPlainString());
    }

    private static UnreadableFigure unreadable(String text, String problem) {
        return new UnreadableFigure(text, problem, ALLOWED);
    }
}
