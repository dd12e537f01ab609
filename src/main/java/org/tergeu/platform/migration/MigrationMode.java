package org.tergeu.platform.migration;

/** What a start does about an older schema of the database: the setting {@code tergeu.migration}. */
public enum MigrationMode {
    /** Migrates an older schema, and serves. */
    START,
    /** Serves on a migrated schema, and ends with the reason on an older one. */
    REFUSE,
    /** Migrates, and ends. */
    ONLY
}
