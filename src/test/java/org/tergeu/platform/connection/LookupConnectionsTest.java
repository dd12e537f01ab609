package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What connections ask PostgreSQL for when they are opened. */
class LookupConnectionsTest {

    @Test
    void thoseOfLookupsHaveStatementsPlannedOnce() {
        assertThat(properties(true, true)).containsAllEntriesOf(Pools.LOOKUPS);
    }

    @Test
    void thoseOfListsLeaveItToTheirValues() {
        assertThat(properties(true, false)).doesNotContainKeys(planning());
    }

    /** Poolers refuse what they do not know, and Citus can plan nothing once. */
    @Test
    void noneAsksForItWhereItIsSwitchedOff() {
        assertThat(properties(false, true))
                .doesNotContainKeys(planning())
                .containsEntry("application_name", "tergeu lookups");
    }

    private static Map<String, String> properties(boolean planOnce, boolean lookups) {
        Pools pools = new Pools(null, null, null, null, () -> planOnce, null);
        return pools.connecting(new PgConnectOptions(), lookups).getProperties();
    }

    private static String[] planning() {
        return Pools.LOOKUPS.keySet().toArray(String[]::new);
    }
}
