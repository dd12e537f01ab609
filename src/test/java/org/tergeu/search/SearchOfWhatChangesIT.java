package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.KeptUp;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** Search finds what is known now, whatever was known before. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SearchOfWhatChangesIT {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @Inject
    Pool pool;

    @AfterEach
    void takeBack() throws SQLException {
        assertThat(KeptUp.words(database).differencesToRows()).isEmpty();
        desk.takeBackAll();
        assertThat(KeptUp.words(database).differencesToRows()).isEmpty();
    }

    private static String named(String name) {
        return """
                incidents:
                  - key: made-up-quay-fire
                    name: %s
                    summary: A warehouse of umbrellas burnt down.
                    kind: OPERATION
                """.formatted(name);
    }

    /** Filters and search fold alike. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Γιωργος             | greek
            ΓΙΏΡΓΟΣ             | greek
            παπαδοπουλοσ        | greek
            مُحَمَّد            | arabic
            Sahin               | turkish
            Shahin              | turkish
            ŞAHİN               | turkish
            Isik                | turkish plain
            Işık                | turkish plain
            O’Brien             | irish
            O'Brien             | irish
            OBRIEN              | irish
            ՓԱՇԻՆՅԱՆ            | armenian
            ᲡᲐᲐᲙᲐᲨᲕᲘᲚᲘ          | georgian
            "\u00a0Zoë\u00a0Brook\u00a0" | hidden
            Zo\u00adë           | hidden
            Saint-Etienne       | hyphen
            etienne-nord        | hyphen
            СЭНТ-ЭТЬЕН          | cyrillic
            sent-eten           | cyrillic
            """)
    void findsNamesAsTheyAreWrittenAnywhere(String text, String expected) {
        desk.submit(ReportFile.named("made-up-names").saying("""
                people:
                  - { key: script-greek, name: Γιώργος Παπαδόπουλος, position: Minister }
                  - { key: script-arabic, name: محمد بن سلمان, position: Minister }
                  - { key: script-turkish, name: Işık Şahin, position: Minister }
                  - { key: script-plain, name: Isik Demir, position: Minister }
                  - { key: script-irish, name: O'Brien, position: Minister }
                  - { key: script-armenian, name: Փաշինյան, position: Minister }
                  - { key: script-georgian, name: სააკაშვილი, position: Minister }
                  - { key: script-hidden, name: Zoë Brook, position: Minister }
                  - { key: script-hyphen, name: Saint-Étienne–Nord, position: Minister }
                  - { key: script-cyrillic, name: Сэнт-Этьен, position: Minister }
                """));

        List<String> keys =
                Stream.of(expected.split(" ")).map("script-"::concat).toList();
        assertThat(Ask.data(
                                "query ($text: String!) { people(filter: {text: $text}) { nodes { key } } }",
                                Map.of("text", text))
                        .at("people.nodes")
                        .each("key"))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(Found.by(text, ", types: [PERSON]"))
                .allMatch(hit -> hit.startsWith("NAME ") || hit.startsWith("EXACT_NAME "))
                .extracting(hit -> hit.substring(hit.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void findsIncidentsByWhatTheyAreAboutAndByTheNamesOfTheirParts() {
        ReportFile report = ReportFile.named("made-up-quay").tier("OFFICIAL");
        desk.submit(report.saying(named("Fire at the quay") + """
                    occurred: 2012-06-28/2012-06-30
                    offences: [ { code: "0401", provision: XK-QQ 77(7) } ]
                    places:
                      - { place: KZ-47, precision: REGION, episodes: [ { occurred: 2012-06-28, name: Gantries topple }, { occurred: 2012-06-29 } ] }
                    measures: [ { kind: OTHER, name: fireboats, figure: 3 }, { kind: SEARCHES, figure: 2 } ]
                    legalOutcomes: [ { stage: OTHER, name: Put under curfew, counted: PERSON, count: 2 } ]
                """));

        for (String text : List.of("robbery quay", "XK-QQ 77(7) quay", "gantries topple", "fireboat", "curfew")) {
            assertThat(Found.by(text)).as(text).anyMatch(hit -> hit.endsWith(" incident made-up-quay-fire"));
        }

        desk.submit(report.saying(named("Fire at the quay")));
        for (String text : List.of("robbery quay", "gantries", "fireboats", "curfew")) {
            assertThat(Found.by(text)).as(text).noneMatch(hit -> hit.endsWith(" incident made-up-quay-fire"));
        }
    }

    @Test
    void findsTheNewNameAndNoMoreTheOldOne() {
        ReportFile report = ReportFile.named("made-up-quay").tier("OFFICIAL");
        desk.submit(report.saying(named("Zeppelin ablaze at the quay")));
        assertThat(Found.by("zeppelin")).containsExactly("NAME incident made-up-quay-fire");
        assertThat(Found.by("umbrlla")).containsExactly("SIMILAR incident made-up-quay-fire");

        desk.submit(report.saying(named("Dirigible ablaze at the quay")));

        assertThat(Found.by("zeppelin")).isEmpty();
        assertThat(Found.by("dirigible ablaze at the quay")).containsExactly("EXACT_NAME incident made-up-quay-fire");
    }

    @Test
    void findsNoIncidentThatNobodyReportsAnyMore() {
        ReportFile report = ReportFile.named("made-up-xylophone").tier("OFFICIAL");
        desk.submit(report.saying(named("Xylophone ablaze at the quay")));
        assertThat(Found.by("xylophone")).containsExactly("NAME incident made-up-quay-fire");

        desk.retract(report);

        assertThat(Found.by("xylophone", ", types: [INCIDENT]")).isEmpty();
        assertThat(Found.by("made-up-xylophone")).containsExactly("EXACT_NAME report made-up-xylophone");
    }

    private static String seizing(String item, String subject) {
        return named("Zeppelin ablaze at the quay") + """
                    seizures:
                      - { category: OTHER, item: "%s", disposition: SEIZED, quantity: 2 }
                    legalOutcomes:
                      - { key: held, stage: DETAINED, counted: PERSON, subject: "%s", count: 3 }
                """.formatted(item, subject);
    }

    @Test
    void findsWhatIsReportedInFactsOnlyAsLongAsItIs() {
        ReportFile report = ReportFile.named("made-up-facts").tier("OFFICIAL");
        desk.submit(report.saying(seizing("bassoons", "stilt walkers")));
        for (String text : List.of("bassoon", "stilt walkers", "bassoon zeppelin", "bassoon stilt umbrellas")) {
            assertThat(Found.by(text)).as(text).containsExactly("FACT incident made-up-quay-fire");
        }
        assertThat(Found.by("basoom")).containsExactly("SIMILAR incident made-up-quay-fire");

        desk.submit(report.saying(seizing("contrabassoons", "fire eaters")));

        assertThat(Found.by("bassoon", ", types: [INCIDENT]")).isEmpty();
        assertThat(Found.by("contrabassoon eaters")).containsExactly("FACT incident made-up-quay-fire");

        desk.retract(report);

        assertThat(Found.by("contrabassoon", ", types: [INCIDENT]")).isEmpty();
    }

    @Test
    void findsNoDraft() {
        desk.submit(ReportFile.named("made-up-draft").status("DRAFT").saying(named("Ocarina ablaze at the quay")));

        assertThat(Found.by("made-up-draft", ", types: [REPORT]")).isEmpty();
        assertThat(Found.by("ocarina")).isEmpty();
    }

    @Test
    void showsWhatIsSaidToHaveHappenedLaterFirst() {
        StringBuilder incidents = new StringBuilder("incidents:\n");
        for (int n = 10; n < 60; n++) {
            incidents
                    .append("  - { key: made-up-parade-%d, name: A made-up parade %d, summary: None., kind: OPERATION, "
                            .formatted(n, n))
                    .append("occurred: { edtf: 2026-01-%02d } }%n".formatted(1 + n % 28));
        }
        desk.submit(ReportFile.named("made-up-parades").tier("OFFICIAL").saying(incidents.toString()));
        analyze();
        assertThat(newestParade()).isEqualTo("NAME incident made-up-parade-55");

        desk.submit(ReportFile.named("made-up-later")
                .tier("OFFICIAL")
                .on("2026-05-02")
                .saying("""
                incidents:
                  - { key: made-up-parade-30, occurred: { edtf: 2026-02-03 } }
                  - { key: made-up-parade-55, name: A made-up procession }
                """));

        assertThat(newestParade()).isEqualTo("NAME incident made-up-parade-30");
        assertThat(Found.by("made-up parade", ", types: [INCIDENT], first: 100"))
                .hasSize(49)
                .doesNotContain("NAME incident made-up-parade-55");
    }

    private static String newestParade() {
        return Found.by("made-up parade", ", types: [INCIDENT], first: 1").get(0);
    }

    /** How many there are of a word is known by statistics, which a server keeps up by itself, but not at once. */
    private void analyze() {
        pool.query("analyze incident").executeAndAwait();
    }
}
