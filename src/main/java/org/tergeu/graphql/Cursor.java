package org.tergeu.graphql;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A position in one list.
 *
 * @param scope fingerprint of the list: field, filter and order
 * @param position the ordered value and the identity of a row, as PostgreSQL writes them
 */
record Cursor(String scope, List<String> position) {

    String opaque() {
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
     * @throws InvalidRequest {@code INVALID_CURSOR} when it did not
     */
    static Cursor parse(String opaque, String scope, int size) {
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
            // Told below, with the other ways of being no cursor of this list.
        }
        throw refused(opaque);
    }

    /** The refusal of a cursor. */
    static InvalidRequest refused(String opaque) {
        return new InvalidRequest(
                ErrorCode.INVALID_CURSOR,
                "'" + opaque
                        + "' is no cursor of this list. Allowed is a cursor that the same field gave with the same filter and order.");
    }
}
