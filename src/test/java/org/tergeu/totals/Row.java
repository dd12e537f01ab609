package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is counted or added.
 *
 * @param node the row as it is served; for totals of incidents the incident itself
 * @param incident its incident
 * @param roles in which organizations took part that count; null is any
 */
record Row(JsonNode node, JsonNode incident, Set<String> roles, Borders borders) {

    String id() {
        return node.get("id").asText();
    }

    /** Which row contains it; null when none does. */
    String container() {
        return node.path("partOf").path("id").asText(null);
    }

    /** Whether reports say that there was none of it. */
    boolean isZero() {
        List<JsonNode> figures = Stream.of("count", "quantity", "value")
                .filter(node::hasNonNull)
                .map(node::get)
                .toList();
        return !figures.isEmpty()
                && figures.stream()
                        .allMatch(figure -> figure.hasNonNull("high")
                                && figure.get("high").decimalValue().signum() == 0);
    }

    LocalDate earliest() {
        return day("earliest");
    }

    LocalDate latest() {
        return day("latest");
    }

    private LocalDate day(String end) {
        String text = incident.path("occurred").path(end).asText(null);
        return text == null ? null : LocalDate.parse(text);
    }

    List<String> places() {
        return each(incident, "places")
                .map(each -> text(each, "/place/code"))
                .distinct()
                .toList();
    }

    List<String> regions() {
        return places().stream()
                .flatMap(place -> borders.regionsOf(place, earliest(), latest()).stream())
                .distinct()
                .toList();
    }

    List<String> organizations() {
        return each(incident, "participants")
                .filter(each -> roles == null || roles.contains(text(each, "/role")))
                .filter(each -> each.hasNonNull("organization"))
                .map(each -> text(each, "/organization/key"))
                .distinct()
                .toList();
    }

    List<String> publishers() {
        return each(incident, "reports")
                .map(each -> text(each, "/publisher/key"))
                .distinct()
                .toList();
    }

    List<String> offences() {
        return each(node, "offences")
                .map(each -> each.hasNonNull("code") ? text(each, "/code") : text(each, "/provision"))
                .distinct()
                .toList();
    }

    List<String> ofIncident(String field) {
        return List.of(incident.get(field).asText());
    }

    List<String> own(String field) {
        return node.hasNonNull(field) ? List.of(node.get(field).asText()) : List.of();
    }

    static Stream<JsonNode> each(JsonNode node, String field) {
        return StreamSupport.stream(node.get(field).spliterator(), false);
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }
}
