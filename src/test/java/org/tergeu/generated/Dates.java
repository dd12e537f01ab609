package org.tergeu.generated;

import java.util.List;

/** Dates in EDTF, sharp, fuzzy or open. */
final class Dates {

    private static final List<String> OCCURRED = List.of(
            "2022-01-05",
            "2022-01-06",
            "2022-01",
            "2022",
            "2022-01-05/2022-01-06",
            "2022-05-30/2022-06-05",
            "2022-06-07/2022-06-09",
            "2022-06-08",
            "2021-12-30/2022-01-02",
            "2022-04-01/2022-06-30",
            "2022-01~",
            "../2022-01-01",
            "2022-06-08/..");

    private Dates() {}

    /** When an incident occurred; null where nobody says. */
    static String occurrence(Draw draw) {
        return draw.oneIn(5) ? null : draw.of(OCCURRED);
    }

    /** When a report came out; null where nobody knows. */
    static String publication(Draw draw) {
        return switch (draw.between(0, 9)) {
            case 7 -> draw.of("2022-01", "2022-01-05/2022-01-31", "2022~");
            case 8 -> draw.of("2021-12/2022-02", "../2022-01-06");
            case 9 -> null;
            default -> draw.of(Background.DAYS).toString();
        };
    }
}
