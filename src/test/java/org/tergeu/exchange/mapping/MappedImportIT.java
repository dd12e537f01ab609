package org.tergeu.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.Rows;

/** Made-up rows in the layouts that others publish become reports by the mappings that come with the service. */
@QuarkusTest
@TestProfile(Editors.class)
class MappedImportIT {

    private static final String INCIDENT =
            "query ($key: String!) { incident(key: $key) { name summary kind occurred { edtf } places { precision place { name parent { code } latitude } } casualties { harm group count { low best high } } legalOutcomes { stage name counted count { best } } reports { key publishedOn { edtf } } } }";

    private static String table(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/mappings", name + ".csv"));
    }

    private static Response send(String table, String query) {
        return Bring.by("reviewer")
                .send(table.getBytes(StandardCharsets.UTF_8), query, "Content-Type", "text/csv; charset=utf-8");
    }

    private static Result bring(String table, String mapping) {
        return Bring.read(send(table, "?mapping=" + mapping));
    }

    private static Answer incident(String key) {
        return Ask.data(INCIDENT, java.util.Map.of("key", key)).at("incident");
    }

    private static List<String> casualties(String key) {
        return Rows.of(incident(key).at("casualties").json(), "harm", "group", "count");
    }

    @Test
    void rowsOfAcledBecomeIncidentsAndNewerOnesReplaceThem() throws IOException {
        Result result = bring(table("acled"), "acled");

        assertThat(result.refused())
                .containsExactlyInAnyOrder("4 INVALID places[0].parent", "4 INVALID incidents[0].places[0].precision");
        assertThat(result.faults().get(0).at("message").text())
                .contains("read 'Nowhereland' in the column 'country', which is not a country's name in English");
        Answer clash = incident("acled-isl901");
        assertThat(clash.at("name").text()).isEqualTo("Armed clash in Made-up Bay");
        assertThat(clash.at("kind").text()).isEqualTo("ARMED_ATTACK");
        assertThat(clash.at("occurred.edtf").text()).isEqualTo("2024-03-05");
        assertThat(Rows.of(clash.at("places").json(), "precision", "place.name", "place.parent.code", "place.latitude"))
                .containsExactly("NEAR Made-up Bay IS -45.87");
        assertThat(casualties("acled-isl901")).containsExactly("KILLED UNSPECIFIED 3");
        assertThat(clash.at("reports.0.publishedOn.edtf").text()).isEqualTo("2024-03-12");
        Answer protest = incident("acled-isl902");
        assertThat(protest.at("occurred.edtf").text()).isEqualTo("2024-03-12~");
        assertThat(protest.at("summary").text()).isEqualTo("A made-up march \"for the bay\".");
        assertThat(casualties("acled-isl902")).isEmpty();

        assertThat(bring(table("acled"), "acled").count("unchanged")).isEqualTo(2);
        assertThat(bring(table("acled").replace("clashed.\",3,", "clashed.\",5,"), "acled")
                        .count("revised"))
                .isEqualTo(1);
        assertThat(casualties("acled-isl901")).containsExactly("KILLED UNSPECIFIED 5");
    }

    @Test
    void villagesOfOneNameAreApartAndAMisplacedRowMovesNoOther() throws IOException {
        String[] lines = table("acled").split("\n");
        String there = lines[0] + "\n" + lines[1].replace("ISL901", "ISL921") + "\n"
                + lines[1].replace("ISL901", "ISL922").replace("-45.87,170.5", "-44.1,168.5") + "\n"
                + lines[1].replace("ISL901", "ISL923")
                        .replace("-45.87,170.5", "70.5,-45.87")
                        .replace("1710201600", "1710288000");

        assertThat(bring(there, "acled").count("added")).isEqualTo(3);

        assertThat(List.of("acled-isl921", "acled-isl922", "acled-isl923"))
                .extracting(key -> incident(key).at("places.0.place.latitude").text())
                .containsExactly("-45.87", "-44.1", "70.5");
    }

