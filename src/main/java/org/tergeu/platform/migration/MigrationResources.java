package org.tergeu.platform.migration;

import io.smallrye.graphql.api.Nullable;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations for Flyway: those that the build has found, so that a start does not search them. */
record MigrationResources(List<String> files, ClassLoader loader) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return files.contains(name) ? new Migrating(name, loader) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.stream()
                .filter(name ->
                        name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .map(name -> (LoadableResource) new Migrating(name, loader))
                .toList();
    }

    /** A migration. */
    private static final class Migrating extends LoadableResource {

        private final String name;
        private final ClassLoader loader;

        Migrating(String name, ClassLoader loader) {
            this.name = name;
            this.loader = loader;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(loader.getResourceAsStream(getAbsolutePath()), name),
                    StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return Migrations.FOLDER + "/" + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
