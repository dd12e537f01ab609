package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.generated.Draw;
import org.tergeu.generated.FilterMaker;
import org.tergeu.testsupport.GraphQl;

/**
 * A question for totals.
 *
 * @param filter as a variable of the query
 * @param asOf null is now
 */
record TotalsQuestion(Totals totals, Map<String, Object> filter, List<Dimension> by, LocalDate asOf) {

    /** Any filter or none, up to three dimensions in any order. */
    static TotalsQuestion of(Draw draw, List<LocalDate> days) {
        Totals totals = draw.of(Totals.values());
        FilterMaker filters = new FilterMaker(draw);
        Map<String, Object> filter = switch (totals) {
            case INCIDENTS -> filters.incident();
            case SEIZURES -> filters.seizure();
            case LEGAL_OUTCOMES -> filters.legalOutcome();
            case CASUALTIES -> filters.casualty();
        };
        List<Dimension> by = new ArrayList<>();
        draw.list(0, 3, index -> draw.of(totals.dimensions())).stream()
                .filter(each ->
                        !by.contains(each) && !(isPeriod(each) && by.stream().anyMatch(TotalsQuestion::isPeriod)))
                .forEach(by::add);
        return new TotalsQuestion(totals, draw.oneIn(2) ? filter : Map.of(), by, draw.oneIn(4) ? draw.of(days) : null);
    }

    private static boolean isPeriod(Dimension dimension) {
        return Dimension.PERIODS.contains(dimension);
    }

    /** The same of these incidents alone. */
    TotalsQuestion of(List<String> incidents) {
        Map<String, Object> only = Map.of("key", incidents);
        Map<String, Object> narrowed = new LinkedHashMap<>(filter);
        if (totals == Totals.INCIDENTS) {
            narrowed.put("and", and(filter, only));
        } else {
            Map<String, Object> incident = new LinkedHashMap<>(incidentFilter());
            incident.put("and", and(incident, only));
            narrowed.put("incident", incident);
        }
        return new TotalsQuestion(totals, narrowed, by, asOf);
    }

    private static List<?> and(Map<String, Object> filter, Map<String, Object> more) {
        return Stream.concat(((List<?>) filter.getOrDefault("and", List.of())).stream(), Stream.of(more))
                .toList();
    }

    /** Without one field of the filter or one dimension, and of now. */
    Stream<TotalsQuestion> smaller() {
        Stream<TotalsQuestion> wider = filter.keySet().stream().map(field -> {
            Map<String, Object> less = new LinkedHashMap<>(filter);
            less.remove(field);
            return new TotalsQuestion(totals, less, by, asOf);
        });
        Stream<TotalsQuestion> coarser = by.stream().map(dimension -> {
            List<Dimension> less = new ArrayList<>(by);
            less.remove(dimension);
            return new TotalsQuestion(totals, filter, less, asOf);
        });
        Stream<TotalsQuestion> now =
                asOf == null ? Stream.empty() : Stream.of(new TotalsQuestion(totals, filter, by, null));
        return Stream.of(now, wider, coarser).flatMap(each -> each);
    }

    @SuppressWarnings("unchecked") // The generator puts such a map there.
    Map<String, Object> incidentFilter() {
        return totals == Totals.INCIDENTS ? filter : (Map<String, Object>) filter.getOrDefault("incident", Map.of());
    }

    /** Roles in which organizations took part that count; null is any. */
    @SuppressWarnings("unchecked") // The generator puts a list of roles there.
    Set<String> roles() {
        List<String> roles = (List<String>) incidentFilter().get("role");
        return roles == null ? null : Set.copyOf(roles);
    }

    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("asOf", asOf == null ? null : asOf.toString());
        return variables;
    }

    /** What the service answers, one line a row. */
    List<String> served() {
        Map<String, Object> variables = variables();
        variables.put("by", by.isEmpty() ? null : by.stream().map(Enum::name).toList());
        String query =
                "query($filter: %s, $by: [%s!], $asOf: Date) { totals: %s(filter: $filter, by: $by, asOf: $asOf) { %s %s } }"
                        .formatted(
                                totals.filterType(),
                                totals.dimensionType(),
                                totals.field(),
                                by.stream().map(Dimension::selection).distinct().collect(Collectors.joining(" ")),
                                totals.selection());
        List<String> lines = new ArrayList<>();
        for (JsonNode row : GraphQl.query(query, variables).get("totals")) {
            lines.add(SlowTotal.line(
                    by,
                    by.stream()
                            .map(dimension -> row.at("/" + dimension.path().replace('.', '/'))
                                    .asText(null))
                            .toList(),
                    totals.served(row)));
        }
        return lines;
    }

    @Override
    public String toString() {
        return "%s(filter: %s, by: %s, asOf: %s)".formatted(totals.field(), filter, by, Objects.toString(asOf));
    }
}
