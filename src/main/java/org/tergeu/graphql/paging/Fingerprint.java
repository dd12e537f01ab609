package org.tergeu.graphql.paging;

import org.apache.commons.codec.digest.DigestUtils;

/** A short digest of a question, the same in all processes: cursors and entity tags have it. */
public final class Fingerprint {

    private static final int DIGITS = 24;

    private Fingerprint() {}

    /**
     * The fingerprint of something.
     *
     * @param what its text has everything that distinguishes it, such as the field of a list, its filter and its order
     */
    public static String of(Object what) {
        return DigestUtils.sha256Hex(what.toString()).substring(0, DIGITS);
    }
}
