package org.tergeu.totals;

import java.util.Arrays;
import org.tergeu.graphql.loading.Selection;

/**
 * The numbers of a sum that are found only when a query selects them. Each takes more than the figures, and kept totals have none of them.
 *
 * @param sources the numbers of reports and asserters, which take all claims
 * @param inconsistencies how many figures are inconsistent with those that contain them
 */
record OnRequest(boolean sources, boolean inconsistencies) {

    /**
     * Those that a query selects.
     *
     * @param sums the fields of the total that are sums
     */
    static OnRequest of(Selection selection, String... sums) {
        return new OnRequest(
                has(selection, "reports", sums) || has(selection, "origins", sums),
                has(selection, "inconsistent", sums));
    }

    boolean isNothing() {
        return !sources && !inconsistencies;
    }

    private static boolean has(Selection selection, String number, String... sums) {
        return Arrays.stream(sums).anyMatch(sum -> selection.has(sum + "/" + number));
    }
}
