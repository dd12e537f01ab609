package org.tergeu.figure;

import java.util.Objects;

/** A figure that is not in the notation of reports. The message names what was read and what is allowed instead. */
public final class UnreadableFigure extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    private final String read;

    UnreadableFigure(String read, String problem, String allowed) {
        super("\"" + quotable(read) + "\" " + problem + "; allowed is " + allowed);
        this.read = read;
    }

    /** The text as it was read. */
    public String read() {
        return read;
    }

    // What was read is anybody's input: a message must not carry a megabyte of it.
    private static String quotable(String read) {
        return read.length() <= LONGEST_QUOTE ? read : read.substring(0, LONGEST_QUOTE) + "…";
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
