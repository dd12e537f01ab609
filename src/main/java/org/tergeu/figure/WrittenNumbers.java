package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in English, Kazakh and Russian: {@code 1,500}, {@code 1 500}, {@code 2,3 млрд}, {@code twelve}. What could be
 * two numbers is not a number.
 */
final class WrittenNumbers {

    private static final Map<String, BigDecimal> WORDS = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();

    static {
        words(
                1,
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        words(
                1,
                1,
                "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать");
        // Russian declines them behind "more than": более двух, около двадцати.
        words(
                1,
                1,
                "одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати");
        words(1, 1, "одна две трое четверо пятеро шестеро семеро");
        words(1, 1, "одной двоих трех четырех");
        words(1, 1, "бір екі үш төрт бес алты жеті сегіз тоғыз он");
        words(2, 1, "двое троих");
        words(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        words(20, 10, "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
        words(20, 10, "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста");
        words(20, 10, "жиырма отыз қырық елу алпыс жетпіс сексен тоқсан");
        words(100, 100, "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот");
        words(100, 100, "ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот");
        words(300, 100, "трехсот четырехсот");
        one(2, "a hundred,hundred,жүз");
        one(3, "a thousand,тысяча,мың");
        one(6, "a million,миллион,миллиона");
        one(9, "a billion,миллиард,миллиарда");
        scale(2, "hundred,жүз");
        scale(3, "thousand,thousands,тысяча,тысячи,тысяч,тыс,тыс.,мың");
        scale(6, "million,millions,mln,mn,миллион,миллиона,миллионов,млн,млн.");
        scale(9, "billion,billions,bn,bln,миллиард,миллиарда,миллиардов,млрд,млрд.");
        scale(12, "trillion,trillions,trn,триллион,триллиона,триллионов,трлн,трлн.");
    }

    // Possessive quantifiers: no text makes the matcher backtrack far.
    private static final Pattern PLAIN =
            Pattern.compile("-?[0-9]++(?:_[0-9]++)*+(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]{1,9})?+");
    private static final Pattern SPACED = Pattern.compile("([0-9]{1,3}(?:[ '’‘ʼ][0-9]{3})++)(?:[.,]([0-9]++))?+");
    private static final Pattern COMMAS = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})++)(\\.[0-9]++)?+");
    private static final Pattern POINTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{3})++)(?:,([0-9]++))?+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]++),([0-9]++)");
    private static final Pattern SCALED = Pattern.compile("(.+?) ?+(\\p{L}++\\.?+)");

    private WrittenNumbers() {}

    private static void words(int from, int step, String numbers) {
        String[] each = numbers.split(" ", 0);
        for (int i = 0; i < each.length; i++) {
            WORDS.put(each[i], BigDecimal.valueOf(from + (long) i * step));
        }
    }

    private static void one(int zeros, String words) {
        for (String word : words.split(",", 0)) {
            WORDS.put(word, BigDecimal.TEN.pow(zeros));
        }
    }

    private static void scale(int zeros, String words) {
        for (String word : words.split(",", 0)) {
            SCALES.put(word, zeros);
        }
    }

    /**
     * A number and how it can be read.
     *
     * @param notation as reports write it
     * @param otherwise the number that it is when its only separator is a decimal one; null where it cannot be one
     * @param pointed whether that separator is a point
     * @param scale how many zeros a word behind it adds: 3 of a thousand
     */
    record WrittenNumber(String notation, @Nullable String otherwise, boolean pointed, int scale) {

        private static WrittenNumber surely(String notation) {
            return new WrittenNumber(notation, null, false, 0);
        }

        private WrittenNumber scaled(int zeros) {
            return new WrittenNumber(
                    times(notation, zeros), otherwise == null ? null : times(otherwise, zeros), pointed, zeros);
        }

        /** The lower end of a range whose upper end has the word: "2 to 3 million". */
        WrittenNumber like(WrittenNumber high) {
            return scale == 0 && high.scale > 0 ? scaled(high.scale) : this;
        }

        /**
         * The number that is meant, in the notation of reports.
         *
         * @param figure the text that it is a part of
         * @throws UnreadableFigure when it can be two
         */
        String meant(NumberOf of, String figure) {
            if (otherwise == null || (of == NumberOf.THINGS && scale == 0)) {
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
        Matcher scaled = SCALED.matcher(number);
        if (!scaled.matches()) {
            return null;
        }
        Integer zeros = SCALES.get(scaled.group(2).toLowerCase(Locale.ROOT));
        if (zeros == null) {
            return null;
        }
        WrittenNumber of = plain(scaled.group(1));
        return of == null || of.notation().contains("e") || of.notation().contains("E") ? null : of.scaled(zeros);
    }

    /** Whether a number in the notation of reports can also be one of thousands: it has three digits behind its point. */
    static boolean isAmbiguous(String number) {
        Matcher points = POINTS.matcher(number);
        return points.matches() && !number.startsWith("0") && points.group(2) == null && isSingle(number, '.');
    }

    private static @Nullable WrittenNumber plain(String number) {
        BigDecimal word = WORDS.get(number.toLowerCase(Locale.ROOT));
        if (word != null) {
            return WrittenNumber.surely(word.toPlainString());
        }
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
                    digits(points.group(1)) + decimals(points.group(2)), single ? decimal(number) : null, single, 0);
        }
        Matcher commas = COMMAS.matcher(number);
        if (commas.matches()) {
            boolean single = commas.group(2) == null && isSingle(number, ',');
            return new WrittenNumber(
                    digits(commas.group(1)) + (commas.group(2) == null ? "" : commas.group(2)),
                    single ? decimal(number.replace(',', '.')) : null,
                    false,
                    0);
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
