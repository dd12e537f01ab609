package org.tergeu.graphql.transport.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.smallrye.graphql.api.Nullable;
import java.net.URLDecoder;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.text.Quotation;

/**
 * Reads the query component of an address, in the form that browsers give it (application/x-www-form-urlencoded). The stock reader replaces bytes
 * that are not UTF-8 by question marks, and would so answer another question.
 */
final class AddressReader {

    private static final int BAD_REQUEST = 400;

    private AddressReader() {}

    /**
     * The parameters with their values, in their order in the address.
     *
     * @param query the component as sent; null when there is none
     * @throws Refusal 400 when it is not UTF-8
     */
    static Map<String, List<String>> parameters(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        for (String part : query.split("&", 0)) {
            int equals = part.indexOf('=');
            String name = decoded(equals < 0 ? part : part.substring(0, equals), part);
            parameters
                    .computeIfAbsent(name, none -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(part.substring(equals + 1), part));
        }
        return parameters;
    }

    private static String decoded(String text, String part) {
        try {
            // ISO 8859-1 has one character for each byte, so the bytes can be read strictly as UTF-8.
            return Utf8.read(URLDecoder.decode(text, ISO_8859_1).getBytes(ISO_8859_1));
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            throw new Refusal(
                    BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    "The address is not valid UTF-8 at '" + Quotation.beginning(part)
                            + "'. Allowed: UTF-8, percent-encoded: %D0%96 for \u0416.");
        }
    }
}
