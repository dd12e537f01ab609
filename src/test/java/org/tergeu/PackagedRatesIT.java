package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tergeu.platform.database.FreePort;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.Wait;

/** Two servers of one database that count the points of clients together. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedRatesIT {

    /** 10 for asking, and 1. */
    private static final String CHEAP = "{\"query\": \"{ __typename }\"}";

    private static final int POINTS = 1_000;
    private static final int BLOCK = 10;

    /** In some minutes; a client that had its points twice would get as many again. */
    private static final int FLOWN_BACK = 60;

    private static EmbeddedPostgres postgres;
    private static PackagedServer one;
    private static PackagedServer other;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setPort(FreePort.find()).start();
        one = server();
        one.awaitReady();
        other = server();
        other.awaitReady();
    }

    private static PackagedServer server() throws IOException {
        return PackagedServer.on(
                "postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres",
                "tergeu.limits.rate.shared=true",
                "tergeu.limits.rate.points=" + POINTS,
                "tergeu.limits.rate.period=1H",
                "quarkus.http.proxy.proxy-address-forwarding=true",
                "quarkus.http.proxy.allow-x-forwarded=true",
                "quarkus.http.proxy.trusted-proxies=127.0.0.1,[::1]");
    }

    @AfterAll
    static void stop() throws IOException {
        one.kill();
        other.kill();
        postgres.close();
    }

    private static HttpResponse<String> ask(PackagedServer server, String client) throws Exception {
        return server.send(CHEAP, "X-Forwarded-For", client);
    }

    private static int answered(PackagedServer server, String client) throws Exception {
        int answered = 0;
        while (ask(server, client).statusCode() == 200) {
            answered++;
        }
        return answered;
    }

    @Test
    @Order(1)
    void aClientHasItsPointsOnceAndIsRefusedByBothAlike() throws Exception {
        String client = "192.0.2.1";
        assertThat(ask(one, client).headers().firstValue("RateLimit"))
                .hasValueSatisfying(left -> assertThat(left).matches("\"points\";r=989;t=\\d+"));
        int answered = 1 + answered(other, client) + answered(one, client);

        // A block may lie idle at each, and who is refused has paid for asking at each.
        assertThat(answered).isBetween((POINTS - 2 * BLOCK - 2 * 10) / 11, (POINTS + FLOWN_BACK) / 11);
        for (PackagedServer server : new PackagedServer[] {one, other}) {
            HttpResponse<String> refused = ask(server, client);
            assertThat(refused.statusCode()).isEqualTo(429);
            var error = new ObjectMapper().readTree(refused.body()).at("/errors/0");
            assertThat(error.at("/extensions/code").asText()).isEqualTo("RATE_LIMITED");
            assertThat(error.at("/extensions/limit").asText()).isEqualTo("rate.points");
            assertThat(error.at("/message").asText())
                    .matches(
                            "This needs 1?\\d points, and \\d+ are left of 1000 for 3600 seconds\\. Ask again in \\d+ seconds?\\.");
            assertThat(Long.parseLong(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1L, 3_600L);
            assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"points\";q=1000;w=3600");
            assertThat(refused.headers().firstValue("RateLimit")).isPresent();
        }
        assertThat(ask(other, "192.0.2.2").statusCode()).as("another client").isEqualTo(200);
    }

    /** As one that another server was promoted in place of. */
    @Test
    @Order(2)
    void whenTheDatabaseIsReadOnlyEachCountsForItself() throws Exception {
        readOnly(true);
        String client = "192.0.2.3";

        assertThat(answered(one, client)).isBetween(POINTS / 11, (POINTS + FLOWN_BACK) / 11);
        assertThat(answered(other, client)).isBetween(POINTS / 11, (POINTS + FLOWN_BACK) / 11);
        assertThat(Files.readString(one.log())).contains("Points of clients are counted by this server alone");

        readOnly(false);
        Wait.until("they are counted together again", () -> {
            ask(one, "192.0.2.4");
            return Files.readString(one.log()).contains("counted by all servers together again");
        });
    }

    private static void readOnly(boolean only) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter system set default_transaction_read_only = " + only);
            statement.execute("select pg_reload_conf()");
        }
    }
}
