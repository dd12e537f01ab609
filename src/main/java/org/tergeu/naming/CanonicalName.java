package org.tergeu.naming;

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

/**
 * Names that reports give to things and groups of people. They may be of one where they differ in case, accents, number and the order of
 * words, or where words are usual names of the same. A closed list of this API, after what reports write; docs/report-format.md has it.
 */
public final class CanonicalName {

    private static final Map<String, String> SAME = new HashMap<>();
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern HYPHEN_BEFORE_NUMBER = Pattern.compile("(?<=\\p{L})-(?=\\p{N})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ES = List.of("xes", "ches", "shes", "sses");
    private static final Set<String> EMPTY_WORDS =
            Set.of("of", "the", "a", "an", "and", "with", "type", "brand", "unspecified");

    static {
        // "Cannabis resin" and "herbal cannabis" are UNODC's terms; "cannabis" alone says no more than the group.
        same("hashish", "hash", "charas", "resin");
        same("marijuana", "marihuana", "ganja", "weed", "pot", "herb", "herbal");
        same("methamphetamine", "meth", "crystal", "ice");
        same("mdma", "ecstasy");
        same("mephedrone", "meow");
        same("kalashnikov", "ak", "ak47", "akm", "aks");
        same("cartridge", "round", "bullet", "ammunition", "ammo");
        same("pistol", "handgun");
        same("firearm", "gun", "weapon");
        same("banknote", "cash", "money");
        same("phone", "telephone", "smartphone", "cellphone", "mobile");
        same("car", "automobile");
        same("drug", "narcotic");
        same("man", "men");
        same("woman", "women");
        same("child", "children");
        same("person", "people");
        same("foreign", "foreigner");
    }

    private CanonicalName() {}

    private static void same(String name, String... others) {
        Arrays.stream(others).forEach(other -> SAME.put(other, name));
    }

    /** Its words, each in one form, in an order of their own. */
    public static Set<String> words(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        // Plain ASCII, as most names are, has no marks.
        String unmarked = decomposed.chars().allMatch(letter -> letter < 128)
                ? decomposed
                : MARKS.matcher(decomposed).replaceAll("");
        String plain = HYPHEN_BEFORE_NUMBER
                .matcher(unmarked.toLowerCase(Locale.ROOT).replace('ς', 'σ'))
                .replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(CanonicalName::singular)
                .map(word -> SAME.getOrDefault(word, word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Equal for names that may be of one; empty where the name has no other words than these general ones. */
    public static String without(Collection<String> general, String name) {
        return words(name).stream().filter(word -> !general.contains(word)).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && ES.stream().anyMatch(word::endsWith)) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
