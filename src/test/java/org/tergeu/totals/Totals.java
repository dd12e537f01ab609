package org.tergeu.totals;

import static org.tergeu.totals.Dimension.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The four kinds of totals: how they are asked for, and what a row of an answer has beside its group. */
enum Totals {
    INCIDENTS(
            "incidentTotals", "Incident", "incidents", List.of(PLACE, KIND, OFFENCE, STATUS, ORGANIZATION, PUBLISHER)),
    SEIZURES(
            "seizureTotals",
            "Seizure",
            "incidents seizures quantities { SUM } values { SUM }",
            List.of(CATEGORY, ITEM, DISPOSITION, DRUG_GROUP, FIREARM_TYPE, ORGANIZATION)),
    LEGAL_OUTCOMES(
            "legalOutcomeTotals",
            "LegalOutcome",
            "incidents count { SUM } counts { SUM }",
            List.of(STAGE, COUNTED, OFFENCE, ORGANIZATION)),
    CASUALTIES("casualtyTotals", "Casualty", "incidents possibleOverlap count { SUM }", List.of(HARM, Dimension.GROUP));

    private static final String SUM =
            "unit currency item low best high openEnded quantified unquantified conflicting possibleOverlap reports origins";

    private final String field;
    private final String type;
    private final String selection;
    private final List<Dimension> dimensions = new ArrayList<>();

    Totals(String field, String type, String selection, List<Dimension> own) {
        this.field = field;
        this.type = type;
        this.selection = selection.replace("SUM", SUM);
        dimensions.add(REGION);
        dimensions.addAll(PERIODS);
        dimensions.addAll(own);
    }

    String field() {
        return field;
    }

    String filterType() {
        return type + "Filter";
    }

    String dimensionType() {
        return type + "Dimension";
    }

    String selection() {
        return selection;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** What a row of an answer has beside its group, by the name of the field. */
    Map<String, Object> served(JsonNode row) {
        Map<String, Object> figures = new TreeMap<>();
        Stream.of("incidents", "seizures")
                .filter(row::has)
                .forEach(name -> figures.put(name, row.get(name).asInt()));
        if (row.has("possibleOverlap")) {
            figures.put("possibleOverlap", row.get("possibleOverlap").asBoolean());
        }
        Stream.of("quantities", "values", "counts")
                .filter(row::has)
                .forEach(name -> figures.put(
                        name, Row.each(row, name).map(SlowSum::served).sorted().toList()));
        if (row.has("count")) {
            figures.put("count", SlowSum.served(row.get("count")));
        }
        return figures;
    }
}
