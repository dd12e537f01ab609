package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in English, Kazakh and Russian: {@code 1,500}, {@code 1 500}, {@code 2,3 млрд}, {@code twelve}. What could be
 * two numbers is not a number. {@link NumberWords} has those in words.
 */
final class WrittenNumbers {

    // Possessive quantifiers: no text makes the matcher backtrack far.
    private static final Pattern PLAIN =
            Pattern.compile("-?[0-9]++(?:_[0-9]++)*+(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]{1,9})?+");
    private static final Pattern SPACED = Pattern.compile("([0-9]{1,3}(?:[ '’‘ʼ][0-9]{3})++)(?:[.,]([0-9]++))?+");
    private static final Pattern COMMAS = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})++)(\\.[0-9]++)?+");
    private static final Pattern POINTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})++)(?:,([0-9]++))?+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]++),([0-9]++)");
    private static final Pattern SCALED = Pattern.compile("(.+?) ?+(\\p{L}++\\.?+)");

    private WrittenNumbers() {}

    /**
     * A number and how it can be read.
     *
     * @param notation as reports write it
     * @param otherwise the number that it is when its only separator is a decimal one; null where it cannot be one
     * @param pointed whether that separator is a point
     * @param scales how many zeros words behind it add to a number before it, the most first: 5 and 3 of "three hundred thousand"
     * @param goesOn whether more follows such a word, as in "three thousand five hundred"
     */
    record WrittenNumber(
            String notation, @Nullable String otherwise, boolean pointed, List<Integer> scales, boolean goesOn) {

        private static WrittenNumber surely(String notation) {
            return new WrittenNumber(notation, null, false, List.of(), false);
        }

        private WrittenNumber scaled(int zeros) {
            return new WrittenNumber(
                    times(notation, zeros),
                    otherwise == null ? null : times(otherwise, zeros),
                    pointed,
                    List.of(zeros),
                    false);
        }

        /**
         * The lower end of a range whose upper end has the word: "2 to 3 million", but not "100 to two hundred".
         *
         * @param figure the text that the range is a part of
         * @throws UnreadableFigure when nobody can say: "two to three thousand five hundred"
         */
        WrittenNumber like(WrittenNumber high, String figure) {
            List<WrittenNumber> lower = high.scales.stream()
                    .map(this::scaled)
                    .filter(scaled -> scaled.value().compareTo(high.value()) < 0)
                    .toList();
            if (high.goesOn && !lower.isEmpty()) {
                throw new UnreadableFigure(
                        figure,
                        "could be " + notation + ".." + high.notation + " or " + lower.get(0).notation + ".."
                                + high.notation,
                        "one of the two");
            }
            return lower.isEmpty() ? this : lower.get(0);
        }

        private BigDecimal value() {
            return new BigDecimal(notation.replace("_", ""));
        }

        /**
         * The number that is meant, in the notation of reports.
         *
         * @param figure the text that it is a part of
         * @throws UnreadableFigure when it can be two
         */
        String meant(NumberOf of, String figure) {
            if (otherwise == null || (of == NumberOf.THINGS && scales.isEmpty())) {
                return notation;
            }
            if (of == NumberOf.RATIO && pointed) {
                return otherwise;
            }
            throw new UnreadableFigure(figure, "could be " + notation + " or " + otherwise, "one of the two");
        }

        private static String times(String number, int zeros) {
            return zeros == 0
                    ? number
                    : new BigDecimal(number.replace("_", ""))
                            .scaleByPowerOfTen(zeros)
                            .toPlainString();
        }
    }

    /** The number that a text states; null when it is not a number. */
    static @Nullable WrittenNumber read(String text) {
        String number = text.strip();
        WrittenNumber plain = plain(number);
        if (plain != null) {
            return plain;
        }
        WrittenNumber words = NumberWords.read(number);
        if (words != null) {
            return words;
        }
        Matcher scaled = SCALED.matcher(number);
        Integer zeros = scaled.matches() ? NumberWords.zeros(scaled.group(2)) : null;
        WrittenNumber of = zeros == null ? null : plain(scaled.group(1));
        return zeros == null
                        || of == null
                        || of.notation().contains("e")
                        || of.notation().contains("E")
                ? null
                : of.scaled(zeros);
    }

    /** Whether a number in the notation of reports can also be one of thousands: it has three digits behind its point. */
    static boolean isAmbiguous(String number) {
        Matcher points = POINTS.matcher(number);
        return points.matches() && !number.startsWith("0") && points.group(2) == null && isSingle(number, '.');
    }

    private static @Nullable WrittenNumber plain(String number) {
        Matcher spaced = SPACED.matcher(number);
        if (spaced.matches()) {
            return WrittenNumber.surely(digits(spaced.group(1)) + decimals(spaced.group(2)));
        }
        if (!number.startsWith("0")) {
            WrittenNumber grouped = grouped(number);
            if (grouped != null) {
                return grouped;
            }
        }
        Matcher comma = DECIMAL_COMMA.matcher(number);
        if (comma.matches()) {
            return WrittenNumber.surely(comma.group(1) + "." + comma.group(2));
        }
        return PLAIN.matcher(number).matches() ? WrittenNumber.surely(number) : null;
    }

    /** A number with commas or points before each three digits; a single one of them can be a decimal separator. */
    private static @Nullable WrittenNumber grouped(String number) {
        Matcher points = POINTS.matcher(number);
        if (points.matches()) {
            boolean single = points.group(2) == null && isSingle(number, '.');
            return new WrittenNumber(
                    digits(points.group(1)) + decimals(points.group(2)),
                    single ? decimal(number) : null,
                    single,
                    List.of(),
                    false);
        }
        Matcher commas = COMMAS.matcher(number);
        if (commas.matches()) {
            boolean single = commas.group(2) == null && isSingle(number, ',');
            return new WrittenNumber(
                    digits(commas.group(1)) + (commas.group(2) == null ? "" : commas.group(2)),
                    single ? decimal(number.replace(',', '.')) : null,
                    false,
                    List.of(),
                    false);
        }
        return null;
    }

    private static boolean isSingle(String number, char separator) {
        return number.indexOf(separator) == number.lastIndexOf(separator);
    }

    /** A decimal number in a form that cannot be one of thousands: 1.5 for 1.500, and 1.2340 for 1.234. */
    static String decimal(String number) {
        String shortest = Numbers.plain(new BigDecimal(number)).toPlainString();
        return isAmbiguous(shortest) ? shortest + "0" : shortest;
    }

    private static String digits(String grouped) {
        return grouped.replaceAll("[^0-9]", "");
    }

    private static String decimals(@Nullable String digits) {
        return digits == null ? "" : "." + digits;
    }
}
