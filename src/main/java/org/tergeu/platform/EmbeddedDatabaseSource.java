package org.tergeu.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Supplies the address of the embedded database when nobody else supplies one, and starts it for that.
 *
 * <p>Its ordinal is the lowest there is: it is asked for {@code quarkus.datasource.reactive.url} only when no file, environment
 * variable or system property has it.
 */
public class EmbeddedDatabaseSource implements ConfigSource {

    private static final String URL = "quarkus.datasource.reactive.url";
    private static final String FOLDER = "tergeu.database.folder";
    private static final String KEEP = "tergeu.database.keep";

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
        return "embedded database";
    }

    @Override
    public String getValue(String name) {
        return URL.equals(name) ? start(ConfigProvider.getConfig()) : null;
    }

    private static String start(Config settings) {
        return EmbeddedDatabase.start(
                Path.of(settings.getValue(FOLDER, String.class)), settings.getValue(KEEP, Boolean.class));
    }
}
