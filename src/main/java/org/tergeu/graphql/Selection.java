package org.tergeu.graphql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tergeu.platform.Columns;

/**
 * What is asked of the things that a resolver is to give, so that it need not read what nobody asked for. It holds while the resolver is
 * called, not in what the resolver leaves to do later.
 */
public final class Selection {

    private static final Selection EVERYTHING = new Selection(path -> true);
    private static final ThreadLocal<Selection> CURRENT = ThreadLocal.withInitial(() -> EVERYTHING);

    private final Predicate<String> selected;
    private final Map<Columns, Columns> ofThings = new ConcurrentHashMap<>();
    private final Map<Columns, Columns> ofPages = new ConcurrentHashMap<>();

    private Selection(Predicate<String> selected) {
        this.selected = selected;
    }

    /** That of fields by their paths. */
    public static Selection of(Predicate<String> selected) {
        return new Selection(selected);
    }

    /** That of the resolver which is being called; everything outside of resolvers. */
    public static Selection current() {
        return CURRENT.get();
    }

    /** Makes this the selection of the resolver that is called next, and gives the one before, to be entered again afterwards. */
    public static Selection enter(Selection next) {
        Selection before = CURRENT.get();
        CURRENT.set(next);
        return before;
    }

    /**
     * Whether a field is selected.
     *
     * @param path names of fields (not their aliases) from the resolver's type on, as {@code quantities/reports}
     */
    public boolean has(String path) {
        return selected.test(path);
    }

    /** What has to be selected of the things that a resolver gives. Of the same columns it is worked out once. */
    public Columns of(Columns all) {
        return ofThings.computeIfAbsent(all, each -> each.asked(selected));
    }

    /** What has to be selected of the things of a page that a resolver gives. */
    public Columns ofPage(Columns all) {
        return ofPages.computeIfAbsent(
                all, each -> each.asked(path -> selected.test("nodes/" + path) || selected.test("edges/node/" + path)));
    }
}
