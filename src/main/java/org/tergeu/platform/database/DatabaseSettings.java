package org.tergeu.platform.database;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** How the embedded database is kept. The address of another one is a setting of Quarkus. */
@ConfigMapping(prefix = "tergeu.database")
interface DatabaseSettings {

    /** Where its data is, relative to the folder in which the service is started. {@link EmbeddedDatabaseSource} reads it before there are mappings. */
    Path folder();

    /** Whether the data stays between starts; tests start from nothing. */
    boolean keep();
}
