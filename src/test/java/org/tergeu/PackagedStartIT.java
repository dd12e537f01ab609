package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.PackagedServer;

/** A start on a database that is migrated and filled does no more than answering needs (docs/adr/0035, 0036). */
class PackagedStartIT {

    private static String database;

    @BeforeAll
    static void start() throws SQLException {
        database = Databases.empty("start");
    }

    @Test
    void hibernateAndFlywayStartWhenSomethingIsWrittenAndNotBefore() throws Exception {
        assumeFalse(Delivered.isExecutable(), "an executable loads no classes");

        assertThat(classesOfAStart("filling"))
                .contains("org.hibernate.internal.SessionFactoryImpl ")
                .contains("org.flywaydb.core.internal.command.DbMigrate ");
        assertThat(classesOfAStart("filled"))
                .contains("org.tergeu.platform.migration.HibernateOnDemand ")
                .doesNotContain("org.hibernate.internal.SessionFactoryImpl ")
                .doesNotContain("org.flywaydb.core.internal.command.DbMigrate ");
    }

    private static String classesOfAStart(String name) throws Exception {
        Path classes = Path.of("target", "classes-" + name + ".log").toAbsolutePath();
        PackagedServer server = PackagedServer.on(
                database, Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + classes), "quarkus.shutdown.delay=0S");
        try {
            server.awaitReady();
            assertThat(server.ask("{ dataset { incidents } }").statusCode()).isEqualTo(200);
            server.terminate();
            assertThat(server.awaitEnd()).isTrue();
        } finally {
            server.kill();
        }
        return Files.readString(classes);
    }
}
