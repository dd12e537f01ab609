package org.tergeu.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.FileUtils;

/**
 * A real PostgreSQL in a folder of its own, for use where none is configured. Its data stays between starts; it runs once in a JVM and stops with it.
 */
final class EmbeddedDatabase {

    /** System properties outlive the class loaders that development mode makes anew at each reload. */
    private static final String RUNS = "tergeu.embedded-database.runs";

    private EmbeddedDatabase() {}

    /**
     * Starts the server of the folder unless this JVM already runs it.
     *
     * @param keep whether the data stays; otherwise the server starts without data and leaves none
     * @return the address in the form that both clients read
     * @throws DatabaseUnusable the package has no binaries for this platform, or the folder cannot be used or is in use by another process
     */
    static synchronized String start(Path folder, boolean keep) {
        Path place = folder.toAbsolutePath().normalize();
        String property = RUNS + ":" + place;
        if (!Boolean.getBoolean(property)) {
            launch(place, keep);
            System.setProperty(property, "true");
        }
        return EmbeddedAddress.of(place);
    }

    private static void launch(Path folder, boolean keep) {
        try {
            FormerServer.makeWay(folder);
            if (!keep) {
                FileUtils.deleteDirectory(folder.toFile());
            }
            Files.createDirectories(folder);
            // The library does not wait for the disk, to make tests faster; data that is to stay must reach the disk.
            String durable = keep ? "on" : "off";
            EmbeddedPostgres.builder()
                    .setPort(EmbeddedAddress.port(folder))
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(!keep)
                    // Independent of the machine's locale: with C, as in many containers, only ASCII letters would have
                    // case.
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setServerConfig("full_page_writes", durable)
                    // Clients use the port. A socket in /tmp is a name that the server of another user, or one that was
                    // killed, can hold.
                    .setServerConfig("unix_socket_directories", "")
                    .setPgBinaryResolver(EmbeddedDatabase::binaries)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            Postmaster.keepRunning(folder);
        } catch (DatabaseUnusable inUse) {
            throw inUse;
        } catch (ExceptionInInitializerError unpacking) {
            if (unpacking.getCause() instanceof DatabaseUnusable missing) {
                throw missing;
            }
            throw unpacking;
        } catch (IOException | RuntimeException e) {
            throw new DatabaseUnusable(
                    "The embedded database cannot use the folder " + folder + " (" + DatabaseUnusable.rootMessage(e)
                            + "). Make it writable, or name another one with tergeu.database.folder, or configure a database"
                            + " with quarkus.datasource.reactive.url.");
        }
    }

    private static InputStream binaries(String system, String hardware) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, hardware);
        } catch (IllegalStateException found) {
            if (String.valueOf(found.getMessage()).startsWith("Missing")) {
                throw new NoEmbeddedDatabase("this package for " + system + " on " + hardware);
            }
            throw found;
        }
    }
}
