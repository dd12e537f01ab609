package org.tergeu.exchange.taking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How rows are written. */
public enum Format {
    /** Comma-separated values, RFC 4180, with a heading. */
    CSV("text/csv; charset=utf-8"),
    /** One JSON object a line. */
    NDJSON("application/x-ndjson"),
    /** A collection of features, RFC 7946. */
    GEOJSON("application/geo+json"),
    /** Entities of FollowTheMoney, one JSON object a line. */
    FTM("application/x-ndjson");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The one of an ending. */
    public static Optional<Format> named(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** As the address has it. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a dataset.
     *
     * @param isRaw whether texts that a spreadsheet takes for formulas are left as they are
     */
    public Writer writer(Extract dataset, boolean isRaw) {
        return switch (this) {
            case CSV -> new CsvRows(dataset, isRaw);
            case NDJSON -> dataset.isOfReports() ? new ReportLines() : new NdjsonRows(dataset);
            case GEOJSON -> new Features(dataset);
            case FTM -> new MoneyEntities(dataset);
        };
    }
}
