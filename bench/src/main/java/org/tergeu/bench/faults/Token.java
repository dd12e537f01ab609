package org.tergeu.bench.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

/**
 * What those who write have, and what the service verifies it by. It does not end, so that a clock that is wrong makes no other error.
 *
 * @param text of the token
 * @param settings of the service
 */
record Token(String text, List<String> settings) {

    private static final String HEADER = "{\"alg\": \"RS256\", \"typ\": \"JWT\"}";
    private static final String CLAIMS =
            "{\"iss\": \"bench\", \"aud\": \"tergeu\", \"sub\": \"bench\", \"roles\": [\"reviewer\"], \"exp\": 4102444800}";
    private static final int BITS = 2048;

    /** @param file where the public key goes */
    static Token of(Path file) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair keys = generator.generateKeyPair();
        String encoded = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
        String signed = encoded(HEADER.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(CLAIMS.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return new Token(
                signed + "." + encoded(signature.sign()),
                List.of(
                        "-Dtergeu.access.keys=" + file.toAbsolutePath(),
                        "-Dtergeu.access.issuer=bench",
                        "-Dtergeu.access.audience=tergeu"));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
