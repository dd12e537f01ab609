package org.tergeu.platform.migration;

import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The migrations of this version of the service, as found by the build. */
public final class Migrations {

    /** Their folder on the class path. */
    static final String FOLDER = "db/migration";

    private static final String VERSIONED = "V";
    private static final String SEPARATOR = "__";
    private static final String SUFFIX = ".sql";

    private final List<String> files;
    private final Map<Integer, String> versioned = new TreeMap<>();
    private final Map<String, Repeatable> repeatable = new TreeMap<>();

    /**
     * @param files their names
     * @param checksums the checksum of each, as Flyway computes it
     */
    Migrations(List<String> files, List<Integer> checksums) {
        this.files = List.copyOf(files);
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i);
            int end = name.indexOf(SEPARATOR);
            if (name.startsWith(VERSIONED)) {
                versioned.put(Integer.parseInt(name.substring(VERSIONED.length(), end)), name);
            } else {
                repeatable.put(
                        name.substring(end + SEPARATOR.length(), name.length() - SUFFIX.length())
                                .replace('_', ' '),
                        new Repeatable(name, checksums.get(i)));
            }
        }
    }

    /** Their names. */
    List<String> files() {
        return files;
    }

    /** The version of the schema that they make. */
    int version() {
        return Collections.max(versioned.keySet());
    }

    /** Compares a schema with the one that they make. */
    SchemaState of(List<Applied> history) {
        if (!history.stream().allMatch(Applied::success)) {
            return SchemaState.BEHIND;
        }
        if (Applied.newest(history) > version()) {
            return SchemaState.AHEAD;
        }
        return missing(history).isEmpty() ? SchemaState.CURRENT : SchemaState.BEHIND;
    }

    /** The migrations that a schema lacks, including repeatable ones of which it has another text. */
    List<String> missing(List<Applied> history) {
        Map<Integer, String> lacking = new TreeMap<>(versioned);
        Map<String, Repeatable> older = new TreeMap<>(repeatable);
        Map<String, Integer> last = new HashMap<>();
        for (Applied applied : history) {
            if (applied.version() == null) {
                last.put(applied.description(), applied.checksum());
            } else {
                lacking.remove(applied.version());
            }
        }
        older.entrySet()
                .removeIf(each ->
                        Objects.equals(last.get(each.getKey()), each.getValue().checksum()));
        return Stream.concat(lacking.values().stream(), older.values().stream().map(Repeatable::file))
                .toList();
    }

    /**
     * A repeatable migration: it is applied again when its text changes.
     *
     * @param file its name
     * @param checksum the checksum of its text, as Flyway computes it
     */
    private record Repeatable(String file, int checksum) {}

    /** Whether a schema is older than, equal to or newer than the one that this version of the service requires. */
    enum SchemaState {
        /** It lacks migrations, or has another text of a repeatable one. */
        BEHIND,
        CURRENT,
        /** A newer version of the service has migrated it. */
        AHEAD
    }

    /**
     * A migration in the history of a database.
     *
     * @param version null for a repeatable one
     */
    record Applied(
            @Nullable Integer version,
            String description,
            @Nullable Integer checksum,
            boolean success) {

        /** The version of the schema; 0 for none. */
        static int newest(List<Applied> history) {
            return history.stream()
                    .filter(applied -> applied.version() != null)
                    .mapToInt(Applied::version)
                    .max()
                    .orElse(0);
        }
    }

    /** Makes the bean from what the build has found. */
    public static final class Creator implements SyntheticBeanCreator<Migrations> {

        static final String FILES = "files";
        static final String CHECKSUMS = "checksums";

        @Override
        public Migrations create(Instance<Object> lookup, Parameters found) {
            List<Integer> checksums = new ArrayList<>();
            for (int checksum : found.get(CHECKSUMS, int[].class)) {
                checksums.add(checksum);
            }
            return new Migrations(List.of(found.get(FILES, String[].class)), checksums);
        }
    }
}
