package org.tergeu.graphql;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A position in one list: the ordered value and the identity of a row, and which list it is of.
 *
 * @param scope fingerprint of the list: field, filter and order
 * @param value the row's ordered value, as PostgreSQL writes it
 * @param tie the row's identity
 */
record Cursor(String scope, String value, String tie) {

    String opaque() {
        byte[] plain = new JsonArray().add(scope).add(value).add(tie).encode().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * Reads a cursor that a list of this scope gave.
     *
     * @throws InvalidRequest {@code INVALID_CURSOR} when it did not
     */
    static Cursor parse(String opaque, String scope) {
        try {
            JsonArray parts = new JsonArray(new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8));
            if (parts.size() == 3 && scope.equals(parts.getValue(0)) && parts.getValue(1) instanceof String value
                    && parts.getValue(2) instanceof String tie) {
                return new Cursor(scope, value, tie);
            }
        } catch (IllegalArgumentException | DecodeException notOurs) {
            // Told below, with the other ways of being no cursor of this list.
        }
        throw new InvalidRequest(
                ErrorCode.INVALID_CURSOR,
                "'" + opaque + "' is no cursor of this list. Allowed is a cursor that the same field gave with the same filter and order.");
    }
}
