package org.tergeu.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Anchors of headings as GitHub makes them, so that a link works there and here. */
final class Anchors {

    private final Map<String, Integer> taken = new HashMap<>();

    /** The anchor of the next heading of a document. */
    String of(String heading) {
        String anchor = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int before = taken.merge(anchor, 1, Integer::sum) - 1;
        return before == 0 ? anchor : anchor + "-" + before;
    }
}
