package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Guide;

/** Each command of docs/editing.md, run by a shell, has the answer that is shown. */
@QuarkusTest
@TestProfile(Editors.class)
class EditingGuideIT {

    @Test
    void anEditorsDayIsAsTheGuideHasIt() {
        List<Guide.Step> steps = Guide.steps(Path.of("docs/editing.md"));
        assertThat(steps).hasSizeGreaterThan(6);
        String revision = Edits.revision();

        for (Guide.Step step : steps) {
            JsonNode answer = step.check(Map.of(
                    "TOKEN", Editors.token("reviewer").text(),
                    "ADMIN", Editors.token("admin").text(),
                    "REVISION", revision));
            JsonNode read = answer.at("/data/dataset/revision");
            revision = read.isTextual() ? read.asText() : revision;
        }
    }
}
