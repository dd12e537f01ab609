package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Submit;

/** The source of a report and every field of the format can be submitted. */
@QuarkusTest
@TestProfile(Editors.class)
class SubmittedSourcesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Edits asel = Edits.by("reviewer");

    /** Whatever a file says, its source says it again. */
    @Test
    void theSourceOfEachBundledReportCanBeSubmittedAgain() throws IOException {
        List<Answer> reports = Ask.data(
                        "{ reports(filter: { publishedOn: { to: \"2026-04-01\" } }, first: 50) { nodes { key source } } }")
                .at("reports.nodes")
                .all();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(5);
        for (Answer report : reports) {
            Map<String, Object> source = JSON.readValue(
                    report.at("source").text(),
                    JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));

            Answer made = asel.validate(Edits.with(source, "madeFrom", Edits.revision()));

            assertThat(made.at("userErrors").all()).isEmpty();
            assertThat(made.at("outcome").text()).as(report.at("key").text()).isEqualTo("UNCHANGED");
        }
    }

    @Test
    void everyFieldOfTheFormatComesInAsAFileDoes() throws IOException {
        Submit.file("every-field.yaml");
        Answer report = Ask.data("{ report(key: \"every-field\") { source } }").at("report");
        Map<String, Object> source = JSON.readValue(
                report.at("source").text(),
                JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));

        assertThat(asel.validate(Edits.with(source, "madeFrom", Edits.revision()))
                        .at("outcome")
                        .text())
                .isEqualTo("UNCHANGED");
    }
}
