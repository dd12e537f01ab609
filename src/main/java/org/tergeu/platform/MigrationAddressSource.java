package org.tergeu.platform;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Supplies the address at which migrations write, {@code tergeu.migration.url}, out of that of the other client when nobody else supplies one. */
public class MigrationAddressSource implements ConfigSource {

    private static final String URL = "tergeu.migration.url";
    private static final String OF_THE_OTHER_CLIENT = "quarkus.datasource.reactive.url";

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
        return Integer.MIN_VALUE + 2;
    }

    @Override
    public String getName() {
        return "address of migrations";
    }

    @Override
    public String getValue(String name) {
        if (!URL.equals(name)) {
            return null;
        }
        // While Quarkus makes its configuration, the one that is provided has no sources like this and that of the
        // embedded database.
        String other = ConfigProvider.getConfig()
                .getOptionalValue(OF_THE_OTHER_CLIENT, String.class)
                .orElseGet(() -> new EmbeddedDatabaseSource().getValue(OF_THE_OTHER_CLIENT));
        return JdbcAddress.of(other);
    }
}