    @Test
    void rowsOfUcdpHaveTheirBounds() throws IOException {
        assertThat(bring(table("ucdp-ged"), "ucdp-ged").refused()).isEmpty();

        Answer event = incident("ucdp-ged-990001");
        assertThat(event.at("occurred.edtf").text()).isEqualTo("2020-01-04/2020-01-05");
        assertThat(event.at("places.0.place.parent.code").text()).isEqualTo("YE");
        assertThat(casualties("ucdp-ged-990001"))
                .containsExactlyInAnyOrder("KILLED UNSPECIFIED 6..9 best 7", "KILLED CIVILIANS 1");
    }

    @Test
    void rowsOfPoliceForcesHaveTheirOutcomes() throws IOException {
        Result result = bring(table("police-uk"), "police-uk");

        assertThat(result.refused()).contains("4 INVALID report.key").allMatch(fault -> fault.startsWith("4 "));
        assertThat(result.faults())
                .extracting(fault -> fault.at("message").text())
                .contains("column 'Crime ID': is missing");
        assertThat(result.count("added")).isEqualTo(2);
        String key = "police-uk-9f" + "0".repeat(61);
        Answer burglary = incident(key + "1");
        assertThat(burglary.at("name").text()).isEqualTo("Burglary, Made-up 001A");
        assertThat(burglary.at("occurred.edtf").text()).isEqualTo("2024-05");
        assertThat(Rows.of(burglary.at("places").json(), "precision", "place.name", "place.parent.code"))
                .containsExactly("NEAR On or near Made-up Road GB");
        assertThat(Rows.of(burglary.at("legalOutcomes").json(), "stage", "counted", "count.best"))
                .containsExactly("SENT_TO_COURT CASE 1");
        Answer drugs = incident(key + "2");
        assertThat(drugs.at("places").all()).isEmpty();
        assertThat(Rows.of(drugs.at("legalOutcomes").json(), "stage", "name")).containsExactly("OTHER Caution");
    }

