package org.tergeu.platform.database;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.Priority;
import org.tergeu.settings.SettingsCheck;

/**
 * Supplies {@code tergeu.migration.url}, the address at which migrations write, from the address of the reactive client where the setting is absent or
 * empty. It is an interceptor and not a source of settings: in an executable, sources are made with the settings of the build, and an interceptor sees
 * those of this process. Its priority places it after the interceptor that expands expressions, which asks the ones after it.
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

    /** An expression that cannot be resolved counts as set, and is refused. */
    private static boolean isSet(@Nullable ConfigValue given) {
        return given != null
                && (given.hasProblems()
                        || (given.getValue() != null && !given.getValue().isBlank()));
    }
}
