package org.tergeu.site;

import java.util.List;
import java.util.stream.Collectors;

/** What the search reads: each section with its address and words, JSON. */
final class SearchIndex {

    private SearchIndex() {}

    static String of(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.sections().stream().map(section -> entry(page, section)))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String entry(Page page, Page.Section section) {
        return "{\"address\":" + quoted(page.address() + (section.level() == 1 ? "" : "#" + section.anchor()))
                + ",\"page\":" + quoted(page.title())
                + ",\"title\":" + quoted(section.title())
                + ",\"text\":" + quoted(section.text()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                json.append('\\').append((char) letter);
            } else if (letter < ' ') {
                json.append(' ');
            } else {
                json.append((char) letter);
            }
        });
        return json.append('"').toString();
    }
}