    @Test
    void aPreviewShowsWhatRowsWouldBecomeAndRecordsNothing() throws IOException {
        String before = Edits.revision();
        Response preview = send(table("acled").replace("ISL9", "ISL8"), "?mapping=acled&preview=3");

        assertThat(preview.body())
                .contains("{\"line\":2,\"preview\":{\"report\":{\"key\":\"acled-isl801\"")
                .contains("\"line\":4,\"report\":null,\"code\":\"INVALID\",\"path\":\"places[0].parent\"");
        assertThat(Bring.read(preview).summary().at("ended.reason").text()).isEqualTo("PREVIEW");
        assertThat(Bring.read(preview).count("added")).isEqualTo(2);
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Bring.read(send(table("acled").replace("ISL9", "ISL8"), "?mapping=acled&preview=1"))
                        .count("lines"))
                .isEqualTo(1);
    }

    /** Of a value that the format refuses, not the mapping: one column makes it, or two, or those of an object. */
    @Test
    void whatIsWrongWithAReportOfARowNamesTheColumnsOfIt() {
        String mapping =
                "{\"row\": {\"report\": {\"key\": \"named-{{No}}\", \"title\": \"A\", \"publisher\": \"orda-kz\", \"language\": \"en\", \"tier\": \"NEWS\"}, \"incidents\": [{\"key\": \"named-{{No}}\", \"name\": \"A\", \"summary\": \"Made up.\", \"kind\": \"{{Kind}}\", \"occurred\": \"{{From}}/{{To}}\", \"casualties\": [{\"harm\": \"KILLED\", \"group\": \"UNSPECIFIED\", \"count\": {\"low\": \"{{Low}}\", \"high\": \"{{High}}\"}}]}]}}";
        String query = "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);

        Result result = Bring.read(send(
                "No,Kind,From,To,Low,High\n1,RAYD,2024-03-05,2024-03-01,1,2\n2,RAID,2024-03-05,2024-03-06,9,2\n1,RAID,2024-03-05,2024-03-06,1,2\n3,RAID,2024-03-05,2024-03-06,1,2\n3,RAID,2024-03-05,2024-03-06,1,2\n",
                query));

        assertThat(result.faults().stream()
                        .map(fault -> fault.at("line").text() + " "
                                + fault.at("message").text().replaceAll("':.*", "':"))
                        .toList())
                .containsExactlyInAnyOrder(
                        "2 column 'Kind':",
                        "2 columns 'From' and 'To':",
                        "3 columns 'High' and 'Low':",
                        "4 column 'No':",
                        "6 column 'No':");
        assertThat(result.count("added")).isEqualTo(1);
    }

    /** The entry before the one that is refused is left out, so that the columns of another have its path. */
    @Test
    void whatIsMissingNamesTheColumnsThatAreEmpty() {
        String mapping =
                "{\"row\": {\"report\": {\"key\": \"{{No | key}}-{{Part | key}}\", \"title\": \"{{Name}}\", \"publisher\": \"orda-kz\", \"language\": \"en\", \"tier\": \"NEWS\"}, \"incidents\": [{\"key\": \"{{Other}}\", \"name\": \"{{Other}}\"}, {\"key\": \"{{No | key}}{{Part}}\", \"name\": \"{{Name}}\", \"summary\": \"Made up.\", \"kind\": \"RAID\"}]}}";

        Result result = Bring.read(
                send("No,Part,Name,Other\n!!,,A,\n", "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8)));

        assertThat(result.faults())
                .extracting(fault -> fault.at("line").text() + " "
                        + fault.at("path").text() + " " + fault.at("message").text())
                .containsExactlyInAnyOrder(
                        "2 report.key columns 'No' and 'Part': is missing",
                        "2 incidents[0].key columns 'No' and 'Part': is missing");
    }

    @Test
    void aMappingOfOnesOwnIsSentAlong() {
        String mapping =
                "{\"delimiter\": \";\", \"row\": {\"report\": {\"key\": \"own-{{Nr | key}}\", \"title\": \"{{Was}}\", \"publisher\": \"orda-kz\", \"language\": \"en\", \"tier\": \"NEWS\"}, \"incidents\": [{\"key\": \"own-{{Nr | key}}\", \"name\": \"{{Was}}\", \"summary\": \"Made up.\", \"kind\": \"RAID\", \"occurred\": \"{{Wann | date: d.M.yyyy}}\"}]}}";
        String query = "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);

        assertThat(Bring.read(send("Nr;Was;Wann\r\n7;Razzia;5.3.2024\r\n8;Razzia;gestern\r\n9;Razzia\r\n", query))
                        .refused())
                .containsExactly("3 INVALID incidents[0].occurred", "4 INVALID ");
        assertThat(incident("own-7").at("occurred.edtf").text()).isEqualTo("2024-03-05");
        Result lacking = Bring.read(send("Nr;Was\n7;Razzia\n", query));
        assertThat(lacking.summary().at("ended.message").text())
                .contains("the heading lacks 'Wann', which the mapping uses");
        for (Map.Entry<String, String> wrong : Map.of(
                        "Nr;Was;Wann;Was",
                        "the heading has 'Was' in the columns 2 and 4; allowed: another name for each",
                        "Nr;Was;Wann;",
                        "column 4 of the heading has no name; allowed: one for each")
                .entrySet()) {
            Result headed = Bring.read(send(wrong.getKey() + "\n7;Razzia;5.3.2024;x\n", query));
            assertThat(headed.summary().at("ended.message").text())
                    .isEqualTo("The input cannot be imported: " + wrong.getValue() + ".");
            assertThat(headed.count("lines")).isZero();
        }
        for (String broken : List.of("8;\"Raz\"zia;5.3.2024\n", "8;\"Razzia;5.3.2024\n")) {
            Result cut = Bring.read(send("Nr;Was;Wann\n7;Razzia;5.3.2024\n" + broken, query));
            assertThat(cut.summary().at("ended.message").text())
                    .startsWith(
                            "The input cannot be read after line 2 (the row that begins in line 3 is not CSV: a quotation mark is not closed, or ");
        }
        assertThat(send("a\n1\n", "?mapping=excel").code()).isEqualTo("INVALID_REQUEST");
        assertThat(send("a\n1\n", "").status()).isEqualTo(400);
        assertThat(send("a\n1\n", "?mapping=%7B%22row%22:%7B%22a%22:%22%7B%7Bb%7Cc%7D%7D%22%7D%7D")
                        .answer()
                        .toString())
                .contains("read the step 'c'; allowed: one of key, ");
    }
}
