package org.tergeu.naming;

import io.smallrye.graphql.api.Nullable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names that reports give to things and groups of people. They may be of one where they differ in case, accents, number and the order of
 * words, or where words are usual names of the same. A closed list of this API, after what reports write; docs/report-format.md has it.
 */
public final class CanonicalName {

    private static final Map<String, String> SAME = new HashMap<>();
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");

    /** A word of letters, or a number: 9mm is 9 mm, AK74 is AK-74, and 5.45 is one number. */
    private static final Pattern WORD = Pattern.compile("\\p{L}++|\\p{N}++(?:[.,]\\p{N}++)*+");

    /** 9x18 is 9×18. */
    private static final Pattern TIMES = Pattern.compile("(?<=\\p{N})\\s*[xх]\\s*(?=\\p{N})");

    /** The model after which all others are called. */
    private static final Pattern FIRST_MODEL = Pattern.compile("(?<!\\p{L})(?:ak|ак)[- ]?47(?!\\p{N})");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "of",
            "the",
            "a",
            "an",
            "and",
            "with",
            "type",
            "brand",
            "unspecified",
            "unknown",
            "unidentified",
            "all",
            "both",
            "these",
            "those",
            "this",
            "that",
            "some",
            "several",
            "и",
            "все",
            "всех",
            "эти",
            "этих",
            "оба",
            "обе",
            "обоих",
            "несколько",
            "некоторые",
            "некоторых",
            "неизвестный",
            "неизвестные",
            "неизвестных",
            "неизвестное",
            "неустановленный",
            "неустановленные",
            "неустановленных",
            "және",
            "барлық",
            "осы",
            "бірнеше",
            "кеибір",
            "белгісіз");

    /** Letters that are others, or several, in plain Latin, and that do not come apart into a letter and its mark. */
    private static final Map<String, String> PLAIN = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ı", "i", "ς", "σ");

    private static final Pattern NOT_PLAIN = Pattern.compile("[" + String.join("", PLAIN.keySet()) + "]");

    static {
        // "Cannabis resin" and "herbal cannabis" are UNODC's terms; "cannabis" alone says no more than the group.
        same("hashish", "hash", "charas", "resin", "гашиш");
        same("marijuana", "marihuana", "ganja", "weed", "pot", "herb", "herbal", "марихуана");
        same("cannabis", "каннабис");
        same("heroin", "героин");
        same("cocaine", "кокаин");
        same("opium", "опии");
        same("methamphetamine", "meth", "crystal", "ice", "метамфетамин");
        same("amphetamine", "амфетамин");
        same("mdma", "ecstasy", "мдма");
        same("mephedrone", "meow", "мефедрон");
        same("kalashnikov", "ak", "akm", "aks", "ак", "акм", "акс", "калашников");
        same("cartridge", "round", "bullet", "ammunition", "ammo", "патрон");
        same("grenade", "граната");
        same("pistol", "handgun", "пистолет");
        same("rifle", "винтовка");
        same("firearm", "gun", "weapon");
        same("banknote", "cash", "money");
        same("phone", "telephone", "smartphone", "cellphone", "mobile");
        same("car", "automobile");
        same("drug", "narcotic");
        same("person", "people");
        same("foreign", "foreigner");
        same("synthetic", "синтетические");
        same("jewellery", "jewelry");
    }

    /** The words of a name of which all shorter names are compared. */
    private static final int ALL_SHORTER = 5;

    /** The words of a name of which shorter names of two words are compared. */
    private static final int PAIRED = 6;

    private CanonicalName() {}

    private static void same(String name, String... others) {
        Arrays.stream(others).forEach(other -> SAME.put(NounForms.one(other), name));
    }

    /** Its words, each in one form, in an order of their own. */
    public static Set<String> words(String name) {
        String plain = plain(name);
        Set<String> words = eachInOneForm(HowMany.leftOut(plain));
        return words.isEmpty() ? eachInOneForm(plain) : words;
    }

    /** In small letters without marks. */
    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        // Plain ASCII, as most names are, has no marks.
        if (decomposed.chars().allMatch(letter -> letter < 128)) {
            return decomposed.toLowerCase(Locale.ROOT);
        }
        String unmarked = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_PLAIN.matcher(unmarked).replaceAll(letter -> PLAIN.getOrDefault(letter.group(), ""));
    }

    private static Set<String> eachInOneForm(String plain) {
        String models = FIRST_MODEL.matcher(plain).replaceAll("ak");
        return WORD.matcher(TIMES.matcher(models).replaceAll(" "))
                .results()
                .map(word -> word.group().replace(',', '.'))
                .filter(word -> !EMPTY_WORDS.contains(word))
                .map(NounForms::one)
                .map(word -> SAME.getOrDefault(word, word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The names that have some of a name's words and not all: "grenade" of "f1 grenade". Of more than {@value #ALL_SHORTER} words only those of one word or
     * two, and of more than {@value #PAIRED} only those of one, since all are too many.
     *
     * @param name a name in its canonical form
     */
    public static Set<String> shorter(String name) {
        List<String> all = List.of(name.split(" "));
        Set<String> shorter = new TreeSet<>();
        if (all.size() > ALL_SHORTER) {
            for (int one = 0; one < all.size(); one++) {
                shorter.add(all.get(one));
                for (int other = one + 1; other < all.size() && all.size() <= PAIRED; other++) {
                    shorter.add(all.get(one) + " " + all.get(other));
                }
            }
        } else {
            for (int some = 1; some < (1 << all.size()) - 1; some++) {
                int chosen = some;
                shorter.add(IntStream.range(0, all.size())
                        .filter(word -> (chosen & 1 << word) != 0)
                        .mapToObj(all::get)
                        .collect(Collectors.joining(" ")));
            }
        }
        return shorter;
    }

    /** The names in a row; null for none. */
    public static String @Nullable [] stored(Collection<String> names) {
        return names.isEmpty() ? null : names.toArray(String[]::new);
    }

    /** Equal for names that may be of one; empty where the name has no other words than these general ones. */
    public static String without(Collection<String> general, String name) {
        return words(name).stream().filter(word -> !general.contains(word)).collect(Collectors.joining(" "));
    }
}
