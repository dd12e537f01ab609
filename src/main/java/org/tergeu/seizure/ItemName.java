package org.tergeu.seizure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of items that may be names of one thing: they differ in case, accents, number, the order of words, or are usual names of the same. A
 * closed list of this API, after what reports write; docs/report-format.md has it.
 */
final class ItemName {

    private static final Map<String, String> SAME = new HashMap<>();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HYPHEN_BEFORE_NUMBER = Pattern.compile("(?<=\\p{L})-(?=\\p{N})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("of", "the", "a", "an", "and", "with", "type", "brand", "unspecified");

    static {
        same("hashish", "hash", "charas");
        same("marijuana", "marihuana", "ganja", "weed", "pot");
        same("methamphetamine", "meth", "crystal");
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
    }

    private ItemName() {}

    private static void same(String name, String... others) {
        Arrays.stream(others).forEach(other -> SAME.put(other, name));
    }

    /** Equal for names that may be of one thing. */
    static String canonical(String item) {
        String unmarked =
                MARKS.matcher(Normalizer.normalize(item, Normalizer.Form.NFKD)).replaceAll("");
        String plain =
                HYPHEN_BEFORE_NUMBER.matcher(unmarked.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .map(ItemName::singular)
                .map(word -> SAME.getOrDefault(word, word))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
