package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.migration.Migrations.Applied;
import org.tergeu.platform.migration.Migrations.SchemaState;

/** A start knows by what the build has found how the schema stands, as Flyway would. */
@QuarkusTest
class MigrationsIT {

    @Inject
    Migrations migrations;

    @Inject
    SchemaHistory history;

    private List<Applied> applied() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(history::applied);
    }

    @Test
    void aSchemaThatFlywayHasMigratedIsCurrent() throws Throwable {
        assertThat(migrations.of(applied())).isEqualTo(SchemaState.CURRENT);
        assertThat(Applied.newest(applied())).isEqualTo(migrations.version());
        assertThat(migrations.files()).hasSameSizeAs(applied());
    }

    @Test
    void aSchemaIsBehindWithoutAnyOfThem() throws Throwable {
        assertThat(migrations.of(List.of())).isEqualTo(SchemaState.BEHIND);
        for (int i = 0; i < applied().size(); i++) {
            List<Applied> without = new ArrayList<>(applied());
            without.remove(i);
            assertThat(migrations.of(without)).isEqualTo(SchemaState.BEHIND);
        }
    }

    @Test
    void aSchemaIsBehindWithAnOlderTextOrAFailure() throws Throwable {
        Migrations repeated = new Migrations(List.of("V001__made_up.sql", "R__made_up_view.sql"), List.of(1, 2));
        Applied first = new Applied(1, "made up", 1, true);
        assertThat(repeated.of(List.of(
                        first,
                        new Applied(null, "made up view", 2, true),
                        new Applied(null, "made up view", 3, true),
                        new Applied(null, "made up view", 2, true))))
                .isEqualTo(SchemaState.CURRENT);
        assertThat(repeated.of(List.of(first, new Applied(null, "made up view", 2, true))))
                .isEqualTo(SchemaState.CURRENT);
        assertThat(repeated.of(List.of(first, new Applied(null, "made up view", 3, true))))
                .isEqualTo(SchemaState.BEHIND);
        assertThat(repeated.of(List.of(first))).isEqualTo(SchemaState.BEHIND);
        assertThat(repeated.missing(List.of(first))).containsExactly("R__made_up_view.sql");
        assertThat(repeated.missing(List.of())).containsExactly("V001__made_up.sql", "R__made_up_view.sql");

        List<Applied> failed = new ArrayList<>(applied());
        failed.add(new Applied(null, "broken off", 0, false));
        assertThat(migrations.of(failed)).isEqualTo(SchemaState.BEHIND);
    }

    @Test
    void aSchemaIsAheadWithOneMore() throws Throwable {
        List<Applied> more = new ArrayList<>(applied());
        more.add(new Applied(migrations.version() + 1, "of the next release", 0, true));

        assertThat(migrations.of(more)).isEqualTo(SchemaState.AHEAD);
    }
}
