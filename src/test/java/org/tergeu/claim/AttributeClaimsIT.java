package org.tergeu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** What reports say of one fact beside its figures, where they do not say the same. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class AttributeClaimsIT {

    private static final String INCIDENT = """
            incidents:
              - key: made-up-attributes
                name: A made-up attack
                summary: Made up for a test.
                kind: %s
                status: %s
                occurred: %s
                seizures: [ { key: find, category: %s, item: %s, disposition: %s, quantity: 3 } ]
                casualties: [ { key: dead, harm: KILLED, group: %s, count: 5 } ]
                legalOutcomes: [ { key: held, stage: %s, counted: PERSON, subject: %s, count: 2 } ]
            """;

    private static final ReportFile MINISTRY =
            ReportFile.named("attributes-1").on("2026-04-01").by("kz-mvd").tier("OFFICIAL");
    private static final ReportFile NEWSPAPER = ReportFile.named("attributes-2").on("2026-04-02");

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static String saying(String... values) {
        return INCIDENT.formatted((Object[]) values);
    }

    private void submitBoth() {
        desk.submit(MINISTRY.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "ATTACKERS",
                "DETAINED",
                "\"young men\"")));
        desk.submit(NEWSPAPER.saying(saying(
                "UNREST",
                "CONCLUDED",
                "2014-05-06",
                "OTHER_WEAPON",
                "Pistols",
                "SEIZED",
                "CIVILIANS",
                "IN_CUSTODY",
                "students")));
    }

    private static JsonNode incident(String asOf) {
        return GraphQl.query("""
                { incident(key: "made-up-attributes"%s) { disputed kind occurred { edtf } attributeClaims { ...claims }
                    seizures { category attributeClaims { ...claims } } casualties { group attributeClaims { ...claims } }
                    legalOutcomes { stage attributeClaims { ...claims } } } }
                fragment claims on AttributeClaims { attribute disputed readings { value current claims { report { key } assertedBy { key } } } }""".formatted(asOf)).get("incident");
    }

    private static List<String> told(JsonNode fact) {
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

    @Test
    void everyReadingIsThereWithWhoSaysSo() {
        submitBoth();
        JsonNode incident = incident("");

        assertThat(told(incident))
                .containsExactly(
                        "OCCURRED disputed *2014-03-04 attributes-1,kz-mvd 2014-05-06 attributes-2,orda-kz",
                        "KIND disputed *ARMED_ATTACK attributes-1,kz-mvd UNREST attributes-2,orda-kz",
                        "STATUS *ONGOING attributes-1,kz-mvd CONCLUDED attributes-2,orda-kz");
        assertThat(told(incident.at("/seizures/0")))
                .containsExactly(
                        "CATEGORY disputed *FIREARM attributes-1,kz-mvd OTHER_WEAPON attributes-2,orda-kz",
                        "DISPOSITION disputed *FOUND attributes-1,kz-mvd SEIZED attributes-2,orda-kz");
        assertThat(told(incident.at("/casualties/0")))
                .containsExactly("GROUP disputed *ATTACKERS attributes-1,kz-mvd CIVILIANS attributes-2,orda-kz");
        assertThat(told(incident.at("/legalOutcomes/0")))
                .containsExactly(
                        "STAGE disputed *DETAINED attributes-1,kz-mvd IN_CUSTODY attributes-2,orda-kz",
                        "SUBJECT disputed *young men attributes-1,kz-mvd students attributes-2,orda-kz");
        assertThat(incident.get("disputed").asBoolean()).isTrue();
    }

    @Test
    void beforeTheSecondReportNothingWasDisputed() {
        submitBoth();
        JsonNode before = incident(", asOf: \"2026-04-01\"");

        assertThat(told(before)).isEmpty();
        assertThat(before.get("disputed").asBoolean()).isFalse();
    }

    @Test
    void listsFindItByAnyReadingAndTotalsByTheCurrentOne() {
        submitBoth();

        assertThat(keys("occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("occurred: { from: \"2014-05-06\", to: \"2014-05-06\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("kind: [UNREST], occurred: { from: \"2014-01-01\", to: \"2014-12-31\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("or: [{ occurred: { from: \"2014-05-01\", to: \"2014-05-31\" } }, { key: [\"none\"] }]"))
                .containsExactly("made-up-attributes");
        assertThat(keys("status: [CONCLUDED], occurred: { from: \"2014-01-01\", to: \"2014-12-31\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("occurred: { from: \"2014-04-01\", to: \"2014-04-30\" }"))
                .isEmpty();
        assertThat(count("seizures", "category: [OTHER_WEAPON], text: \"pistols\""))
                .isEqualTo(1);
        assertThat(
                        count(
                                "seizures",
                                "disposition: [SEIZED], category: [FIREARM], text: \"pistols\", incident: { key: [\"made-up-attributes\"] }"))
                .isEqualTo(1);
        assertThat(count("legalOutcomes", "stage: [IN_CUSTODY], incident: { key: [\"made-up-attributes\"] }"))
                .isEqualTo(1);
        assertThat(incidents("occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }"))
                .isEqualTo(1);
        assertThat(incidents("occurred: { from: \"2014-05-01\", to: \"2014-05-31\" }"))
                .isZero();
    }

    private static List<String> keys(String filter) {
        JsonNode page = GraphQl.query("{ incidents(filter: { %s }) { totalCount nodes { key } } }".formatted(filter))
                .get("incidents");
        assertThat(page.get("totalCount").asInt()).isEqualTo(page.get("nodes").size());
        return page.findValuesAsText("key");
    }

    private static int count(String list, String filter) {
        return GraphQl.query("{ %s(filter: { %s }) { totalCount } }".formatted(list, filter))
                .at("/" + list + "/totalCount")
                .asInt();
    }

    private static int incidents(String filter) {
        return GraphQl.query("{ incidentTotals(filter: { %s }) { incidents } }".formatted(filter))
                .at("/incidentTotals/0/incidents")
                .asInt();
    }

    @Test
    void whatIsLessExactContradictsNobody() {
        desk.submit(MINISTRY.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03",
                "FIREARM",
                "pistols",
                "FOUND",
                "UNSPECIFIED",
                "DETAINED",
                "men")));
        desk.submit(NEWSPAPER.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "CIVILIANS",
                "DETAINED",
                "men")));
        JsonNode incident = incident("");

        assertThat(told(incident))
                .containsExactly("OCCURRED *2014-03 attributes-1,kz-mvd 2014-03-04 attributes-2,orda-kz");
        assertThat(told(incident.at("/casualties/0")))
                .containsExactly("GROUP *UNSPECIFIED attributes-1,kz-mvd CIVILIANS attributes-2,orda-kz");
        assertThat(incident.get("disputed").asBoolean()).isFalse();
    }

    @Test
    void whatIsConcludedDoesNotGoOnInALaterReport() {
        desk.submit(MINISTRY.saying(saying(
                "ARMED_ATTACK",
                "CONCLUDED",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "CIVILIANS",
                "DETAINED",
                "men")));
        desk.submit(NEWSPAPER.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "CIVILIANS",
                "DETAINED",
                "men")));

        assertThat(told(incident("")))
                .containsExactly("STATUS disputed *CONCLUDED attributes-1,kz-mvd ONGOING attributes-2,orda-kz");
    }

    @Test
    void whenOneIsTakenBackTheOtherStandsAlone() {
        submitBoth();
        desk.retract(MINISTRY);
        JsonNode incident = incident("");

        assertThat(told(incident)).isEmpty();
        assertThat(incident.at("/occurred/edtf").asText()).isEqualTo("2014-05-06");
        assertThat(keys("occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }"))
                .isEmpty();
    }
}
