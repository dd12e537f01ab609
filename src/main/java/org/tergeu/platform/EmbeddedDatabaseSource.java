package org.tergeu.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Supplies the address of the embedded database when nobody else supplies one. It starts nothing: settings are read by builds, too.
 *
 * <p>Its ordinal is the lowest there is: it is asked for {@code quarkus.datasource.reactive.url} only when no file, environment
 * variable or system property has it.
 */
public class EmbeddedDatabaseSource implements ConfigSource {

    static final String NAME = "embedded database";

    private static final String URL = "quarkus.datasource.reactive.url";
    private static final String FOLDER = "tergeu.database.folder";

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of();
    }

    @Override
    public int getOrdinal() {
        return Integer.MIN_VALUE + 1;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getValue(String name) {
        return URL.equals(name)
                ? EmbeddedAddress.of(Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class)))
                : null;
    }
}
