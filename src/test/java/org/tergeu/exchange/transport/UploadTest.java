package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.graphql.transport.request.BodyWatch;
import org.tergeu.platform.sharing.SharedBytes;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Wait;

/** A body is in its file as it was sent, or is refused. */
class UploadTest {

    /** A device of Linux on which there is never room. */
    private static final Path FULL = Path.of("/dev/full");

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Vertx vertx = Vertx.vertx();
    private final SharedBytes uploads = new SharedBytes(1L << 30, 50);
    private HttpServer server;

    @TempDir
    Path temporary;

    @BeforeEach
    void start() {
        Router router = Router.router(vertx);
        router.post().handler(this::receive);
        server = await(vertx.createHttpServer().requestHandler(router).listen(0, "localhost"));
    }

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    private static <T> T await(Future<T> done) {
        return done.toCompletionStage().toCompletableFuture().join();
    }

    private void receive(RoutingContext request) {
        BodyWatch.begin(request, broken -> {});
        request.request().pause();
        boolean isFull = request.request().path().equals("/full");
        try {
            UploadFile file = UploadFile.in(new Disk(isFull), uploads, "client");
            Upload.receive(vertx, request, file, 1L << 30, LONGEST).onComplete(arrived -> {
                try {
                    request.response()
                            .setStatusCode(arrived.succeeded() ? 200 : 500)
                            .end(
                                    arrived.succeeded()
                                            ? String.valueOf(Files.size(file.path()))
                                            : arrived.cause().getClass().getSimpleName());
                    if (arrived.succeeded()) {
                        file.delete();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UploadFile.NoUploadRoom | IOException e) {
            request.fail(e);
        }
    }

    /** Where uploads are written. */
    private final class Disk extends UploadFolder {

        private final boolean isFull;

        Disk(boolean isFull) {
            this.isFull = isFull;
        }

        @Override
        synchronized Path file() throws IOException {
            Path file = Files.createTempFile(temporary, "", ".upload");
            if (isFull) {
                Files.delete(file);
                Files.createSymbolicLink(file, FULL);
            }
            return file;
        }
    }

    private HttpResponse<String> send(String path, int bytes) throws IOException, InterruptedException {
        return Http.newClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + path))
                                .POST(BodyPublishers.ofByteArray(new byte[bytes]))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void itIsInItsFile() throws Exception {
        assertThat(send("/", 3_000_000).body()).isEqualTo("3000000");
    }

    /** The import of what was left would say that all is recorded. */
    @Test
    void aFullDiskRefusesIt() throws Exception {
        assumeTrue(Files.exists(FULL));
        for (int bytes : new int[] {1, 3_000_000}) {
            assertThat(send("/full", bytes).body()).as("%d bytes", bytes).isEqualTo("Unwritable");
        }
        Wait.until("the file is deleted", () -> temporary.toFile().list().length == 0);
        Wait.until("its room is given back", () -> uploads.held() == 0);
    }
}
