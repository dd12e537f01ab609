package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the explorer page asks for stays well within the limits: a field more in a fragment is a field more at each place that uses it. */
class ExplorerDocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/main/resources/pages/explorer/documents.json");
    private static final double FULL = 0.75;

    @Test
    void eachLeavesAQuarterOfWhatADocumentMayHave() throws IOException {
        Map<String, String> limits = LimitsDocumentedTest.set();
        Map<?, ?> documents = new ObjectMapper().readValue(DOCUMENTS.toFile(), Map.class);

        assertThat(documents).hasSizeGreaterThan(10);
        SoftAssertions all = new SoftAssertions();
        for (Object document : documents.values()) {
            Shape shape = Shape.of(new Parser().parseDocument((String) document));
            Shape.Size size = shape.whole();
            all.assertThat(size.fields()).as("fields of %.60s", document).isLessThan(allowed(limits, "fields"));
            all.assertThat(size.aliases()).as("aliases of %.60s", document).isLessThan(allowed(limits, "aliases"));
            all.assertThat(size.depth()).as("depth of %.60s", document).isLessThan(allowed(limits, "depth"));
            all.assertThat(shape.rootFields())
                    .as("root fields of %.60s", document)
                    .isLessThan(allowed(limits, "root-fields"));
        }
        all.assertAll();
    }

    private static long allowed(Map<String, String> limits, String name) {
        return (long) (Long.parseLong(limits.get(name)) * FULL);
    }
}
