package org.tergeu.platform.connection;

/** How a server is asked for the revision of the data that it shows to readers: who knows the tables of the product says so. */
public interface ShownRevision {

    /** A statement with one row and one column, a bigint that grows with each change. */
    String statement();
}
