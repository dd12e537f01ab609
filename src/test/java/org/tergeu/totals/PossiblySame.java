package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.KeptUp;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Reports of one operation, its part and others, whose facts may be the same. */
abstract class PossiblySame {

    static final String KEYS = "\"same-whole\", \"same-part\", \"same-other\", \"same-inner\"";

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @AfterEach
    void takeBack() throws SQLException {
        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
        desk.takeBackAll();

        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    /** Of incidents, each with what it is part of and its facts. */
    ReportFile report(String day, String... incidents) {
        StringBuilder said = new StringBuilder("incidents:\n");
        for (String incident : incidents) {
            String[] parts = incident.split(": ", 2);
            String[] names = parts[0].split(" in ");
            said.append(
                    "  - { key: %s, name: A made-up operation, summary: Made up for a test., kind: OPERATION, occurred: 2011-06-30"
                            .formatted(names[0]));
            if (names.length > 1) {
                said.append(", partOf: ").append(names[1]);
            }
            said.append(parts.length > 1 ? ", " + parts[1] : "").append(" }\n");
        }
        ReportFile report = ReportFile.named("same-" + day).on(day).saying(said.toString());
        desk.submit(report);
        return report;
    }

    static String detained(String stage, int count, String more) {
        return "{ stage: %s, counted: PERSON, count: %d%s }".formatted(stage, count, more.isEmpty() ? "" : ", " + more);
    }

    static String outcomes(String... each) {
        return "legalOutcomes: [ " + String.join(", ", each) + " ]";
    }

    static List<String> sums(JsonNode total) {
        JsonNode sums = total.get("quantities").isEmpty() ? total.get("values") : total.get("quantities");
        JsonNode sum = sums.get(0);
        return List.of(Rows.figure(sum) + " " + sum.get("possibleOverlap").asBoolean());
    }

    static List<String> possiblySame(String list, String show, String arguments) {
        JsonNode nodes = GraphQl.query(
                        "{ %s(filter: {possibleOverlap: true, incident: {key: [%s]}} %s) { nodes { incident { key } possiblySame(first: 5) { %s incident { key } } } } }"
                                .formatted(list, KEYS, arguments, show))
                .at("/" + list + "/nodes");
        List<String> pairs = new ArrayList<>();
        nodes.forEach(node -> pairs.add(node.at("/incident/key").asText() + ": "
                + String.join(", ", Rows.of(node.get("possiblySame"), show, "incident.key"))));
        return pairs.stream().sorted().toList();
    }

    static List<String> people(String arguments) {
        JsonNode totals = GraphQl.query(
                        "{ legalOutcomeTotals(filter: {incident: {key: [%s]}} %s) { count { unit low best high possibleOverlap } } }"
                                .formatted(KEYS, arguments))
                .get("legalOutcomeTotals");
        return Rows.of(totals, "count", "count.possibleOverlap");
    }

    static String said(String text) {
        String[] words = text.split(" ", 3);
        return words.length < 3
                ? "status: ONGOING"
                : outcomes(detained(
                        words[0],
                        Integer.parseInt(words[1]),
                        words[2].equals("-") ? "" : "subject: \"" + words[2] + "\""));
    }
}
