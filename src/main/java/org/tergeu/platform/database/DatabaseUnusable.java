package org.tergeu.platform.database;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The database, or the folder of the embedded one, cannot be used. The message names it, the reason and the remedy. */
public class DatabaseUnusable extends ConfigurationException {

    /** Without a cause: the server prints the root cause of a failed start, and this message is to be that. */
    public DatabaseUnusable(String message) {
        super(message);
    }

    /**
     * @param database its address, without secrets
     * @param setting the setting with the address
     */
    static DatabaseUnusable because(String database, Throwable e, String setting) {
        return new DatabaseUnusable("The database " + database + " cannot be used (" + rootMessage(e) + "). Check "
                + setting + ", username and password, that it is PostgreSQL 15 or later and"
                + " that the user may create tables.");
    }

    /** The message of the root cause of a failure, in one line. */
    public static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName()
                + (root.getMessage() == null
                        ? ""
                        : ": " + root.getMessage().lines().findFirst().orElse(""));
    }
}
