package org.tergeu.graphql.transport.answer;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.OutputStream;
import java.util.function.LongConsumer;
import org.tergeu.graphql.execution.OutOfTime;
import org.tergeu.graphql.limits.LimitExceeded;

/** The bytes of an answer. They grow in steps of some thousand, up to a number and until a moment. */
public final class AnswerBytes extends OutputStream {

    private final ByteArrayBuilder written = new ByteArrayBuilder();
    private final long most;
    private final long end;
    private final LongConsumer held;

    /**
     * @param most the greatest number of bytes
     * @param end the latest moment to write, by the clock of {@link System#nanoTime}
     * @param held is given the number of bytes of each step; it throws when there is no room for them
     */
    public AnswerBytes(long most, long end, LongConsumer held) {
        this.most = most;
        this.end = end;
        this.held = held;
    }

    /** Bytes without limits, for a short answer. */
    static AnswerBytes unlimited() {
        return new AnswerBytes(Long.MAX_VALUE, System.nanoTime() + Long.MAX_VALUE / 2, more -> {});
    }

    @Override
    public void write(int one) {
        check(1);
        written.write(one);
    }

    @Override
    public void write(byte[] more, int offset, int length) {
        check(length);
        written.write(more, offset, length);
    }

    private void check(int more) {
        if (written.size() + (long) more > most) {
            throw LimitExceeded.beyond("answer", "bytes in an answer", most);
        }
        if (System.nanoTime() - end > 0) {
            throw new OutOfTime();
        }
        held.accept(more);
    }

    byte[] all() {
        return written.toByteArray();
    }
}
