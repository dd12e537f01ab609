package org.tergeu.graphql.paging;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.loading.Selection;

/**
 * Which page of a list to return. Forward by {@code first} and {@code after}, backward by {@code last} and {@code before}.
 *
 * @param size rows in the page, 0 to {@link #MAXIMUM}
 * @param backward whether the page is the last one before its cursor
 * @param cursor where it starts; null is the list's end
 * @param cursors whether any cursor of the page is selected
 */
public record PageArguments(
        int size, boolean backward, @Nullable String cursor, boolean cursors) {

    /** What {@code first} means. */
    public static final String FIRST = "How many from the start, or after a cursor; 0 to 500, otherwise 20.";

    /** What {@code after} means. */
    public static final String AFTER = "Cursor after which the page starts.";

    /** What {@code last} means. */
    public static final String LAST = "How many from the end, or before a cursor; 0 to 500.";

    /** What {@code before} means. */
    public static final String BEFORE = "Cursor before which the page ends.";

    /** Rows of a page for which no size is given. */
    public static final int DEFAULT = 20;

    /** Rows of the largest page. */
    public static final int MAXIMUM = 500;

    /**
     * Reads the four arguments of a connection, and whether cursors are selected of it.
     *
     * @throws InvalidRequest {@code INVALID_PAGE} naming the argument, when a size is out of range or the two directions are mixed
     */
    public static PageArguments of(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            Selection selection) {
        boolean forward = first != null || after != null;
        boolean backward = last != null || before != null;
        if (forward && backward) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_PAGE,
                    "first/after and last/before cannot be given together. Page forward with the former or backward with the latter.");
        }
        if (before != null && last == null) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_PAGE, "before: needs `last`, the number of rows before the cursor.");
        }
        boolean cursors = selection.has("edges/cursor")
                || selection.has("pageInfo/endCursor")
                || selection.has("pageInfo/startCursor");
        return last != null
                ? new PageArguments(size("last", last), true, before, cursors)
                : new PageArguments(first == null ? DEFAULT : size("first", first), false, after, cursors);
    }

    /** Reads the two arguments of a connection that pages forward only. */
    public static PageArguments of(@Nullable Integer first, @Nullable String after, Selection selection) {
        return of(first, after, null, null, selection);
    }

    private static int size(String argument, int size) {
        return size(argument, size, "; page on with a cursor.");
    }

    static int size(String argument, int size, String advice) {
        if (size < 0 || size > MAXIMUM) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_PAGE,
                    argument + ": " + size + " is out of range. Allowed: 0 to " + MAXIMUM + advice);
        }
        return size;
    }
}
