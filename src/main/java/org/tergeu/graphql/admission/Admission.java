package org.tergeu.graphql.admission;

import graphql.language.Document;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets one operation be executed, once. While it is open, the operation takes part of what the server executes at once. */
public final class Admission implements AutoCloseable {

    private final FairQueue queue;
    private final Turn turn;
    private final AtomicBoolean used = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    Admission(FairQueue queue, Turn turn) {
        this.queue = queue;
        this.turn = turn;
    }

    /**
     * Uses it for an execution.
     *
     * @throws NotAdmitted when it was used before, is closed, or is for another document
     */
    public void use(Document executed) {
        if (turn.document() != executed || closed.get() || !used.compareAndSet(false, true)) {
            throw new NotAdmitted();
        }
    }

    /** Whether the operation is to stay off the event loops, which answer cheap ones. */
    public boolean isDear() {
        return turn.lane().isDear();
    }

    /** Whether the operation takes nothing any more. */
    public boolean isClosed() {
        return closed.get();
    }

    /** The operation takes nothing any more; more than once is as good as once. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            queue.leave(turn);
        }
    }
}
