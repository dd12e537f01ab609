package org.tergeu.intake.erasure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of names and texts, in the one form in which they are compared. */
final class Words {

    /** Soft hyphens, spaces and joiners of no width, and marks of direction, which are invisible in a name. */
    private static final String UNSEEN =
            "\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";

    private static final Pattern UNSEEN_ONE = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern JOINED =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[" + UNSEEN + "]*+[\\p{L}\\p{M}\\p{N}])*+");

    /** Accents, strokes and stresses, which a text and the given name may write differently. */
    private static final Pattern DIACRITIC = Pattern.compile("[\\u0300-\\u036f]");

    /** The signs between two words of one name: spaces and ends of lines, and a sign or two. */
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s\\p{Z}" + UNSEEN + "]*+(?:[.,'’‐-][\\s\\p{Z}" + UNSEEN + "]*+){0,2}+");

    /** A shorter name of one word is a word that means much else. */
    static final int SHORTEST_ALONE = 4;

    /** A word of a text, with its position. */
    record Word(String plain, int start, int end) {}

    private Words() {}

    static List<Word> of(String text) {
        return of(text, WORD);
    }

    /** The words of a text, where invisible characters do not divide words. */
    static List<Word> joined(String text) {
        return of(text, JOINED);
    }

    private static List<Word> of(String text, Pattern pattern) {
        List<Word> words = new ArrayList<>();
        pattern.matcher(text)
                .results()
                .forEach(found -> words.add(new Word(plain(found.group()), found.start(), found.end())));
        return words;
    }

    /** Whether a text has invisible characters. */
    static boolean hasUnseen(String text) {
        return UNSEEN_ONE.matcher(text).find();
    }

    /** A text without differences between ways of writing the same. */
    static String plain(String text) {
        String seen = UNSEEN_ONE.matcher(text).replaceAll("");
        String bare = DIACRITIC
                .matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether two neighbouring words of a text can belong to one name. */
    static boolean areTogether(String text, Word one, Word next) {
        return BETWEEN.matcher(text)
                .region(/* start= */ one.end(), /* end= */ next.start())
                .matches();
    }

    /** The ways in which texts write a name: as given, with the last word first, and the first and last words alone. */
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
