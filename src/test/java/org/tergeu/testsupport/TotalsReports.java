package org.tergeu.testsupport;

/** The hand-made reports {@code totals-1.yaml} of 1 May and {@code totals-2.yaml} of 1 June 2024. */
public final class TotalsReports {

    /** Holds for their incidents and no others. */
    public static final String TOLD = "publisher: [\"tot-gazette\", \"tot-wire\"]";

    private TotalsReports() {}

    /** Submits them unless they have been. */
    public static void ensure() {
        Submit.file("totals-1.yaml");
        Submit.file("totals-2.yaml");
    }
}
