package org.tergeu.intake.erasure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tergeu.intake.erasure.Words.Word;

/** What is looked for in order to find texts that may have a name, before each is read word by word. */
public final class NameForms {

    private NameForms() {}

    /** Patterns of {@code like} for texts that have one of these names, by its longest word, however it is capitalised. */
    public static Set<String> patterns(Collection<String> names) {
        Set<String> patterns = new LinkedHashSet<>();
        names.forEach(name -> words(name).stream()
                .max(Comparator.comparingInt(String::length))
                .ifPresent(word -> patterns.addAll(List.of(
                        "%" + word + "%",
                        "%" + word.toLowerCase(Locale.ROOT) + "%",
                        "%" + word.toUpperCase(Locale.ROOT) + "%",
                        "%" + word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT) + "%"))));
        return patterns;
    }

    /** The words of a name, as it has them. */
    public static List<String> words(String name) {
        return Words.of(name).stream()
                .map(word -> name.substring(word.start(), word.end()))
                .toList();
    }

    /** The words by which somebody is called alone: the last one of each name. */
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
