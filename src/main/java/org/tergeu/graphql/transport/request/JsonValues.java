package org.tergeu.graphql.transport.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.UntypedObjectDeserializer;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.Map;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.OversizedNumber;
import org.tergeu.graphql.transport.answer.Refusal;

/**
 * Reads values of any kind as Jackson does, with two exceptions. A number beyond all types is kept as text, since nothing may ever read it. Half a
 * character is refused: JSON can escape one, but it cannot be compared or written as UTF-8.
 */
final class JsonValues extends UntypedObjectDeserializer {

    private static final int BAD_REQUEST = 400;

    JsonValues() {
        // No other types than Jackson's own for lists and objects.
        super((JavaType) null, (JavaType) null);
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return whole(super.deserialize(json, context));
        }
        try {
            return json.getDecimalValue();
        } catch (NumberFormatException exponentOfNoInt) {
            return new OversizedNumber(json.getText());
        }
    }

    private static @Nullable Object whole(@Nullable Object value) {
        if (value instanceof String text) {
            refuseHalves(text);
        } else if (value instanceof Map<?, ?> object) {
            object.keySet().forEach(name -> refuseHalves((String) name));
        }
        return value;
    }

    private static void refuseHalves(String text) {
        int length = 1;
        for (int i = 0; i < text.length(); i += length) {
            length = Character.charCount(text.codePointAt(i));
            if (length == 1 && Character.isSurrogate(text.charAt(i))) {
                throw new Refusal(
                        BAD_REQUEST,
                        ErrorCode.INVALID_REQUEST,
                        "A text of the request has half a character, \\u%04x without its other half. Whole characters are allowed."
                                .formatted((int) text.charAt(i)));
            }
        }
    }
}
