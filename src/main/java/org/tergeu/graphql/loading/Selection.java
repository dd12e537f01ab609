package org.tergeu.graphql.loading;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.tergeu.platform.sql.Columns;

/**
 * What is selected of the value that a resolver returns, so that the resolver reads nothing that is not selected. A resolver gets it by
 * taking a {@link Context}, which is not an argument of the schema.
 */
public final class Selection {

    /** What a resolver has to return when it cannot know what is selected, as when no plan calls it. */
    public static final Selection EVERYTHING = new Selection(path -> true);

    private final Predicate<String> selected;
    private final Context context = new PlannedContext(this);
    private final Map<Columns, Columns> ofThings = new ConcurrentHashMap<>();
    private final Map<Columns, Columns> ofPages = new ConcurrentHashMap<>();

    private Selection(Predicate<String> selected) {
        this.selected = selected;
    }

    /** That of fields by their paths. */
    public static Selection of(Predicate<String> selected) {
        return new Selection(selected);
    }

    /** That of the field whose resolver is called with this context. */
    public static Selection of(Context context) {
        return context instanceof PlannedContext planned ? planned.selection : EVERYTHING;
    }

    /** What resolvers get it from. */
    public Context context() {
        return context;
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

    /** The context of a resolver that a plan calls; there is one for each field of a plan. */
    private static final class PlannedContext extends SmallRyeContext {

        private final Selection selection;

        PlannedContext(Selection selection) {
            super(PlannedContext.class.getName());
            this.selection = selection;
        }
    }
}
