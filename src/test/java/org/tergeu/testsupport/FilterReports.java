package org.tergeu.testsupport;

import java.util.List;

/** The hand-made reports {@code filters-1.yaml} to {@code filters-4.yaml}. */
public final class FilterReports {

    /** Holds for their incidents and no others. */
    public static final String OWN = "{publisher: [\"flt-gazette\", \"flt-wire\"]}";

    private FilterReports() {}

    /** Submits them unless they have been. */
    public static void ensure() {
        List.of("filters-1.yaml", "filters-2.yaml", "filters-3.yaml", "filters-4.yaml")
                .forEach(Submit::file);
    }

    /** The keys of a list of names parted by spaces, each with the prefix that all keys of these reports have. */
    public static List<String> keys(String names) {
        return names == null
                ? List.of()
                : List.of(names.split(" ")).stream().map(name -> "flt-" + name).toList();
    }
}
