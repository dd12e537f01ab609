package org.tergeu.exchange.bringing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Keys that have come, by digests of 128 bits: 16 bytes for each, and as much room to grow, where a million texts would take a hundred times as much of
 * memory as a batch of reports.
 */
public final class SeenKeys {

    private static final int LEAST = 1 << 10;

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final int most;
    private long[] halves = new long[2 * LEAST];
    private int count;

    /** Remembers all of them. */
    SeenKeys() {
        this(Integer.MAX_VALUE);
    }

    /** @param most how many are remembered; each further one counts as new whenever it comes */
    public SeenKeys(int most) {
        this.most = most;
    }

    /** Whether it has not come before. */
    public boolean add(String key) {
        ByteBuffer digested = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        // A place of zeros is free.
        long first = digested.getLong() | 1;
        long second = digested.getLong();
        int place = place(first, second);
        if (halves[place] != 0) {
            return false;
        }
        if (count == most) {
            return true;
        }
        halves[place] = first;
        halves[place + 1] = second;
        if (++count > halves.length / 3) {
            grow();
        }
        return true;
    }

    /** Where it is, or would be. */
    private int place(long first, long second) {
        int mask = halves.length / 2 - 1;
        int place = (int) (second & mask);
        while (halves[2 * place] != 0 && (halves[2 * place] != first || halves[2 * place + 1] != second)) {
            place = place + 1 & mask;
        }
        return 2 * place;
    }

    private void grow() {
        long[] before = halves;
        halves = new long[2 * before.length];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0) {
                System.arraycopy(before, i, halves, place(before[i], before[i + 1]), 2);
            }
        }
        Arrays.fill(before, 0);
    }
}
