package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tergeu.intake.document.InvalidReport;

/** Loads reports when the service starts: the bundled ones into a new database, then those of a folder. */
@ApplicationScoped
class StartupReports {

    private static final Logger LOG = Logger.getLogger(StartupReports.class);

    private final ReportIntake intake;
    private final Republication republication;
    private final List<String> bundled;
    private final Optional<Path> folder;

    StartupReports(
            ReportIntake intake,
            Republication republication,
            @ConfigProperty(name = "tergeu.reports.bundled") Optional<List<String>> bundled,
            @ConfigProperty(name = "tergeu.reports.folder") Optional<Path> folder) {
        this.intake = intake;
        this.republication = republication;
        this.bundled = bundled.orElse(List.of());
        this.folder = folder;
    }

    void load(@Observes @Priority(100) StartupEvent event) throws Throwable {
        await(republication::catchUp);
        if (!await(StartupReports::seeded)) {
            for (String name : bundled) {
                String text = bundled(name);
                // One that is refused is a fault of the package, which must not go unnoticed: the start fails.
                await(() -> intake.submit(text));
            }
            await(StartupReports::markSeeded);
            // The database's own statistics lag behind, and plans made without any are bad ones.
            await(StartupReports::analyze);
        }
        for (Path file : files()) {
            submit(file.toString(), Files.readString(file));
        }
    }

    private static Uni<Boolean> seeded() {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("select seeded from dataset", Boolean.class)
                        .getSingleResult()));
    }

    private static Uni<Integer> markSeeded() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("update dataset set seeded = true")
                        .executeUpdate()));
    }

    private static Uni<Integer> analyze() {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("analyze").executeUpdate()));
    }

    private void submit(String name, String text) throws Throwable {
        try {
            await(() -> intake.submit(text));
        } catch (InvalidReport invalid) {
            // The service is more use with the other reports than without any.
            LOG.errorf("%s was not loaded; nothing of it was recorded:%n%s", name, invalid.getMessage());
        }
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }

    private static String bundled(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("dataset/" + name)) {
            if (in == null) {
                throw new IllegalStateException("tergeu.reports.bundled names " + name + ", which is not in dataset/");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(folder.get())) {
            throw new IllegalArgumentException("tergeu.reports.folder: '" + folder.get() + "' is no folder");
        }
        try (Stream<Path> all = Files.list(folder.get())) {
            return all.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
