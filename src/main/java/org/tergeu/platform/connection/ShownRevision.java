package org.tergeu.platform.connection;

/** Asks a server for the revision of the data that its readers see; implemented where the tables are known. */
public interface ShownRevision {

    /** A statement with one row and one column, a bigint that grows with each change. */
    String statement();
}
