package org.tergeu.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A database that drops its connections, as one does that is restarted. */
@QuarkusTest
class LostConnectionsIT {

    private static final String QUERY = "{\"query\": \"{ dataset { incidents } }\"}";

    /** No more requests can fail than the pool had connections. */
    private static final int POOL = 16;

    @Inject
    DataSource database;

    @Test
    void areReplacedAndTellNothingOfTheInside() throws SQLException {
        // Given a server that answers
        assertThat(ask().path("data.dataset.incidents").toString()).isNotEqualTo("0");

        // When the database ends every other connection
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        }
        IntStream.range(0, POOL)
                .mapToObj(request -> ask())
                .filter(answer -> answer.path("errors") != null)
                .forEach(answer -> {
                    // Then a request that met a dead connection is told that it failed, and nothing more
                    assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("INTERNAL_ERROR");
                    assertThat(answer.<String>path("errors[0].message"))
                            .matches("The server could not answer this\\. Its log tells why, under [0-9a-f-]{36}\\.");
                });

        // And the next ones are answered
        assertThat(ask().<Object>path("errors")).isNull();
    }

    private static Response ask() {
        return given().contentType("application/json").body(QUERY).post("/graphql");
    }
}
