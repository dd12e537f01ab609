package org.tergeu.calendar;

import java.util.Objects;
import org.tergeu.text.Quotation;

/** A date that is not in the notation of reports. The message names what was read and what is allowed instead. */
public final class UnreadableDate extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is allowed, in the words of the message. */
    public static final String ALLOWED =
            "an EDTF date (ISO 8601-2): 2024-03-05, 2024-03, 2024, a season 2024-21 to 2024-24, "
                    + "with ~ ? or % after it, unspecified digits as X (2024-1X, 202X), or an interval 2024-03-05/2024-03-09, "
                    + "2024-03-05/.., ../2024-03-05";

    private final String read;

    UnreadableDate(String read, String problem) {
        this(read, problem, ALLOWED);
    }

    UnreadableDate(String read, String problem, String allowed) {
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
