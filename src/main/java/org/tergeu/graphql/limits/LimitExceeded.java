package org.tergeu.graphql.limits;

import graphql.language.Document;
import io.smallrye.graphql.api.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.platform.sql.ReadTooMuch;

/** The refusal of a request that asks for more than a limit allows. */
public class LimitExceeded extends InvalidRequest {

    private final transient Map<String, Object> details = new LinkedHashMap<>();

    /**
     * The refusal.
     *
     * @param limit the name of the setting, without its prefix
     * @param what what is limited, in the plural
     * @param asked how many the request asks for; null when that was not counted
     * @param allowed how many it may ask for
     */
    private LimitExceeded(String limit, String what, @Nullable Long asked, long allowed) {
        this(
                limit,
                asked,
                allowed,
                "Too many " + what + (asked == null ? "" : ": " + asked) + ". At most " + allowed
                        + " are allowed (limit " + limit + ").");
    }

    private LimitExceeded(String limit, @Nullable Long asked, long allowed, String message) {
        super(ErrorCode.LIMIT_EXCEEDED, message);
        details.put("limit", limit);
        details.put("allowed", allowed);
        if (asked != null) {
            details.put("asked", asked);
        }
    }

    /** The refusal of what was not counted to its end, for it goes beyond the limit anyway. */
    public static LimitExceeded beyond(String limit, String what, long allowed) {
        return new LimitExceeded(limit, what, null, allowed);
    }

    /** The refusal of a list without pages that is longer than its bound. */
    public static LimitExceeded ofList(String field, int allowed) {
        return new LimitExceeded(
                "list",
                null,
                allowed,
                "'" + field + "' has more than " + allowed + " rows. "
                        + (allowed < PageArguments.MAXIMUM
                                ? "Ask for its first ones, up to " + PageArguments.MAXIMUM
                                        + ": `first`, or for fewer by" + " a filter (limit list)."
                                : "At most " + PageArguments.MAXIMUM + " are allowed (limit list)."));
    }

    /** The refusal of a request for which more was read than allowed. */
    public static LimitExceeded of(ReadTooMuch tooMuch) {
        return beyond(tooMuch.limit(), tooMuch.what(), tooMuch.allowed());
    }

    /**
     * Measures a document that is not yet known to fit the schema, and gives the number of its fields with its fragments put in place.
     *
     * @throws LimitExceeded when it is larger than allowed
     */
    public static long checkShape(Document document, Limits limits) {
        Shape shape = Shape.of(document);
        shape.check(limits);
        return shape.whole().fields();
    }

    /**
     * Looks for numbers that are long to read: the time that takes grows with the square of their digits.
     *
     * @throws LimitExceeded when there are too many digits in a row
     */
    public static void checkDigits(String text, Limits limits) {
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            row = character >= '0' && character <= '9' ? row + 1 : 0;
            if (row > limits.digits()) {
                throw beyond("digits", "digits in a row", limits.digits());
            }
        }
    }

    static void check(String limit, String what, long asked, long allowed) {
        if (asked > allowed) {
            throw new LimitExceeded(limit, what, asked == Long.MAX_VALUE ? null : asked, allowed);
        }
    }

    @Override
    public Map<String, Object> details() {
        return details;
    }
}
