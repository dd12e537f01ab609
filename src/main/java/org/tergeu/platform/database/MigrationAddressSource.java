package org.tergeu.platform.database;

import org.eclipse.microprofile.config.ConfigProvider;

/** Supplies the address at which migrations write, {@code tergeu.migration.url}, out of that of the other client when nobody else supplies one. */
public class MigrationAddressSource extends SuppliedAddress {

    static final String NAME = "address of migrations";
    static final String URL = "tergeu.migration.url";

    public MigrationAddressSource() {
        super(URL, NAME, Integer.MIN_VALUE + 2);
    }

    @Override
    String address() {
        // While Quarkus makes its configuration, the one that is provided has no sources like this and that of the
        // embedded database.
        return JdbcAddress.of(ConfigProvider.getConfig()
                .getOptionalValue(ConfiguredDatabase.URL, String.class)
                .orElseGet(() -> new EmbeddedDatabaseSource().address()));
    }
}
