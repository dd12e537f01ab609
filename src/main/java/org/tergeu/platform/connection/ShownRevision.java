package org.tergeu.platform.connection;

/** Asks a server for the revision of the data that it shows to readers; implemented by the code that knows the tables. */
public interface ShownRevision {

    /** A statement with one row and one column, a bigint that grows with each change. */
    String statement();
}
