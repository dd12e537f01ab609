package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * What the later entries of a report can refer to: whom and what it may name, and which facts it has reported already. Since every
 * report has the same order and refers backwards only, nothing comes to contain itself.
 */
record ReportedSoFar(
        List<String> organizations,
        List<String> places,
        List<String> incidents,
        List<String> outcomes,
        List<String> casualties,
        List<String> seizures) {

    static ReportedSoFar nothing() {
        return new ReportedSoFar(
                new ArrayList<>(Background.ORGANIZATIONS),
                new ArrayList<>(Background.PLACES),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
