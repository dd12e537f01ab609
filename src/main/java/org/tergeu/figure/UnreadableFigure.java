package org.tergeu.figure;

import java.util.Objects;
import org.tergeu.text.Quotation;

/** A figure that is not in the notation of reports. The message names what was read and what is allowed instead. */
public final class UnreadableFigure extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String read;

    UnreadableFigure(String read, String problem, String allowed) {
        super("\"" + Quotation.beginning(read) + "\" " + problem + "; allowed: " + allowed);
        this.read = read;
    }

    /** The text as it was read. */
    public String read() {
        return read;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
