package org.tergeu.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words at the beginning of a name that say how many there are, not who or what they are: {@code all}, {@code eight of the}, {@code at least 8}. A number
 * of the name itself stays: {@code 9 mm pistols}, {@code Department 12}. Texts are in small letters without marks.
 */
final class HowMany {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\"'(\\[«„“‘]+|[\"')\\],;:.»”’]+$");
    private static final String INTEGER = "(?!0)\\p{Nd}++(?:[.,]\\p{Nd}{3})*+";
    private static final String DASH = "[-\\u2010-\\u2015]";
    private static final Pattern DASHES = Pattern.compile(DASH);
    /** Also two numbers, but not a calibre such as 30-06. */
    private static final Pattern DIGITS = Pattern.compile(INTEGER + "(?:" + DASH + INTEGER + ")?");

    private static final Pattern THREE_DIGITS = Pattern.compile("\\p{Nd}{3}");

    private static final Set<String> AMOUNTS = words(
            "all both the a an these those this that some several many most few each every any certain various numerous multiple of",
            "все всех всем эти этих оба обе обоих обеих несколько нескольких некоторые некоторых многие многих каждый из",
            "барлық бүкіл барша осы бірнеше кеибір көп");

    /** They are amounts with "of" behind them. */
    private static final Set<String> PARTS = words("number total majority part half");

    /** They belong to a number behind them. */
    private static final Set<String> ABOUT = words(
            "about approximately around nearly almost roughly exactly over more than at least up to or",
            "около примерно почти более больше свыше не менее до или",
            "шамамен немесе");

    private static final Set<String> AND = words("and и және мен пен бен");

    private static final Set<String> NUMBERS = words(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens couple",
            "один одна два две три четыре пять шесть семь восемь девять десять",
            "одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
            "одного однои двух трех четырех пяти шести семи восьми девяти десяти",
            "одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати",
            "двое трое четверо пятеро шестеро семеро восьмеро девятеро десятеро двоих троих четверых пятерых шестерых семерых",
            "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
            "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста",
            "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
            "ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот",
            "тысяча тысячи тысяч миллион миллиона миллионов десяток десятки десятков сотня сотни сотен",
            "бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион",
            "біреу екеу үшеу төртеу бесеу алтау жетеу біреуі екеуі үшеуі төртеуі бесеуі алтауі жетеуі");

    /** What a number before them measures: it says what the thing is. */
    private static final Set<String> UNITS = words(
            "mm cm m km kg g mg t l ml v w kw hp gb mb tb mah cal gauge caliber calibre bore acp lr magnum percent per degree degrees",
            "gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes ton tons litre litres liter liters milliliter millilitre",
            "metre metres meter meters millimetre millimetres millimeter millimeters centimetre centimetres centimeter centimeters",
            "inch inches foot feet grain volt volts watt watts year years month months week weeks day days hour hours minute minutes",
            "usd eur kzt rub dollar dollars euro euros tenge ruble rubles rouble roubles yuan som soms pound pounds cent cents lira mci",
            "мм см м км кг г мг т л мл в вт квт гб мб калибр калибра процент процента процентов мрп",
            "грамм грамма граммов килограмм килограмма килограммов тонна тонны тонн литр литра литров метр метра метров",
            "год года лет месяц месяца месяцев неделя недели недель день дня днеи сутки суток час часа часов минута минуты минут",
            "руб рубль рубля рублеи доллар доллара долларов евро тенге",
            "теңге жыл аи апта күн сағат минут еуро келі");

    private final List<String> written;
    private final List<String> words;

    private HowMany(String name) {
        this.written = List.of(BLANKS.split(name.strip(), -1));
        this.words = written.stream()
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .toList();
    }

    private static Set<String> words(String... lines) {
        Set<String> words = new HashSet<>();
        Arrays.stream(lines).forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }

    /** The name without them; its last word stays. */
    static String leftOut(String name) {
        return new HowMany(name).rest();
    }

    private String rest() {
        List<String> rest = new ArrayList<>();
        boolean begins = true;
        boolean isCounted = false;
        int at = 0;
        while (at < words.size()) {
            int behind = begins ? endOfNumber(at) : at;
            if (behind > at) {
                isCounted = true;
                at = behind;
            } else if (begins && isAmount(at)) {
                at++;
            } else {
                rest.add(written.get(at));
                // Eight men and three women.
                begins = isCounted
                        && (AND.contains(words.get(at)) || written.get(at).endsWith(","));
                at++;
            }
        }
        return String.join(" ", rest);
    }

    private boolean isAmount(int at) {
        if (at + 1 == words.size()) {
            return false;
        }
        int number = at;
        while (number < words.size() && ABOUT.contains(words.get(number))) {
            number++;
        }
        return AMOUNTS.contains(words.get(at))
                || (PARTS.contains(words.get(at)) && words.get(at + 1).equals("of"))
                || (number > at && endOfNumber(number) > number);
    }

    /** Behind the number that is here; here, where there is none, or one that belongs to the name. */
    private int endOfNumber(int at) {
        int end = at;
        if (isNumber(end, DIGITS)) {
            end++;
            while (isNumber(end, THREE_DIGITS)) {
                end++;
            }
        }
        while (isInWords(end) || (end > at && isAnd(end) && isInWords(end + 1))) {
            end++;
        }
        return end == words.size() || UNITS.contains(words.get(end)) ? at : end;
    }

    private boolean isNumber(int at, Pattern pattern) {
        return at < words.size() && pattern.matcher(words.get(at)).matches();
    }

    private boolean isAnd(int at) {
        return at < words.size() && AND.contains(words.get(at));
    }

    private boolean isInWords(int at) {
        return at < words.size()
                && Arrays.stream(DASHES.split(words.get(at), -1)).allMatch(NUMBERS::contains);
    }
}
