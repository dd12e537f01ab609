package org.tergeu.bench.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests that are sent in turn, over and over, with how long each answer has to be: the same question always has the same answer. */
public final class Asks {

    /** A request. */
    public record Ask(String path, Buffer body) {}

    private static final byte[] FAILED = "{\"errors\"".getBytes(StandardCharsets.UTF_8);
    private static final int UNKNOWN = -1;

    private final List<Ask> all;
    private final int[] lengths;
    private final AtomicInteger next = new AtomicInteger();

    public Asks(List<Ask> all) {
        this.all = all;
        lengths = new int[all.size()];
        Arrays.fill(lengths, UNKNOWN);
    }

    int size() {
        return all.size();
    }

    public Ask get(int number) {
        return all.get(number);
    }

    /** The number of the one whose turn it is. */
    int next() {
        return next.getAndUpdate(number -> (number + 1) % all.size());
    }

    /** Keeps what every other answer to the request is held against. */
    public void expect(int number, Buffer answer) {
        if (hasFailed(answer)) {
            throw new IllegalStateException(
                    all.get(number).path() + " " + all.get(number).body() + ": " + answer);
        }
        lengths[number] = answer.length();
    }

    /** Takes over what another list of the same requests is held against. */
    void expectThoseOf(Asks other) {
        System.arraycopy(other.lengths, 0, lengths, 0, lengths.length);
    }

    /** Whether that is the answer, as far as its beginning and its length show; the first one is what others are held against. */
    boolean isGood(int number, Buffer answer) {
        if (hasFailed(answer)) {
            return false;
        }
        if (lengths[number] == UNKNOWN) {
            lengths[number] = answer.length();
        }
        return answer.length() == lengths[number];
    }

    private static boolean hasFailed(Buffer answer) {
        for (int i = 0; i < FAILED.length && i < answer.length(); i++) {
            if (answer.getByte(i) != FAILED[i]) {
                return false;
            }
        }
        return true;
    }
}
