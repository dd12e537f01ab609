package org.tergeu.platform.database;

import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Supplies the address of the embedded database when nobody else supplies one. It starts nothing: settings are read by builds, too. */
public class EmbeddedDatabaseSource extends SuppliedAddress {

    static final String NAME = "embedded database";

    private static final String FOLDER = "tergeu.database.folder";

    public EmbeddedDatabaseSource() {
        super(ConfiguredDatabase.URL, NAME, Integer.MIN_VALUE + 1);
    }

    @Override
    String address() {
        return EmbeddedAddress.of(Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class)));
    }
}
