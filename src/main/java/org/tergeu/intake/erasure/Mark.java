package org.tergeu.intake.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Recognises a name or a key without containing it.
 *
 * @param digest the digest of all of it
 * @param isKey whether it is a key
 * @param start 16 bits of a digest of the first word; for most words, these show without a full digest that no name begins with them
 * @param words the number of its words
 */
public record Mark(String digest, boolean isKey, int start, int words) {

    private static final String SEPARATOR = "\u001f";
    private static final int BITS = 0xFFFF;

    /** The marks of all ways in which texts write a name. */
    public static Set<Mark> ofName(String salt, String name) {
        Set<Mark> marks = new LinkedHashSet<>();
        Words.writings(name).forEach(words -> marks.add(of(salt, words, false)));
        return marks;
    }

    /** The mark of a key. */
    public static Mark ofKey(String salt, String key) {
        return of(salt, keyWords(key), true);
    }

    /** The parts of a key between hyphens and dots. */
    static List<String> keyWords(String key) {
        return Arrays.asList(key.split("[-.]"));
    }

    static Mark of(String salt, List<String> words, boolean isKey) {
        return new Mark(
                DigestUtils.sha256Hex(salt + SEPARATOR + isKey + SEPARATOR + String.join(" ", words)),
                isKey,
                start(salt, words.get(0)),
                words.size());
    }

    static int start(String salt, String word) {
        CRC32 sum = new CRC32();
        sum.update((salt + SEPARATOR + word).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue() & BITS;
    }
}
