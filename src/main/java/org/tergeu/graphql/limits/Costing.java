package org.tergeu.graphql.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tergeu.graphql.limits.Cost.CostNode;
import org.tergeu.graphql.limits.Cost.Filtered;

/** Finds out for the fields of a document what multiplies them and what they cost besides. */
final class Costing {

    private static final Rows ONE = new Rows.One();
    private static final Rows PAGE = new Rows.OfPage();

    /** Totals, counts and searches read more than they answer. */
    private static final long TOTALS = 100;

    /** A report is read, compared with what is known, and recorded with all that it touches. */
    private static final long CHANGE = 1000;

    private static final long SEARCH = 50;
    private static final long COUNT = 20;

    /** A fact is compared with all others of its incident and of its tree, which can be thousands. */
    private static final long COMPARISON = 100;

    /** Names of the schema. */
    private static final long SCHEMA = 1000;

    /** The fields of all types, as tools ask, take 65 ms; the engine refuses introspection that goes in circles. */
    private static final long WHOLE_SCHEMA = 60_000;

    private static final Set<String> OF_ALL_TYPES = Set.of("fields", "inputFields");

    private static final String CONNECTION = "Connection";
    private static final String RULE = "resolution";

    private final GraphQLSchema schema;
    private final ListBounds bounds;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();

    Costing(Document document, GraphQLSchema schema, ListBounds bounds) {
        this.schema = schema;
        this.bounds = bounds;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    List<CostNode> roots(OperationDefinition operation) {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return within(operation.getSelectionSet(), root);
    }

    private List<CostNode> within(@Nullable SelectionSet selections, GraphQLCompositeType type) {
        List<CostNode> nodes = new ArrayList<>();
        if (selections != null) {
            selections.getSelections().forEach(selection -> add(nodes, selection, type));
        }
        return List.copyOf(nodes);
    }

    private void add(List<CostNode> nodes, Selection<?> selection, GraphQLCompositeType type) {
        if (selection instanceof Field field) {
            nodes.add(node(field, type));
        } else if (selection instanceof InlineFragment inline) {
            nodes.addAll(within(inline.getSelectionSet(), narrowed(inline.getTypeCondition(), type)));
        } else {
            String name = ((FragmentSpread) selection).getName();
            FragmentDefinition fragment = Objects.requireNonNull(fragments.get(name), name);
            nodes.addAll(within(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type)));
        }
    }

    private GraphQLCompositeType narrowed(@Nullable TypeName condition, GraphQLCompositeType type) {
        return condition == null
                ? type
                : Objects.requireNonNull(
                        (GraphQLCompositeType) schema.getType(condition.getName()), condition.getName());
    }

    private CostNode node(Field field, GraphQLCompositeType parent) {
        if (field.getName().startsWith("__")) {
            return leaf(field, introspection(field), LongText.NONE, Filtered.ONCE);
        }
        GraphQLFieldDefinition definition = ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(definition.getType());
        return type instanceof GraphQLCompositeType composite
                ? new CostNode(
                        field,
                        weight(definition) + rule(field, definition),
                        LongText.NONE,
                        definition.getArgument("by") == null ? Filtered.ONCE : Filtered.TWICE,
                        rows(field, definition, parent),
                        within(field.getSelectionSet(), composite))
                : leaf(field, parent);
    }

    private long introspection(Field field) {
        return switch (field.getName()) {
            case "__typename" -> 0;
            case "__schema" -> asksForFields(field.getSelectionSet()) ? WHOLE_SCHEMA : SCHEMA;
            default -> SCHEMA;
        };
    }

    private boolean asksForFields(@Nullable SelectionSet selections) {
        return selections != null
                && selections.getSelections().stream().anyMatch(selection -> {
                    if (selection instanceof Field field) {
                        return OF_ALL_TYPES.contains(field.getName()) || asksForFields(field.getSelectionSet());
                    }
                    return selection instanceof InlineFragment inline
                            ? asksForFields(inline.getSelectionSet())
                            : asksForFields(
                                    Objects.requireNonNull(fragments.get(((FragmentSpread) selection).getName()))
                                            .getSelectionSet());
                });
    }

    private static CostNode leaf(Field field, GraphQLCompositeType parent) {
        return field.getName().equals("totalCount")
                ? leaf(field, COUNT, LongText.NONE, Filtered.BY_THE_LIST)
                : leaf(field, 0, LongText.of(parent.getName(), field.getName()), Filtered.ONCE);
    }

    private static CostNode leaf(Field field, long weight, LongText text, Filtered filtered) {
        return new CostNode(field, weight, text, filtered, ONE, List.of());
    }

    /** Totals by another rule than the usual one are kept nowhere, and read one more row for each figure. */
    private static long rule(Field field, GraphQLFieldDefinition definition) {
        return definition.getArgument("by") != null && argument(field, RULE) != null ? TOTALS : 0;
    }

    private long weight(GraphQLFieldDefinition definition) {
        if (definition.getArgument("by") != null) {
            return TOTALS;
        }
        if (definition.getName().equals(Heavy.COMPARING)) {
            return COMPARISON;
        }
        if (schema.getMutationType() != null
                && definition.equals(schema.getMutationType().getFieldDefinition(definition.getName()))) {
            return CHANGE;
        }
        return definition.equals(schema.getQueryType().getFieldDefinition("search"))
                        || definition.equals(schema.getQueryType().getFieldDefinition("dataset"))
                ? SEARCH
                : 0;
    }

    private Rows rows(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        if (!(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList)) {
            return ONE;
        }
        if (parent.getName().endsWith(CONNECTION)) {
            return PAGE;
        }
        if (definition.getArgument("by") != null) {
            return new Rows.Groups(argument(field, "by"));
        }
        return definition.getArgument("ids") == null
                ? new Rows.OfList(argument(field, "first"), bound(definition, parent))
                : new Rows.ForEach(argument(field, "ids"));
    }

    private int bound(GraphQLFieldDefinition definition, GraphQLCompositeType parent) {
        int bound = bounds.of((GraphQLObjectType) parent, definition);
        if (bound == 0) {
            throw new IllegalStateException(
                    "a list without pages and without a bound: " + parent.getName() + '.' + definition.getName());
        }
        return bound;
    }

    private static graphql.language.@Nullable Value<?> argument(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .map(graphql.language.Argument::getValue)
                .findFirst()
                .orElse(null);
    }
}
