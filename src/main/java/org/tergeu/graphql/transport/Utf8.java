package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Text as bytes: what is malformed is refused, and nothing is put in its place. */
final class Utf8 {

    private Utf8() {}

    /**
     * The text that the bytes are.
     *
     * @throws CharacterCodingException when they are not UTF-8
     */
    static String read(byte[] bytes) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
