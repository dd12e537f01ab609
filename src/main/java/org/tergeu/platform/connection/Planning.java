package org.tergeu.platform.connection;

/** How PostgreSQL plans a statement (docs/adr/0016). */
public enum Planning {

    /** Once for all values, always with an index and in its order: for look-ups by identifiers. */
    ONCE,

    /** For the actual values, which decide the best plan: for lists with conditions, counts, totals and search. */
    FOR_VALUES;

    /** The planning of the other pool. */
    public Planning other() {
        return this == ONCE ? FOR_VALUES : ONCE;
    }
}
