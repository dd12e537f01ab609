package org.tergeu.graphql.transport;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.Wait;

/** Over HTTP/2 a client has as many requests open as it may have connections, on all of its connections together. */
@QuarkusTest
@TestProfile(ConnectionsOfClientsIT.FewConnections.class)
class StreamsOfClientsIT {

    private static final int MOST = 5;
    private static final int REFUSED_STREAM = 7;
    private static final int CANCEL = 8;

    private static final Vertx VERTX = Vertx.vertx();

    private final List<HttpClient> clients = new ArrayList<>();

    /** Those whose bodies do not come, as long as they are open. */
    private final List<HttpClientRequest> requests = new CopyOnWriteArrayList<>();

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void close() {
        clients.forEach(HttpClient::close);
    }

    /** A connection of its own. */
    private HttpClient connect(String address) {
        HttpClient client = VERTX.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setHttp2MaxPoolSize(1)
                .setLocalAddress(address));
        clients.add(client);
        return client;
    }

    private static HttpClientRequest request(HttpClient client, HttpMethod method, String path) throws Exception {
        URI server = Http.to("/").build().uri();
        return client.request(method, server.getPort(), server.getHost(), path)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, SECONDS);
    }

    private void open(HttpClient client) throws Exception {
        HttpClientRequest request = request(client, HttpMethod.POST, "/graphql")
                .putHeader("Content-Type", "application/json")
                .setChunked(true);
        requests.add(request);
        request.exceptionHandler(reset -> requests.remove(request));
        request.sendHead().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    /** The status of an answer, or the code with which the request is reset. */
    private static long status(HttpClient client, String path) throws Exception {
        return request(client, HttpMethod.GET, path)
                .send()
                .map(answer -> (long) answer.statusCode())
                .recover(failure -> failure instanceof StreamResetException reset
                        ? Future.succeededFuture(reset.getCode())
                        : Future.failedFuture(failure))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, SECONDS);
    }

    @Test
    void oneMoreOnAnyConnectionIsResetAndOthersAreServed() throws Exception {
        HttpClient first = connect("127.0.0.20");
        HttpClient second = connect("127.0.0.20");
        try (Logged log = new Logged(Level.WARNING)) {
            for (int n = 0; n < MOST; n++) {
                open(n % 2 == 0 ? first : second);
            }
            for (String path : List.of("/graphql?query=%7B__typename%7D", "/docs/", "/nothing")) {
                Wait.until("one more is reset on either connection: " + path, () -> {
                    fill(second, MOST);
                    return status(first, path) == REFUSED_STREAM && status(second, path) == REFUSED_STREAM;
                });
                assertThat(status(connect("127.0.0.21"), path))
                        .as("another client")
                        .isIn(200L, 404L);
            }
            assertThat(log.count("requests open over HTTP/2")).isLessThanOrEqualTo(1);
        }

        requests.get(0).reset(CANCEL);
        Wait.until("a place is free again", () -> status(second, "/docs/") == 200);
        second.close();
        HttpClient third = connect("127.0.0.20");
        Wait.until("those of a closed connection are free again", () -> {
            fill(third, MOST - 1);
            return status(third, "/docs/") == 200 && requests.size() == MOST - 1;
        });
    }

    /**
     * Has so many requests open. The server takes the places as requests come, and frees one after its answer is sent: one that comes while another
     * still has its place is reset, and is sent again here.
     */
    private void fill(HttpClient client, int places) throws Exception {
        while (requests.size() < places) {
            open(client);
        }
    }

    @Test
    void answersThatAreTakenLeaveThePlaceFree() throws Exception {
        HttpClient client = connect("127.0.0.22");
        for (int n = 0; n < 3 * MOST; n++) {
            assertThat(status(client, "/docs/")).isEqualTo(200);
        }
    }
}
