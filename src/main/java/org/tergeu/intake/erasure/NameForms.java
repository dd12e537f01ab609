package org.tergeu.intake.erasure;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tergeu.intake.erasure.Words.Word;

/** Patterns that find texts which may have a name, before each is read word by word. */
public final class NameForms {

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private NameForms() {}

    /** Patterns of {@code like} for the {@code erasure_form} of texts that may have one of these names, by its longest word. */
    public static Set<String> patterns(Collection<String> names) {
        Set<String> patterns = new LinkedHashSet<>();
        names.forEach(name -> Words.joined(name).stream()
                .map(Word::plain)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(word -> patterns.addAll(patterns(word))));
        return patterns;
    }

    /** The same for one word. The form has no capital ASCII letters; capitals of other scripts stay in it. */
    public static Set<String> patterns(String word) {
        String plain = Words.plain(word);
        Set<String> patterns = new LinkedHashSet<>();
        for (String written : List.of(
                plain,
                plain.toUpperCase(Locale.ROOT),
                plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1))) {
            patterns.add("%"
                    + CAPITAL.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                            .replaceAll(letter -> letter.group().toLowerCase(Locale.ROOT))
                    + "%");
        }
        return patterns;
    }

    /** A text in the form in which texts are compared: without accents, capitals and invisible characters. */
    public static String plain(String text) {
        return Words.plain(text);
    }

    /** The words that name a person alone: the last word of each name. */
    public static Set<String> surnames(Collection<String> names) {
        Set<String> surnames = new LinkedHashSet<>();
        names.forEach(name -> {
            List<Word> words = Words.of(name);
            if (!words.isEmpty() && words.get(words.size() - 1).plain().length() >= Words.SHORTEST_ALONE) {
                surnames.add(words.get(words.size() - 1).plain());
            }
        });
        return surnames;
    }
}
