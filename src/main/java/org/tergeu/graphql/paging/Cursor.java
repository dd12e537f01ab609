package org.tergeu.graphql.paging;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.text.Quotation;

/**
 * A position in one list.
 *
 * @param scope {@link Fingerprint} of the list: field, filter and order
 * @param position the ordered value and the identity of a row, as PostgreSQL writes them
 */
public record Cursor(String scope, List<String> position) {

    /** The form that clients get. */
    public String opaque() {
        List<String> parts = new ArrayList<>();
        parts.add(scope);
        parts.addAll(position);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new JsonArray(parts).encode().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that a list of this scope gave.
     *
     * @param size how many values a position of the list has
     * @throws InvalidRequest {@code INVALID_CURSOR} when it is not one
     */
    public static Cursor parse(String opaque, String scope, int size) {
        try {
            JsonArray parts = new JsonArray(new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8));
            List<?> values = parts.getList();
            if (values.size() == size + 1
                    && scope.equals(values.get(0))
                    && values.stream().allMatch(String.class::isInstance)) {
                return new Cursor(
                        scope, values.stream().skip(1).map(String.class::cast).toList());
            }
        } catch (IllegalArgumentException | DecodeException notOurs) {
            // Refused below, like everything else that is not a cursor of this list.
        }
        throw refused(opaque);
    }

    /** The refusal of a cursor. */
    public static InvalidRequest refused(String opaque) {
        return new InvalidRequest(
                ErrorCode.INVALID_CURSOR,
                Quotation.quoted(opaque)
                        + " is not a cursor of this list. Allowed: a cursor that the same field returned with the same filter and order.");
    }
}
