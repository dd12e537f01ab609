package org.tergeu.platform.database;

import io.smallrye.graphql.api.Nullable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Supplies the address of the embedded database where no other source does. It starts nothing, since builds read the settings as well. */
public class EmbeddedDatabaseSource implements ConfigSource {

    static final String NAME = "embedded database";

    private static final String FOLDER = "tergeu.database.folder";

    /** Has only this setting; other sources come before it. */
    @Override
    public @Nullable String getValue(String asked) {
        return ConfiguredDatabase.URL.equals(asked)
                ? EmbeddedAddress.of(Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class)))
                : null;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of();
    }

    /** Lower than that of files, environment variables and system properties. */
    @Override
    public int getOrdinal() {
        return Integer.MIN_VALUE + 1;
    }

    @Override
    public String getName() {
        return NAME;
    }
}
