package org.tergeu.platform.database;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.Priority;
import org.tergeu.settings.SettingsCheck;

/**
 * Supplies the address at which migrations write, {@code tergeu.migration.url}, out of that of the other client when nobody else supplies one, or an empty one. It is no
 * source of settings but stands before all of them, since only so it knows those of this process: while an executable makes its configuration, the one that
 * is provided is that of its build. It comes behind what expands expressions, which ask those behind them.
 */
@Priority(Priorities.LIBRARY)
public class MigrationAddress implements ConfigSourceInterceptor {

    static final String NAME = "address of migrations";
    static final String URL = "tergeu.migration.url";

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext settings, String name) {
        ConfigValue given = settings.proceed(name);
        if (!name.equals(URL) || isSet(given)) {
            return given;
        }
        ConfigValue other = settings.restart(ConfiguredDatabase.URL);
        return other == null || other.getValue() == null
                ? null
                : ConfigValue.builder()
                        .withName(URL)
                        .withValue(JdbcAddress.of(other.getValue()))
                        .withConfigSourceName(NAME)
                        .withConfigSourceOrdinal(SettingsCheck.WORKED_OUT)
                        .build();
    }

    /** What is an expression that nothing resolves is set, and refused. */
    private static boolean isSet(@Nullable ConfigValue given) {
        return given != null
                && (given.hasProblems()
                        || (given.getValue() != null && !given.getValue().isBlank()));
    }
}
