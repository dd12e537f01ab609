package org.tergeu.platform.database;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Supplies the address at which migrations write, {@code tergeu.migration.url}, out of that of the other client when nobody else supplies one. */
public class MigrationAddressSource extends SuppliedAddress {

    static final String NAME = "address of migrations";
    static final String URL = "tergeu.migration.url";

    private static final String VARIABLE = "QUARKUS_DATASOURCE_REACTIVE_URL";

    public MigrationAddressSource() {
        super(URL, NAME, Integer.MIN_VALUE + 2);
    }

    @Override
    String address() {
        return JdbcAddress.of(given().orElseGet(() -> new EmbeddedDatabaseSource().address()));
    }

    /**
     * While Quarkus makes its configuration, the one that is provided has no sources like this and that of the embedded database; in an executable it
     * has the environment in which that was built. So the variables of this process are asked first, but for system properties, which go before them.
     */
    private static Optional<String> given() {
        return Optional.ofNullable(System.getProperty(ConfiguredDatabase.URL))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .or(() -> ConfigProvider.getConfig().getOptionalValue(ConfiguredDatabase.URL, String.class));
    }
}
