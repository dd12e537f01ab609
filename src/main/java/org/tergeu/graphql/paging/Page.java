package org.tergeu.graphql.paging;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Some rows of a list, each with its cursor.
 *
 * @param entries the rows, in the list's order
 * @param info where they stand in it
 * @param total how many the whole list has; asks the database only when called
 */
public record Page<T>(List<Entry<T>> entries, PageInfo info, Supplier<Uni<Integer>> total) {

    /** A row and the cursor that stands for its place; none when no cursor of the page is selected. */
    public record Entry<T>(T row, @Nullable String cursor) {}

    /** Makes a page of what its statement gave: up to one row more than asked for, and backward in reverse. */
    public static <T> Page<T> of(List<Entry<T>> found, PageArguments arguments, Supplier<Uni<Integer>> total) {
        boolean more = found.size() > arguments.size();
        List<Entry<T>> entries = new ArrayList<>(more ? found.subList(0, arguments.size()) : found);
        if (arguments.backward()) {
            Collections.reverse(entries);
        }
        boolean fromCursor = arguments.cursor() != null;
        PageInfo info = new PageInfo(
                arguments.backward() ? fromCursor : more,
                arguments.backward() ? more : fromCursor,
                entries.isEmpty() ? null : entries.get(0).cursor(),
                entries.isEmpty() ? null : entries.get(entries.size() - 1).cursor());
        return new Page<>(entries, info, total);
    }

    /** The rows. */
    public List<T> nodes() {
        return entries.stream().map(Entry::row).toList();
    }

    /** The rows with their cursors, as a connection's own type has them. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return entries.stream()
                .map(entry -> edge.apply(entry.cursor(), entry.row()))
                .toList();
    }
}
