package org.tergeu.graphql.limits;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an operation costs: a point for each value that its answer can hold, so that each field of a list costs once for each row of a page, and some more
 * for what the database has to count or search. docs/limits.md has the rule for callers.
 *
 * <p>What does not depend on variables is worked out once for a document; each request puts its variables in, and looks at no field twice that has no
 * argument.
 */
public final class Cost {

    /** A word that `search` looks for, by an index; one that is not there is compared with those that are like it. */
    private static final long OF_SEARCHED_WORD = 2_000;

    private final List<CostNode> roots;
    private final Map<String, Value<?>> defaults;
    private final long documents;
    private final Heavy heavy;
    /** The arguments of all fields, and those fields that have a filter. */
    private final List<Argument> arguments = new ArrayList<>();

    private final List<CostNode> filtered = new ArrayList<>();

    private Cost(List<CostNode> roots, Map<String, Value<?>> defaults) {
        this.roots = roots;
        this.defaults = defaults;
        this.documents = documents(roots);
        this.heavy = new Heavy(roots);
        collect(roots);
    }

    private void collect(List<CostNode> nodes) {
        for (CostNode node : nodes) {
            arguments.addAll(node.field.getArguments());
            if (node.argument("filter") != null) {
                filtered.add(node);
            }
            collect(node.within);
        }
    }

    /**
     * A field in its place.
     *
     * @param weight points of asking at all, however many rows come of it
     * @param text how long it can be
     * @param rows how often the fields within are answered
     */
    record CostNode(Field field, long weight, LongText text, Filtered filtered, Rows rows, List<CostNode> within) {

        /** @param list the points of the filter of the list that it stands in */
        long filterPoints(Variables variables, long list) {
            return filtered == Filtered.BY_THE_LIST
                    ? list
                    : Sums.multiply(filtered.times, filter(variables).points());
        }

        /** Of the words that a search looks for. */
        long searchPoints(Variables variables) {
            Value<?> text = argument(FilterCost.TEXT);
            return text == null ? 0 : Sums.multiply(OF_SEARCHED_WORD, FilterCost.words(variables.plain(text)));
        }

        FilterCost filter(Variables variables) {
            Value<?> filter = argument("filter");
            return filter == null ? FilterCost.NOTHING : FilterCost.of(variables.plain(filter));
        }

        @Nullable
        Value<?> argument(String name) {
            List<Argument> arguments = field.getArguments();
            for (int n = 0; n < arguments.size(); n++) {
                if (arguments.get(n).getName().equals(name)) {
                    return arguments.get(n).getValue();
                }
            }
            return null;
        }
    }

    /** Whose filter a field tries, and how often. */
    enum Filtered {
        /** Its own, until a page is full. */
        ONCE(1),
        /** Its own, on all rows: to find what is counted, and what contains what. */
        TWICE(2),
        /** That of the list which it counts, on all rows. */
        BY_THE_LIST(1);

        private final int times;

        Filtered(int times) {
            this.times = times;
        }
    }

    /** The cost of an operation of a document that fits the schema. */
    public static Cost of(Document document, OperationDefinition operation, GraphQLSchema schema, ListBounds bounds) {
        return new Cost(new Costing(document, schema, bounds).roots(operation), Variables.defaults(operation));
    }

    /**
     * The points of a request.
     *
     * @throws LimitExceeded when it asks for more than allowed, in points or in values of its arguments
     */
    public long checked(Map<String, Object> given, Limits limits) {
        Variables variables = new Variables(defaults, given);
        LimitExceeded.check("input-depth", "nested lists and objects", variables.depth(), limits.inputDepth());
        LimitExceeded.check("inputs", "values in arguments", inputs(variables), limits.inputs());
        LimitExceeded.check("documents", "fields that answer with whole documents", documents, limits.documents());
        LimitExceeded.check("branches", "branches of filters", branches(variables), limits.branches());
        long points = points(roots, variables, 1, 0);
        LimitExceeded.check("cost", "points", points, limits.cost());
        return points;
    }

    /** Whether it can take far more than its points say: documents, comparisons and totals of facts depend on what there is. */
    public boolean isHeavy(Map<String, Object> given) {
        return heavy.isWith(new Variables(defaults, given));
    }

    private static long documents(List<CostNode> nodes) {
        long documents = 0;
        for (CostNode node : nodes) {
            documents = Sums.add(documents, node.text == LongText.DOCUMENT ? 1 : documents(node.within));
        }
        return documents;
    }

    /**
     * The points of some fields.
     *
     * @param page the rows of the connection that they stand in
     * @param filter the points of its filter
     */
    private static long points(List<CostNode> nodes, Variables variables, long page, long filter) {
        long points = 0;
        // By number: an iterator for each of the lists would be a tenth of what a small request allocates.
        for (int n = 0; n < nodes.size(); n++) {
            CostNode node = nodes.get(n);
            long own = Rows.page(variables, node.argument("first"), node.argument("last"));
            long tried = node.filterPoints(variables, filter);
            long each = Sums.add(1, points(node.within, variables, own, tried));
            long all = Sums.multiply(node.rows.count(variables, page), each);
            long asked = Sums.add(node.weight + node.text.points(), node.searchPoints(variables));
            points = Sums.add(points, Sums.add(Sums.add(asked, tried), all));
        }
        return points;
    }

    private long branches(Variables variables) {
        long branches = 0;
        for (CostNode node : filtered) {
            branches = Sums.add(branches, node.filter(variables).branches());
        }
        return branches;
    }

    private long inputs(Variables variables) {
        long inputs = 0;
        for (Argument argument : arguments) {
            inputs = Sums.add(inputs, Inputs.count(argument.getValue(), variables::count));
        }
        return inputs;
    }
}
