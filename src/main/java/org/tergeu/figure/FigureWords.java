package org.tergeu.figure;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.figure.WrittenNumbers.WrittenNumber;

/**
 * Puts figures as people write them, in English, Kazakh and Russian, into the notation of reports. {@code at least a dozen} has the lower bound of
 * {@code ~ 12} and no upper one. {@code docs/report-format.md}, Figures, has the meaning of each.
 */
final class FigureWords {

    /** Words before a number, by the sign that says the same. The longer ones come first, for one may begin with another. */
    private static final Map<String, Pattern> BEFORE = new LinkedHashMap<>();

    /** Kazakh puts them behind the number, with an ending of its own: {@code 100-ден астам}. */
    private static final Map<String, Pattern> BEHIND = new LinkedHashMap<>();

    private static final Map<String, Pattern> WHOLE = new LinkedHashMap<>();

    /** Russian words that are several of a thing where they stand alone, and one of it behind "more than": тысячи, более тысячи. */
    private static final Map<String, Pattern> ONE_OF_THEM = new LinkedHashMap<>();

    /** What Kazakh may put between a unit and the word behind it: {@code 5 кг мөлшерінен астам}. */
    private static final Pattern KAZAKH_NOUN =
            Pattern.compile("(?: (?:мөлшері|сомасы|саны))?$", CASE_INSENSITIVE | UNICODE_CASE);

    /** "L of pure alcohol". */
    private static final int MOST_WORDS_OF_UNIT = 4;

    static {
        put(
                BEFORE,
                ">=",
                "at least|no fewer than|not fewer than|no less than|not less than|a minimum of|не менее чем|не менее|не меньше|как минимум|по меньшей мере|минимум|кемінде|≥|>=");
        put(
                BEFORE,
                "<=",
                "at most|up to|no more than|not more than|a maximum of|не более чем|не более|не больше|до|максимум|ең көбі|≤|<=");
        put(BEFORE, ">", "more than|over|above|upwards of|in excess of|более чем|более|больше|свыше|>");
        put(BEFORE, "<", "less than|fewer than|under|below|менее чем|менее|меньше|<");
        put(BEFORE, "nearly", "nearly|almost|just under|почти");
        put(
                BEFORE,
                "~",
                "about|around|close to|approximately|approx\\.|approx|roughly|circa|ca\\.|an estimated|около|примерно|приблизительно|порядка|шамамен|≈|~");
        put(BEHIND, ">", "-?(?:дан|ден|тан|тен|нан|нен) (?:астам|аса|көп|артық)");
        put(BEHIND, "<", "-?(?:дан|ден|тан|тен|нан|нен) (?:аз|кем)");
        put(BEHIND, "nearly", "-?(?:ға|ге|қа|ке|на|не) (?:жуық|таяу)");
        put(BEHIND, "~", " (?:шамасында|шақты)");
        put(BEHIND, ">=", "(?:\\+| or more| and more| and above| и более| и больше| или более| немесе одан көп)");
        put(BEHIND, "<=", "(?: or less| or fewer| и менее| и меньше| или менее)");
        put(WHOLE, "0", "none|no|no one|nobody|zero|nil|нет|никто|никого|ни одного|ни одной|ноль|жоқ|ешкім|нөл");
        put(WHOLE, "~ 6", "half a dozen|полдюжины");
        put(WHOLE, "~ 12", "a dozen|one dozen|дюжина");
        put(WHOLE, "~ 24", "two dozen");
        put(WHOLE, "several", "several|a few|несколько|бірнеше");
        put(WHOLE, ">= 200000", "hundreds of thousands|сотни тысяч|жүздеген мың");
        put(WHOLE, ">= 20000", "tens of thousands|dozens of thousands|десятки тысяч|ондаған мың");
        put(WHOLE, ">= 2000000", "millions|миллионы|миллиондаған");
        put(
                WHOLE,
                "dozens",
                "dozens|tens|scores|several dozen|a few dozen|десятки|несколько десятков|ондаған|бірнеше ондаған");
        put(WHOLE, "hundreds", "hundreds|several hundred|a few hundred|сотни|несколько сотен|жүздеген|бірнеше жүз");
        put(
                WHOLE,
                "thousands",
                "thousands|several thousand|a few thousand|тысячи|несколько тысяч|мыңдаған|бірнеше мың");
        put(ONE_OF_THEM, "10", "десятка");
        put(ONE_OF_THEM, "12", "дюжины");
        put(ONE_OF_THEM, "100", "сотни");
        put(ONE_OF_THEM, "1000", "тысячи");
        put(
                WHOLE,
                "large amount",
                "a large amount|large amounts|a large quantity|large quantity|крупная партия|крупное количество|көп мөлшерде");
        put(WHOLE, "unquantified", "some|an unknown number|unknown number|неизвестное количество|белгісіз");
    }

