package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tergeu.figure.WrittenNumbers.WrittenNumber;

/**
 * Numbers in words of English, Kazakh and Russian: {@code twelve}, {@code twenty-one}, {@code two hundred and fifty thousand}, {@code сто двадцать},
 * {@code он бес}. Words that add up to no single number, such as {@code two three} or {@code twenty thirty}, are not one.
 */
final class NumberWords {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> SCALES = new HashMap<>();

    /** Scales that are one of their kind without a number before them. */
    private static final Set<String> ALONE = new HashSet<>();

    static {
        numbers(
                1,
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        numbers(
                1,
                1,
                "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать");
        // Russian declines them behind "more than": более двух, около двадцати.
        numbers(
                1,
                1,
                "одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати");
        numbers(1, 1, "одна две трое четверо пятеро шестеро семеро");
        numbers(1, 1, "одной двоих трех четырех");
        numbers(1, 1, "бір екі үш төрт бес алты жеті сегіз тоғыз он");
        numbers(2, 1, "двое троих");
        numbers(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        numbers(20, 10, "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
        numbers(20, 10, "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста");
        numbers(20, 10, "жиырма отыз қырық елу алпыс жетпіс сексен тоқсан");
        numbers(100, 100, "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот");
        numbers(100, 100, "ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот");
        numbers(300, 100, "трехсот четырехсот");
        scale(2, "hundred жүз");
        scale(3, "thousand thousands тысяча тысячи тысяч тыс тыс. мың");
        scale(6, "million millions mln mn миллион миллиона миллионов млн млн.");
        scale(9, "billion billions bn bln миллиард миллиарда миллиардов млрд млрд.");
        scale(12, "trillion trillions trn триллион триллиона триллионов трлн трлн.");
        ALONE.addAll(Set.of("hundred", "жүз", "тысяча", "мың", "миллион", "миллиона", "миллиард", "миллиарда"));
    }

    /** Kazakh says eleven to nineteen as ten and one to ten and nine. */
    private static final String TEN_BEFORE_ONES = "он";

    private static final String ENGLISH_HUNDRED = "hundred";
    private static final String ARTICLE = "a";
    private static final int TEN = 10;
    private static final int TEENS = 19;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int ZEROS_OF_HUNDRED = 2;

    /** The words of whole thousands, millions and so on, and what they come to. */
    private long sum;

    /** The last scale in it: what follows is below that. */
    private long sumsBelow = Long.MAX_VALUE;

    /** The words since then, a number below a thousand. */
    private long part;

    /** What the next word of this part is below. */
    private long partsBelow = THOUSAND;

    /** As {@link WrittenNumber#scales()}. */
    private List<Integer> scales = List.of();

    private boolean goesOn;

    private NumberWords() {}

    private static void numbers(int from, int step, String numbers) {
        String[] each = numbers.split(" ", 0);
        for (int i = 0; i < each.length; i++) {
            NUMBERS.put(each[i], from + i * step);
        }
    }

    private static void scale(int zeros, String words) {
        for (String word : words.split(" ", 0)) {
            SCALES.put(word, zeros);
        }
    }

    /** How many zeros a word behind a number adds: 3 of "thousand"; null of another word. */
    static @Nullable Integer zeros(String word) {
        return SCALES.get(word.toLowerCase(Locale.ROOT));
    }

    /** The number of a text that is words alone; null when it is not one number. */
    static @Nullable WrittenNumber read(String text) {
        List<String> words = words(text);
        int first = words.size() > 1 && words.get(0).equals(ARTICLE) && SCALES.containsKey(words.get(1)) ? 1 : 0;
        NumberWords number = new NumberWords();
        number.part = first;
        for (int i = first; i < words.size(); i++) {
            boolean isAnd = i > first && i < words.size() - 1 && words.get(i).equals("and");
            if (!isAnd && !number.adds(words.get(i))) {
                return null;
            }
        }
        return new WrittenNumber(Long.toString(number.sum + number.part), null, false, number.scales, number.goesOn);
    }

    /** Whether the second text can have the end of a number that begins in the first: двадцать две-три тысячи, 3-hundred, twenty-five-hundred. */
    static boolean mayGoOn(String low, String high) {
        if (high.equalsIgnoreCase(ENGLISH_HUNDRED)) {
            return true;
        }
        List<String> words = words(low);
        Integer last = NUMBERS.get(words.get(words.size() - 1));
        Integer zeros = zeros(high);
        if (last != null && last < TEN && zeros != null && zeros == ZEROS_OF_HUNDRED) {
            return true;
        }
        Integer next = NUMBERS.get(words(high).get(0));
        boolean isTensBeforeOnes = last != null && next != null && order(last) == TEN && next < TEN;
        if (isTensBeforeOnes && words(high).contains(ENGLISH_HUNDRED)) {
            return true;
        }
        return words.size() > 1 && last != null && next != null && order(last) == order(next);
    }

    /** A dash is within a number only between tens and ones, and in "two-hundred"; elsewhere it stands between two: five hundred-thousand. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            String[] joined = word.split("-", 2);
            Integer tens = NUMBERS.get(joined[0]);
            Integer ones = joined.length == 1 ? null : NUMBERS.get(joined[1]);
            boolean isBelowHundred = tens != null && ones != null && tens > TEENS && order(tens) == TEN && ones < TEN;
            boolean isHundreds = tens != null && joined.length > 1 && joined[1].equals(ENGLISH_HUNDRED);
            if (isBelowHundred || isHundreds) {
                words.addAll(List.of(joined));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private static int order(int number) {
        return number >= HUNDRED ? HUNDRED : number > TEENS ? TEN : 1;
    }

    private boolean adds(String word) {
        Integer scale = SCALES.get(word);
        if (scale != null) {
            return scales(word, scale);
        }
        Integer number = NUMBERS.get(word);
        if (number == null || number >= partsBelow) {
            return false;
        }
        part += number;
        partsBelow = word.equals(TEN_BEFORE_ONES) ? TEN : order(number);
        goesOn |= !scales.isEmpty();
        return true;
    }

    private boolean scales(String word, int zeros) {
        goesOn |= !scales.isEmpty() && part == 0;
        part = part == 0 && ALONE.contains(word) ? 1 : part;
        if (part == 0 || part >= THOUSAND) {
            return false;
        }
        if (zeros == ZEROS_OF_HUNDRED) {
            // Twelve hundred, twenty-five hundred.
            boolean isEnglish = word.equals(ENGLISH_HUNDRED) && sum == 0 && part < HUNDRED && part % TEN != 0;
            if (part >= TEN && !isEnglish) {
                return false;
            }
            part *= HUNDRED;
            partsBelow = HUNDRED;
        } else {
            long size = BigInteger.TEN.pow(zeros).longValueExact();
            if (size >= sumsBelow) {
                return false;
            }
            sum += part * size;
            sumsBelow = size;
            part = 0;
            partsBelow = THOUSAND;
        }
        scales = Stream.concat(scales.stream().map(before -> before + zeros), Stream.of(zeros))
                .toList();
        return true;
    }
}
