package org.tergeu.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An opaque identifier, taken apart.
 *
 * @param type name of the GraphQL type
 * @param local what identifies the thing within its type
 */
public record GlobalId(String type, String local) {

    /** The opaque form. */
    public static String of(String type, Object local) {
        byte[] plain = (type + ":" + local).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * Reads the opaque form.
     *
     * @throws InvalidRequest {@code INVALID_ID} when no identifier of ours looks like it
     */
    public static GlobalId parse(String opaque) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            if (colon > 0 && plain.indexOf('\0') < 0) {
                return new GlobalId(plain.substring(0, colon), plain.substring(colon + 1));
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, with the other ways of being no identifier.
        }
        throw invalid(opaque);
    }

    /** The refusal of an identifier. */
    static InvalidRequest invalid(String opaque) {
        return new InvalidRequest(
                ErrorCode.INVALID_ID,
                "id: '" + opaque + "' is no identifier of this API. Allowed is what a field `id` has answered.");
    }

    /**
     * The local part as a row number.
     *
     * @throws InvalidRequest {@code INVALID_ID} when it is none
     */
    public long number() {
        try {
            return Long.parseLong(local);
        } catch (NumberFormatException e) {
            throw invalid(of(type, local));
        }
    }
}
