package org.tergeu.testsupport;

/**
 * The hand-made reports {@code totals-1.yaml} of 1 May and {@code totals-2.yaml} of 1 June 2024, and {@code totals-3.yaml}, a haul with
 * parts.
 */
public final class TotalsReports {

    /** Holds for the incidents of the first two and no others. */
    public static final String OWN = "publisher: [\"tot-gazette\", \"tot-wire\"]";

    /** Holds for the haul and nothing else. */
    public static final String HAUL = "publisher: [\"tot-herald\"]";

    private TotalsReports() {}

    /** Submits them unless they have been. */
    public static void ensure() {
        Submit.file("totals-1.yaml");
        Submit.file("totals-2.yaml");
        Submit.file("totals-3.yaml");
    }
}
