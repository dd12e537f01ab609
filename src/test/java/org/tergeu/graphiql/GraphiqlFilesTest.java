package org.tergeu.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Node;

/** The bundle of GraphiQL that is served is what its sources give. */
class GraphiqlFilesTest {

    private static final Path SERVED = Path.of("src/main/resources/pages/graphiql/assets");

    @Test
    void theSourcesGiveTheSameBytes() {
        Path built = Path.of("target/built/graphiql-files").toAbsolutePath();
        Node.build(
                Path.of("src/main/graphiql"),
                Path.of("target/built/graphiql"),
                List.of(List.of("node", "build.mjs", built.toString())));

        for (String file :
                List.of("vendor.js", "vendor.css", "graphql.worker.js", "json.worker.js", "editor.worker.js")) {
            assertThat(built.resolve(file))
                    .as("%s: run npm run build in src/main/graphiql", file)
                    .hasSameBinaryContentAs(SERVED.resolve(file));
        }
    }
}
