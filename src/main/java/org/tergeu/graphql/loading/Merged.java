package org.tergeu.graphql.loading;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was merged into something else is found there: looked for only when something is missing. */
public final class Merged {

    private Merged() {}

    /**
     * What was found, and what is found elsewhere.
     *
     * @param asked all keys or numbers
     * @param found what stands under them
     * @param elsewhere loads what those that are missing were merged into
     */
    public static <K, T> Uni<Map<K, T>> completed(
            List<K> asked, Map<K, T> found, Function<List<K>, Uni<Map<K, T>>> elsewhere) {
        List<K> missing = asked.stream().filter(key -> !found.containsKey(key)).toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return elsewhere.apply(missing).map(others -> {
            Map<K, T> all = new HashMap<>(found);
            all.putAll(others);
            return all;
        });
    }
}
