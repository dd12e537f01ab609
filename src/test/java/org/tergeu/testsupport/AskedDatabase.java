package org.tergeu.testsupport;

/** A database of the bundled reports, for all tests that have settings of their own and change no data: it is filled once. */
public final class AskedDatabase {

    public static final String FOLDER = "target/asked-database";

    private AskedDatabase() {}
}
