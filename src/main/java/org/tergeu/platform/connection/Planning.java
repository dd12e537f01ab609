package org.tergeu.platform.connection;

/** How PostgreSQL plans a statement (docs/adr/0016). */
public enum Planning {

    /** Once for all values, always by an index, in its order: for what is looked up by identifiers. */
    ONCE,

    /** For the values at hand, which decide how it is best read: for lists under conditions, counts, totals and search. */
    FOR_VALUES;

    /** How the other pool plans. */
    public Planning other() {
        return this == ONCE ? FOR_VALUES : ONCE;
    }
}
