package org.tergeu.platform.database;

import io.smallrye.graphql.api.Nullable;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Supplies an address when nobody else supplies one: it comes last, and is asked by the setting's name alone. */
abstract class SuppliedAddress implements ConfigSource {

    private final String setting;
    private final String name;
    private final int ordinal;

    /**
     * @param setting that it supplies
     * @param name of the source
     * @param ordinal lower than that of files, environment variables and system properties
     */
    SuppliedAddress(String setting, String name, int ordinal) {
        this.setting = setting;
        this.name = name;
        this.ordinal = ordinal;
    }

    /** The address. */
    abstract String address();

    @Override
    public final @Nullable String getValue(String asked) {
        return setting.equals(asked) ? address() : null;
    }

    @Override
    public final Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public final Map<String, String> getProperties() {
        return Map.of();
    }

    @Override
    public final int getOrdinal() {
        return ordinal;
    }

    @Override
    public final String getName() {
        return name;
    }
}
