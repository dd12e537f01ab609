package org.tergeu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Migrations find the database that is configured for questions. */
class JdbcAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://db:5432/tergeu | jdbc:postgresql://db:5432/tergeu",
                "postgresql://db/tergeu?user=clerk | jdbc:postgresql://db/tergeu?user=clerk",
                "postgres://db/tergeu?sslmode=require | jdbc:postgresql://db/tergeu?sslmode=require",
                "vertx-reactive:postgresql://db/tergeu | jdbc:postgresql://db/tergeu",
                "postgresql://clerk:s%40y@db:5432/tergeu | jdbc:postgresql://db:5432/tergeu?user=clerk&password=s%40y",
                "postgresql://db | jdbc:postgresql://db/",
                "postgresql://a:5432/tergeu,postgresql://b:5433/tergeu | jdbc:postgresql://a:5432,b:5433/tergeu?targetServerType=primary",
                "postgresql://a/tergeu?user=clerk, postgresql://b/tergeu?user=clerk | jdbc:postgresql://a,b/tergeu?user=clerk&targetServerType=primary",
                "postgresql://[::1]:5432/tergeu | jdbc:postgresql://[::1]:5432/tergeu",
                "elsewhere | jdbc:elsewhere",
                ", | jdbc:,"
            })
    void isThatOfTheOtherClient(String reactive, String jdbc) {
        assertThat(JdbcAddress.of(reactive)).isEqualTo(jdbc);
    }
}
