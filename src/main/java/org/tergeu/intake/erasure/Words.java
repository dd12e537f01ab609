package org.tergeu.intake.erasure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of names and texts, in the one form in which they are compared. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What can stand between two words of one name. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0.,'’‐-]{1,3}");

    /** Shorter names of one word are words that stand for much else. */
    static final int SHORTEST_ALONE = 4;

    /** A word of a text, and where it stands. */
    record Word(String plain, int start, int end) {}

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        WORD.matcher(text).results().forEach(found -> words.add(new Word(plain(found), found.start(), found.end())));
        return words;
    }

    private static String plain(MatchResult word) {
        return Normalizer.normalize(word.group(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether two words that follow each other in a text can be of one name. */
    static boolean areTogether(String text, Word one, Word next) {
        return BETWEEN.matcher(text).region(one.end(), next.start()).matches();
    }

    /** The ways in which texts write a name: as it is, the last word first, and the first and the last alone. */
    static Set<List<String>> writings(String name) {
        List<String> words = of(name).stream().map(Word::plain).toList();
        Set<List<String>> writings = new LinkedHashSet<>();
        if (words.size() == 1 && words.get(0).length() >= SHORTEST_ALONE) {
            writings.add(words);
        } else if (words.size() > 1) {
            String first = words.get(0);
            String last = words.get(words.size() - 1);
            List<String> lastFirst = new ArrayList<>(words.subList(0, words.size() - 1));
            lastFirst.add(0, last);
            writings.addAll(List.of(words, lastFirst, List.of(first, last), List.of(last, first)));
        }
        return writings;
    }
}
