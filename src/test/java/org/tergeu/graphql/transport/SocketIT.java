package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Handshake;
import org.tergeu.testsupport.Http;

/** No socket is served: what is asked over one would pass by the limits. */
@QuarkusTest
class SocketIT {

    private static final List<String> SUBPROTOCOLS = List.of("graphql-transport-ws", "graphql-ws", "");

    private static URI service() {
        return URI.create(TestHTTPResourceManager.getUri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "/graphql/",
                "/graphql/schema.graphql",
                "/graphql?query=x",
                "/graphiql/",
                "/",
                "/q/",
                "/a/b"
            })
    void isOpenedAtNoPath(String path) {
        for (String subprotocol : SUBPROTOCOLS) {
            assertThat(Handshake.status(service(), path, subprotocol))
                    .as(subprotocol)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "WebSocket", "h2c, websocket", "websocket/13"})
    void isNotOpenedHoweverItIsAskedFor(String upgrade) throws IOException {
        assertThat(Handshake.statusLine(service(), "/graphql", upgrade)).isEqualTo("HTTP/1.1 404");
    }

    @Test
    void otherUpgradesAreIgnoredAsHttpAllows() throws IOException {
        assertThat(Handshake.statusLine(service(), "/graphql?query=%7B__typename%7D", "IRC/6.9"))
                .isEqualTo("HTTP/1.1 200");
    }

    /** What our route leaves over reaches nobody: the stock transport would execute it. */
    @Test
    void nothingElseAnswersInTheStockTransportsPlace() {
        byte[] query = "{ __typename }".getBytes(UTF_8);

        assertThat(Http.post(query, "Content-Type", "application/graphql").status())
                .isEqualTo(415);
        for (String path :
                List.of("/graphql/x", "/graphql//", "/graphql;x", "//graphql/x", "/graphql/execute", "/q/graphql")) {
            assertThat(Http.send("POST", path, "Content-Type", "application/json")
                            .body())
                    .as(path)
                    .doesNotContain("\"data\"");
        }
    }
}
