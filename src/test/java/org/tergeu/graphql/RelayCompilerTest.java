package org.tergeu.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Node;

/** Relay's own compiler, on a client that pages through whatever connections the schema has. */
class RelayCompilerTest {

    private static final Path SCHEMA = Path.of("schema/schema.graphql");

    @Test
    void takesEveryConnectionOfTheSchema() {
        // When a client pages through each of them, from Query as well as from a thing that it fetches again by
        // node(id:)
        List<String> paged = compile(SCHEMA);

        // Then the compiler knows how to
        assertThat(paged)
                .contains("Query.incidents forward", "Query.incidents backward", "Query.search forward")
                .contains("Organization.incidents forward", "Report.claims forward");
    }

    @Test
    void refusesPagesThatDoNotSayWhetherMoreFollows(@TempDir Path folder) throws IOException {
        String pages = Files.readString(SCHEMA);
        Path faulty = folder.resolve("faulty.graphql");
        Files.writeString(faulty, pages.replace("hasNextPage: Boolean!", "more: Boolean!"));

        assertThat(compile(faulty)).anyMatch(line -> line.contains("Expected") && line.contains("hasNextPage"));
    }

    @Test
    void refusesToPageThroughWhatCannotBeFetchedAgain(@TempDir Path folder) throws IOException {
        String nodes = Files.readString(SCHEMA);
        Path faulty = folder.resolve("faulty.graphql");
        Files.writeString(faulty, nodes.replace("type Report implements Node", "type Report"));

        assertThat(compile(faulty)).anyMatch(line -> line.contains("ReportForward_claims"));
    }

    private static List<String> compile(Path schema) {
        return Node.run("relay.mjs", schema.toAbsolutePath().toString());
    }
}
