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

/** The migrations that come with this version of the service, as the build found them: what its schema is made by. */
public final class Migrations {

    /** Where they are on the class path. */
    static final String FOLDER = "db/migration";

    private static final String VERSIONED = "V";
    private static final String SEPARATOR = "__";
    private static final String SUFFIX = ".sql";

    private final List<String> files;
    private final Map<Integer, String> versioned = new TreeMap<>();
    private final Map<String, Repeatable> repeatable = new TreeMap<>();

    /**
     * @param files their names
     * @param checksums of each, as Flyway reckons them
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

    /** How a schema stands to the one that they make. */
    SchemaState of(List<Applied> history) {
        if (!history.stream().allMatch(Applied::success)) {
            return SchemaState.BEHIND;
        }
        if (Applied.newest(history) > version()) {
            return SchemaState.AHEAD;
        }
        return missing(history).isEmpty() ? SchemaState.CURRENT : SchemaState.BEHIND;
    }

    /** The names of those that a schema lacks; of one that is repeated when it changes, the schema has another text or none. */
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
     * One that is applied again when its text changes.
     *
     * @param file its name
     * @param checksum of its text, as Flyway reckons it
     */
    private record Repeatable(String file, int checksum) {}

    /** Whether a schema is older than, equal to or newer than the one that this version of the service requires. */
    enum SchemaState {
        /** It lacks migrations, or has another text of one that is repeated when it changes. */
        BEHIND,
        CURRENT,
        /** A newer version of the service has migrated it. */
        AHEAD
    }

    /**
     * What a database says of a migration.
     *
     * @param version null for one that is repeated when it changes
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

    /** Makes the bean out of what the build has found. */
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
