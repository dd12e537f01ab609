package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The audits of the npm package graphql-http against the service. It goes back to an edition of the specification that the draft has
 * left since: 422 took the place of 400 for what can be read but not be processed, and application/graphql-response+json is what
 * callers get that take anything.
 *
 * @see <a href="https://github.com/graphql/graphql-over-http/pull/354">Detail HTTP status codes</a>
 */
@QuarkusTest
class GraphQlOverHttpAuditIT {

    /** By number: what the audit asks for although the draft has moved on. */
    private static final Map<String, String> MOVED_ON = Map.of(
            "47DE", "*/* prefers application/graphql-response+json since 1 January 2025",
            "80D8", "no Accept means application/graphql-response+json since 1 January 2025",
            "86EE", "variable coercion failures are 422");

    @Test
    void findsNothingButWhatTheDraftHasMovedOnFrom() {
        List<Audit> audits = Audit.run();

        assertThat(audits).hasSizeGreaterThan(50);
        assertThat(audits)
                .filteredOn(audit -> audit.findsFault() && !MOVED_ON.containsKey(audit.id()))
                .isEmpty();
        assertThat(audits)
                .as("none of the exceptions is without need")
                .filteredOn(Audit::findsFault)
                .extracting(Audit::id)
                .containsExactlyInAnyOrderElementsOf(MOVED_ON.keySet());
    }
}
