package org.tergeu.bench.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** What the made-up world is searched for: words of it, some of them mistyped. */
public final class SearchTexts {

    private static final int LATIN_PERCENT = 35;
    private static final int CYRILLIC_PERCENT = 20;
    private static final int RARE_PERCENT = 10;
    private static final int SEVERAL_PERCENT = 25;
    /** Shorter words are not forgiven a slip by everybody. */
    private static final int SHORTEST_SLIP = 7;

    private static final List<String> REGIONS =
            List.of("Aqmola", "Aqtobe", "Atyrau", "Pavlodar", "Ulytau", "Mangystau");

    /**
     * One text.
     *
     * @param typed what is searched for
     * @param meant the same without the slip
     */
    public record SearchText(String typed, String meant) {

        static SearchText of(String text) {
            return new SearchText(text, text);
        }

        public boolean isSlip() {
            return !typed.equals(meant);
        }
    }

    private SearchTexts() {}

    /** So many of them, each a different one; the same in every run. */
    public static List<SearchText> of(int count) {
        Set<String> known = new TreeSet<>();
        // Numbers below zero: incidents draw by theirs.
        return LongStream.iterate(-1, n -> n - 1)
                .mapToObj(n -> text(new Draw(n)))
                .filter(text -> known.add(text.typed()))
                .limit(count)
                .toList();
    }

    private static SearchText text(Draw draw) {
        int percent = draw.below(100);
        String settlement = Words.settlement(draw.below(Words.SETTLEMENTS));
        if (percent < LATIN_PERCENT) {
            return SearchText.of(settlement);
        }
        if (percent < LATIN_PERCENT + CYRILLIC_PERCENT) {
            return SearchText.of(Words.settlementInCyrillic(draw.below(Words.SETTLEMENTS)));
        }
        if (percent < LATIN_PERCENT + CYRILLIC_PERCENT + RARE_PERCENT) {
            return SearchText.of(rare(draw));
        }
        if (percent < LATIN_PERCENT + CYRILLIC_PERCENT + RARE_PERCENT + SEVERAL_PERCENT) {
            return SearchText.of(several(settlement, draw));
        }
        return settlement.length() < SHORTEST_SLIP
                ? SearchText.of(settlement)
                : new SearchText(mistyped(settlement, draw), settlement);
    }

    /** A rare word, alone, with what it goes with, or as far as somebody typed it. */
    private static String rare(Draw draw) {
        String word = draw.of(Words.RARE);
        return switch (draw.below(4)) {
            case 0 -> word;
            case 1 -> word + " depot";
            case 2 -> word.substring(0, word.length() - 1);
            default -> word.toUpperCase(Locale.ROOT);
        };
    }

    private static String several(String settlement, Draw draw) {
        MadeUpKind kind = MadeUpKind.draw(draw);
        SeizedItem item = SeizedItem.values()[draw.below(SeizedItem.ALONE)];
        return switch (draw.below(5)) {
            case 0 -> kind.words + " " + settlement;
            case 1 -> item.words() + " " + settlement;
            case 2 -> "Police Department " + draw.between(1, 10) + " of " + draw.of(REGIONS);
            case 3 -> settlement + " Herald";
            default -> kind.words + " in " + settlement + " " + item.words();
        };
    }

    /** Two letters changed places, or one is missing or too many; the first one is always right. */
    private static String mistyped(String word, Draw draw) {
        int at = draw.between(1, word.length() - 3);
        StringBuilder slip = new StringBuilder(word);
        switch (draw.below(3)) {
            case 0 -> slip.deleteCharAt(at);
            case 1 -> slip.insert(at, "x");
            default -> {
                char first = slip.charAt(at);
                slip.setCharAt(at, slip.charAt(at + 1));
                slip.setCharAt(at + 1, first);
            }
        }
        return slip.toString();
    }
}
