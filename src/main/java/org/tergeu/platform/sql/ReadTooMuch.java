package org.tergeu.platform.sql;

/** A request has exceeded a limit on what it reads from the database, and ends. */
public class ReadTooMuch extends RuntimeException {

    private final String limit;
    private final String what;
    private final long allowed;

    public ReadTooMuch(String limit, String what, long allowed) {
        super("more than " + allowed + " " + what, null, false, false);
        this.limit = limit;
        this.what = what;
        this.allowed = allowed;
    }

    /** The name of the limit and of its setting. */
    public String limit() {
        return limit;
    }

    /** What is limited, in the plural. */
    public String what() {
        return what;
    }

    /** The limit. */
    public long allowed() {
        return allowed;
    }
}
