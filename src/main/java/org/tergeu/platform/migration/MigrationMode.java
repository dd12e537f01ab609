package org.tergeu.platform.migration;

/** What a start does about the schema of the database: the setting {@code tergeu.migration}. */
public enum MigrationMode {
    /** Migrates a schema that is behind, and serves. */
    START,
    /** Serves on a schema that is migrated, and ends with the reason on one that is behind. */
    REFUSE,
    /** Migrates, and ends. */
    ONLY
}
