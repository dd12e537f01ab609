package org.tergeu.claim.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.ReportFile;

/** A ministry and a newspaper report of one incident, and do not say the same. */
abstract class TwoReports {

    static final ReportFile MINISTRY =
            ReportFile.named("attributes-1").on("2026-04-01").by("kz-mvd").tier("OFFICIAL");
    static final ReportFile NEWSPAPER = ReportFile.named("attributes-2").on("2026-04-02");

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    static JsonNode incident(String asOf) {
        return GraphQl.query("""
                { incident(key: "made-up-attributes"%s) { disputed kind occurred { edtf } attributeClaims { ...claims }
                    seizures { category attributeClaims { ...claims } } casualties { group attributeClaims { ...claims } }
                    legalOutcomes { stage attributeClaims { ...claims } } } }
                fragment claims on AttributeClaims { attribute disputed readings { value current claims { report { key } assertedBy { key } } } }""".formatted(asOf)).get("incident");
    }

    static List<String> attributes(JsonNode fact) {
        List<String> lines = new ArrayList<>();
        fact.get("attributeClaims").forEach(attribute -> {
            StringBuilder line = new StringBuilder(attribute.get("attribute").asText())
                    .append(attribute.get("disputed").asBoolean() ? " disputed" : "");
            attribute
                    .get("readings")
                    .forEach(reading -> line.append(reading.get("current").asBoolean() ? " *" : " ")
                            .append(reading.get("value").asText())
                            .append(" ")
                            .append(String.join(",", reading.get("claims").findValuesAsText("key"))));
            lines.add(line.toString());
        });
        return lines;
    }

    static int count(String list, String filter) {
        return GraphQl.query("{ %s(filter: { %s }) { totalCount } }".formatted(list, filter))
                .at("/" + list + "/totalCount")
                .asInt();
    }

    static String ours(String filter) {
        return "incident: { key: [\"made-up-attributes\"] }, " + filter;
    }
}
