package org.tergeu.platform.database;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** The storage of the embedded database. The address of another database is a setting of Quarkus. */
@ConfigMapping(prefix = "tergeu.database")
interface DatabaseSettings {

    /**
     * The folder of its data, relative to the folder in which the service is started. {@link EmbeddedDatabaseSource} reads it before there are
     * mappings.
     */
    Path folder();

    /** Whether the data stays between starts; tests start without data. */
    boolean keep();
}
