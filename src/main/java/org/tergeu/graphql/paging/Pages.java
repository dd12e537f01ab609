package org.tergeu.graphql.paging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.platform.connection.Planning;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.UnusableValue;

/** Reads pages of lists: of one list, or of the lists of many parents in one statement. */
@Singleton
public class Pages {

    private final Reads reads;
    private final Batches batches;

    Pages(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /** One page of one list. */
    public <T> Uni<Page<T>> page(Listing<T> listing, PageArguments arguments) {
        return reads.list(listing.planning(), listing.page(arguments), listing.entries(arguments))
                .onFailure(failure -> isOfForgedCursor(failure, arguments))
                .transform(failure -> Cursor.refused(Objects.requireNonNull(arguments.cursor(), "cursor")))
                .map(found -> Page.of(found, arguments, () -> reads.count(listing.count())));
    }

    /** A page of a parent's list, read together with those of all parents of the level; parents are numbered rows. */
    public <T> Uni<Page<T>> pageOf(long parent, Listing<T> listing, PageArguments arguments) {
        return pageOf(parent, "bigint", row -> row.getLong(Listing.PARENT), listing, arguments);
    }

    /** A page of a parent's list, read together with those of all parents of the level; parents have keys. */
    public <T> Uni<Page<T>> pageOf(String parent, Listing<T> listing, PageArguments arguments) {
        return pageOf(parent, "text", row -> row.getString(Listing.PARENT), listing, arguments);
    }

    private <K, T> Uni<Page<T>> pageOf(
            K parent, String type, Function<Row, K> parentOf, Listing<T> listing, PageArguments arguments) {
        return batches.load(
                List.of("page", listing.scope(), listing.columns(), listing.ordering(), arguments),
                parent,
                parents -> reads.group(
                                listing.planning(),
                                listing.pageOfEach(parents.toArray(), type, arguments),
                                parentOf,
                                listing.entries(arguments))
                        .onFailure(failure -> isOfForgedCursor(failure, arguments))
                        .transform(failure -> Cursor.refused(Objects.requireNonNull(arguments.cursor(), "cursor")))
                        .map(found -> pages(parents, found, arguments, one -> count(one, type, parentOf, listing))));
    }

    /** All other values of a page's statement have types already; a cursor's are text that anybody can write. */
    private static boolean isOfForgedCursor(Throwable failure, PageArguments arguments) {
        return failure instanceof UnusableValue && arguments.cursor() != null;
    }

    private <K, T> Uni<Integer> count(K parent, String type, Function<Row, K> parentOf, Listing<T> listing) {
        return batches.load(
                List.of("count", listing.scope()),
                parent,
                parents -> reads.index(
                        Planning.FOR_VALUES,
                        listing.countOfEach(parents.toArray(), type),
                        parentOf,
                        row -> row.getInt("n")));
    }

    private static <K, T> Map<K, Page<T>> pages(
            List<K> parents,
            Map<K, List<Page.Entry<T>>> found,
            PageArguments arguments,
            Function<K, Uni<Integer>> total) {
        Map<K, Page<T>> pages = new HashMap<>();
        for (K parent : parents) {
            pages.put(parent, Page.of(found.getOrDefault(parent, List.of()), arguments, () -> total.apply(parent)));
        }
        return pages;
    }
}