    // A text is short, so that ends of any length are tried quickly.
    private static final String END = "(.+?)";
    /** With words first, since a dash can be within a number: from twenty-one to thirty. */
    private static final List<Pattern> RANGES = Stream.of(
                    "(?:between " + END + " and|from " + END + " to|от " + END + " до|" + END + " (?:мен|бен|пен)|"
                            + END + "(?: to | or | или | не | және | немесе )) ?",
                    END + "(?: ?[-–—] ?| ?\\.\\. ?)")
            .map(low -> Pattern.compile(low + END + "(?: аралығында)?", CASE_INSENSITIVE | UNICODE_CASE))
            .toList();

    private static final Pattern YEARS_AND_MONTHS = Pattern.compile(
            "(?<years>.+?) (?<year>\\p{L}+),?(?: (?:and|и|мен|және))? (?<months>[^ ]+) (?<month>\\p{L}+)",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern TERM = Pattern.compile("(?<sign>(?:>=|<=|>|<|nearly|~) )?(?<number>[0-9]+) a");
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private FigureWords() {}

    private static void put(Map<String, Pattern> patterns, String sign, String words) {
        patterns.put(sign, Pattern.compile("(?:" + words + ")", CASE_INSENSITIVE | UNICODE_CASE));
    }

    /**
     * The figure in the notation of reports.
     *
     * @param ratio whether a number without a unit is a ratio; otherwise it counts, so that {@code 1,500} cannot be one and a half
     * @return null when the words are unknown
     * @throws UnreadableFigure when they have two meanings
     */
    static @Nullable String notation(String figure, boolean ratio) {
        String text = figure.replaceAll("[\\p{Zs}\\t]+", " ").strip();
        // The unit is what is left when the rest is a figure: some words, or none.
        for (int words = 0; words <= MOST_WORDS_OF_UNIT; words++) {
            int end = endBefore(text, words);
            if (end < 0) {
                break;
            }
            String amount = text.substring(0, end).stripTrailing();
            String measure = unit(text.substring(end).strip());
            String written = measure == null ? null : amount(amount, figure, NumberOf.of(measure, ratio));
            if (measure != null && written != null) {
                return measure.isEmpty() ? written : written + " " + measure;
            }
        }
        String term = yearsAndMonths(text);
        return term != null ? term : behindUnit(text, ratio);
    }

    /** A term in years and months, as courts impose it, is counted in months. */
    private static @Nullable String yearsAndMonths(String text) {
        Matcher term = YEARS_AND_MONTHS.matcher(text);
        if (!term.matches() || !isUnit(term.group("year"), Unit.YEAR) || !isUnit(term.group("month"), Unit.MONTH)) {
            return null;
        }
        String years = notation(term.group("years") + " " + Unit.YEAR.code(), false);
        WrittenNumber months = WrittenNumbers.read(term.group("months"));
        if (years == null || months == null) {
            return null;
        }
        Matcher number = TERM.matcher(years);
        if (!number.matches() || !months.notation().matches("[0-9]+")) {
            return null;
        }
        BigDecimal all = new BigDecimal(number.group("number"))
                .multiply(MONTHS_OF_A_YEAR)
                .add(new BigDecimal(months.notation()));
        return (number.group("sign") == null ? "" : number.group("sign")) + all.toPlainString() + " "
                + Unit.MONTH.code();
    }

    private static boolean isUnit(String word, Unit unit) {
        return word.equals(unit.code()) || unit.code().equals(UnitWords.code(word));
    }

    /** Kazakh declines the unit in place of the number: {@code 5 кг-нан астам}, {@code 2 млрд теңгеге жуық}. */
    private static @Nullable String behindUnit(String text, boolean ratio) {
        for (Map.Entry<String, Pattern> sign : BEHIND.entrySet()) {
            Matcher behind = behind(sign.getValue(), text);
            if (behind.matches()) {
                String amount = KAZAKH_NOUN.matcher(behind.group(1)).replaceFirst("");
                String written = amount.isEmpty() ? null : notation(amount, ratio);
                return written != null && isNumber(written) ? sign.getKey() + " " + written : null;
            }
        }
        return null;
    }

    private static boolean isNumber(String notation) {
        return Character.isDigit(notation.charAt(0)) && !notation.contains("..");
    }

    private static Matcher behind(Pattern sign, String text) {
        return Pattern.compile("(.+?)" + sign.pattern(), CASE_INSENSITIVE | UNICODE_CASE)
                .matcher(text);
    }

    private static int endBefore(String text, int words) {
        int end = text.length();
        for (int i = 0; i < words; i++) {
            end = text.lastIndexOf(' ', end - 1);
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    private static @Nullable String unit(String word) {
        String bare = word.startsWith("of ") ? word.substring(3) : word;
        String known = UnitWords.code(bare);
        return known != null ? known : FigureNotation.isMeasure(bare) || bare.isEmpty() ? bare : null;
    }

    private static @Nullable String amount(String text, String figure, NumberOf of) {
        String plain = text.endsWith(" of") ? text.substring(0, text.length() - 3) : text;
        String whole = match(WHOLE, plain);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, Pattern> sign : BEFORE.entrySet()) {
            Matcher before = sign.getValue().matcher(plain);
            if (before.lookingAt() && before.end() < plain.length()) {
                return qualified(sign.getKey(), plain.substring(before.end()).strip(), figure, of);
            }
        }
        for (Map.Entry<String, Pattern> sign : BEHIND.entrySet()) {
            Matcher behind = behind(sign.getValue(), plain);
            if (behind.matches()) {
                return qualified(sign.getKey(), behind.group(1), figure, of);
            }
        }
        // Before ranges, since a dash may join the words of one number: twenty-one.
        String number = number(WrittenNumbers.read(plain), figure, of);
        return number != null ? number : range(plain, figure, of);
    }

    /** "At least dozens" is what "dozens" is: its bound is a least one. Of "about a dozen" the number is about already. */
    private static @Nullable String qualified(String sign, String text, String figure, NumberOf of) {
        String one = match(ONE_OF_THEM, text);
        if (one != null) {
            return sign + " " + one;
        }
        String whole = match(WHOLE, text);
        if (whole != null) {
            return switch (sign) {
                case ">=", ">", "~" ->
                    whole.startsWith("~") && !sign.equals("~")
                            ? sign + whole.substring(1)
                            : whole.equals("0") ? null : whole;
                default -> whole.startsWith("~") ? sign + whole.substring(1) : null;
            };
        }
        String number = number(WrittenNumbers.read(text), figure, of);
        return number == null ? null : sign + " " + number;
    }

    private static @Nullable String range(String text, String figure, NumberOf of) {
        for (Pattern each : RANGES) {
            Matcher range = each.matcher(text);
            List<String> ends = range.matches() ? ends(range) : List.of();
            WrittenNumber low = ends.isEmpty() ? null : WrittenNumbers.read(ends.get(0));
            WrittenNumber high = ends.isEmpty() ? null : WrittenNumbers.read(ends.get(1));
            if (low != null && high != null) {
                if (NumberWords.mayGoOn(ends.get(0), ends.get(1))) {
                    throw new UnreadableFigure(
                            figure, "could be two numbers, or one that ends in two ways", "both ends in digits");
                }
                return number(low.like(high, figure), figure, of) + ".." + number(high, figure, of);
            }
        }
        return null;
    }

    private static List<String> ends(Matcher range) {
        return IntStream.rangeClosed(1, range.groupCount())
                .mapToObj(range::group)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String number(@Nullable WrittenNumber number, String figure, NumberOf of) {
        return number == null ? null : number.meant(of, figure);
    }

    private static @Nullable String match(Map<String, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(each -> each.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
