package org.tergeu.exchange.bringing;

import org.tergeu.text.Quotation;

/** An import cannot go on; the message says in a sentence why. */
public final class EndedEarly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    EndedEarly(Reason reason, String message) {
        super(Quotation.visible(message), null, false, false);
        this.reason = reason;
    }

    /** Why it cannot. */
    public Reason reason() {
        return reason;
    }

    /** What may be the reason. */
    public enum Reason {
        /** The file cannot be read on. */
        UNREADABLE,
        /** It has more lines than are allowed. */
        TOO_LONG,
        /** The server stops, or nobody waits for it any more. */
        UNWANTED,
        /** The database is gone, restarts, or has no room, as when its disk is full: the same goes in once that is over. */
        DATABASE_UNAVAILABLE,
        /** The service met a fault. */
        FAULT,
        /** It was a preview. */
        PREVIEW,
        /** A line was refused, and all or nothing was to go in. */
        ALL_OR_NOTHING
    }
}
