package org.tergeu.graphql.limits;

import graphql.language.Argument;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tergeu.graphql.limits.Cost.CostNode;
import org.tergeu.graphql.limits.Cost.Filtered;

/**
 * Whether an operation can take far more than its points say, which follow from what is asked and not from what there is. Whole documents can be in its
 * answer; facts are compared with all others of their incidents, of which some have thousands; totals are made of all facts that a filter finds, unless they
 * are kept.
 */
final class Heavy {

    /** By what the totals of seizures are kept (org.tergeu.totals.dimension.SeizureDimension#keptAxis). */
    static final Set<String> KEPT_BY = Set.of("REGION", "CATEGORY", "MONTH", "QUARTER", "YEAR");

    /** The field that compares a fact with all others of its incident. */
    static final String COMPARING = "possiblySame";

    private static final String KEPT = "seizureTotals";
    private static final String INCIDENT = "incident";
    private static final Set<String> KEPT_OF = Set.of("category", INCIDENT);
    private static final Set<String> KEPT_OF_INCIDENT = Set.of("occurred");

    /** What is counted in the facts when it is asked for. */
    private static final Set<String> ON_REQUEST = Set.of("reports", "origins", "inconsistent", "leftOut");

    private final boolean always;
    private final List<CostNode> filtered = new ArrayList<>();
    private final List<CostNode> kept = new ArrayList<>();

    Heavy(List<CostNode> roots) {
        this.always = anyIsHeavy(roots);
    }

    private boolean anyIsHeavy(List<CostNode> nodes) {
        boolean any = false;
        for (CostNode node : nodes) {
            boolean isTotal = node.filtered() == Filtered.TWICE;
            if (isTotal) {
                kept.add(node);
            } else if (node.argument("filter") != null) {
                filtered.add(node);
            }
            String name = node.field().getName();
            any |= node.text() == LongText.DOCUMENT
                    || name.equals(COMPARING)
                    || (isTotal && (!name.equals(KEPT) || has(node.within(), ON_REQUEST)))
                    || anyIsHeavy(node.within());
        }
        return any;
    }

    private static boolean has(List<CostNode> nodes, Set<String> names) {
        return nodes.stream().anyMatch(node -> names.contains(node.field().getName()) || has(node.within(), names));
    }

    boolean isWith(Variables variables) {
        return always
                || filtered.stream().anyMatch(node -> node.filter(variables).compares())
                || kept.stream().anyMatch(node -> !isKept(node, variables));
    }

    private static boolean isKept(CostNode node, Variables variables) {
        for (Argument argument : node.field().getArguments()) {
            Object value = variables.plain(argument.getValue());
            boolean isKept = value == null
                    || switch (argument.getName()) {
                        case "by" -> elements(value).stream().allMatch(each -> each != null && KEPT_BY.contains(each));
                        case "filter" -> isOf(value, KEPT_OF) && isOf(part(value, INCIDENT), KEPT_OF_INCIDENT);
                        case "converted" -> true;
                        default -> false;
                    };
            if (!isKept) {
                return false;
            }
        }
        return true;
    }

    private static Collection<?> elements(Object value) {
        return value instanceof Collection<?> list ? list : List.of(value);
    }

    private static @Nullable Object part(Object filter, String name) {
        return filter instanceof Map<?, ?> fields ? fields.get(name) : null;
    }

    /** Whether nothing else is in a filter. */
    private static boolean isOf(@Nullable Object filter, Set<String> names) {
        return !(filter instanceof Map<?, ?> fields)
                || fields.entrySet().stream()
                        .allMatch(field -> field.getValue() == null || names.contains(field.getKey()));
    }
}
