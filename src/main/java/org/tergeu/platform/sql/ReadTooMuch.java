package org.tergeu.platform.sql;

/** A request has exceeded the limit on what it reads from the database; this ends it. */
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

    /** The limit's name, that of its setting. */
    public String limit() {
        return limit;
    }

    /** What was read too much of, in the plural. */
    public String what() {
        return what;
    }

    /** How much may be read. */
    public long allowed() {
        return allowed;
    }
}
