package org.tergeu.graphql.transport.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Reads bytes as text, strictly: malformed input is refused and not replaced. */
final class Utf8 {

    private Utf8() {}

    /**
     * The text of the bytes.
     *
     * @throws CharacterCodingException when they are not UTF-8
     */
    static String read(byte[] bytes) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
