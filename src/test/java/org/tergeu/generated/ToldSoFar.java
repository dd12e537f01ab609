package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * What the later entries of a report can refer to: whom and what it may name, and which facts it has told already. Since every
 * report tells in the same order and refers backwards only, nothing comes to contain itself.
 */
record ToldSoFar(
        List<String> organizations,
        List<String> places,
        List<String> incidents,
        List<String> outcomes,
        List<String> casualties,
        List<String> seizures) {

    static ToldSoFar nothing() {
        return new ToldSoFar(
                new ArrayList<>(Background.ORGANIZATIONS),
                new ArrayList<>(Background.PLACES),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
