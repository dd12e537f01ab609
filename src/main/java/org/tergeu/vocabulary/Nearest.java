package org.tergeu.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which codes of a list may be meant by one that is not in it: DRUGS is DRUG, COCAIN is COCAINE. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    /** One letter in this many can be wrong. */
    private static final int LETTERS_OF_A_SLIP = 4;

    private record NearCode(String code, int distance) {}

    private Nearest() {}

    /** Up to three, the likeliest first. */
    public static List<String> of(String read, Collection<String> codes) {
        String asked = read.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        if (asked.length() < SHORTEST || asked.length() > LONGEST) {
            return List.of();
        }
        int most = Math.max(1, asked.length() / LETTERS_OF_A_SLIP);
        return codes.stream()
                .map(code ->
                        new NearCode(code, code.startsWith(asked) || asked.startsWith(code) ? 1 : slips(asked, code)))
                .filter(near -> near.distance <= most)
                .sorted(Comparator.comparingInt(NearCode::distance))
                .limit(MOST)
                .map(NearCode::code)
                .toList();
    }

    /** For a message; empty where none is near. */
    public static String perhaps(String read, Collection<String> codes) {
        List<String> near = of(read, codes);
        return near.isEmpty() ? "" : " (perhaps you mean " + String.join(" or ", near) + ")";
    }

    /** How many letters are added, dropped, changed, or swapped with the next one. */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
