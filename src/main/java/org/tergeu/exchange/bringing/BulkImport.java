package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tergeu.exchange.bringing.EndedEarly.Reason;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Together;
import org.tergeu.intake.submission.UserErrorCode;

/**
 * One import of a file. Reports go in in their order, some at once. One that uses what nothing has defined yet, or would make a circle with what others say,
 * waits until no other line is left, and is read again then; so do decisions, which are about what reports say. Of lines that wait only the numbers are in
 * memory.
 */
final class BulkImport {

    private static final Logger LOG = Logger.getLogger(BulkImport.class);

    /** Of a line with more errors the first are listed. */
    private static final int ERRORS_OF_A_LINE = 100;

    /** Bytes of lines, unpacked, after which it is reported how far the reading is. */
    private static final long REPORTED = 1 << 20;

    /** What the address says, not a line. */
    private static final String MADE_FROM = "madeFrom";

    private final Opened file;
    private final LineLimits limits;
    private final Together recorder;
    private final Watcher watcher;
    private final Counts counts = new Counts();
    private final SeenKeys seen = new SeenKeys();
    private BitSet waiting = new BitSet();
    private BitSet undecided = new BitSet();
    private boolean isFirstPass = true;
    private boolean isLastPass;
    private long lastRead;
    private long unreported;

    /** Bytes of the file of the present pass that are reported as read. */
    private long furthest;

    private @Nullable IOException unreadable;

    /** Begins to read the lines, again each time. */
    interface Opened {
        Lines open() throws IOException;
    }

    /** @param recorder records a batch, each in a transaction of its own or all in one */
    BulkImport(Opened file, LineLimits limits, Together recorder, Watcher watcher) {
        this.file = file;
        this.limits = limits;
        this.recorder = recorder;
        this.watcher = watcher;
    }

    /** What has been counted so far. */
    Counts counts() {
        return counts;
    }

    /**
     * Reads the whole file.
     *
     * @throws EndedEarly when it cannot go on; what was recorded in transactions of their own stays
     */
    Counts run() {
        pass(null, false);
        isFirstPass = false;
        boolean isGoingOn = true;
        while (isGoingOn) {
            record();
            isGoingOn = decide() && !waiting.isEmpty();
        }
        // They are read once more, for what is wrong with them.
        isLastPass = true;
        record();
        decide();
        return counts;
    }

    /** Reads reports that wait, as long as one goes in. */
    private void record() {
        for (int before = 0; !waiting.isEmpty() && waiting.cardinality() != before; ) {
            before = waiting.cardinality();
            BitSet again = waiting;
            waiting = new BitSet();
            pass(again, false);
        }
    }

    /** The same of decisions; gives whether one was made. */
    private boolean decide() {
        int all = undecided.cardinality();
        for (int before = 0; !undecided.isEmpty() && undecided.cardinality() != before; ) {
            before = undecided.cardinality();
            BitSet again = undecided;
            undecided = new BitSet();
            pass(again, true);
        }
        return undecided.cardinality() < all;
    }

    /**
     * Reads lines; while a batch of them is recorded, the next is read.
     *
     * @param lines null for all
     * @param decides whether decisions are made, no reports recorded
     */
    private void pass(@Nullable BitSet lines, boolean decides) {
        ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "import recorder"));
        furthest = 0;
        try (Lines all = file.open()) {
            Future<?> recorded = CompletableFuture.completedFuture(null);
            for (Batch batch = next(all, lines, decides); batch != null; batch = next(all, lines, decides)) {
                recorded.get();
                requireWanted();
                Batch ready = batch;
                long position = all.position();
                recorded = executor.submit(() -> record(ready, decides, position));
            }
            recorded.get();
            if (unreadable != null) {
                throw unreadable;
            }
        } catch (UnusableInput unusable) {
            throw new EndedEarly(Reason.UNREADABLE, "The input cannot be imported: " + unusable.getMessage() + ".");
        } catch (IOException damaged) {
            throw new EndedEarly(
                    Reason.UNREADABLE,
                    "The input cannot be read" + (lastRead == 0 ? "" : " after line " + lastRead) + " ("
                            + damaged.getMessage()
                            + "). Allowed: text in UTF-8, plain or compressed by gzip or zstd, and not cut off.");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw unwanted();
        } catch (ExecutionException failed) {
            throw rethrown(Objects.requireNonNullElse(failed.getCause(), failed));
        } finally {
            end(executor);
        }
    }

    /** What is being recorded ends before anything is said of it. */
    private static void end(ExecutorService executor) {
        executor.shutdown();
        try {
            while (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("a batch of an import takes longer than a minute");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private void requireWanted() {
        if (!watcher.isWanted()) {
            throw unwanted();
        }
    }

    private EndedEarly unwanted() {
        return new EndedEarly(
                Reason.UNWANTED,
                (watcher.isStopping() ? "The server stops" : "Nobody waits for it any more")
                        + ", so the import was ended after line " + counts.lines()
                        + ". Import the same again: what is there already stays as it is.");
    }

    private @Nullable Batch next(Lines all, @Nullable BitSet only, boolean decides) {
        Batch batch = new Batch(decides);
        while (!batch.isFull() && unreadable == null) {
            Line line = readable(all);
            if (line == null) {
                break;
            }
            lastRead = line.number();
            goOn(all, line);
            if (line.isBlank()) {
                continue;
            }
            if (line.number() > limits.lines()) {
                throw new EndedEarly(
                        Reason.TOO_LONG,
                        "The input has more than the " + limits.lines()
                                + " lines that are allowed at once. Split it into several.");
            }
            if (only == null || only.get((int) line.number())) {
                batch.add(line, limits, only == null ? seen : null);
            }
        }
        return batch.lines().isEmpty() ? null : batch;
    }

    /** Lines that are blank, too long or left out take their time, too, and fill no batch. */
    private void goOn(Lines all, Line line) {
        unreported += line.bytes();
        if (unreported >= REPORTED || line.text() == null) {
            requireWanted();
        }
        if (unreported >= REPORTED) {
            unreported = 0;
            long position = position(all);
            synchronized (counts) {
                progressed(position);
            }
        }
    }

    /** A batch is recorded after lines behind it were read, and what is reported does not go back. */
    private void progressed(long position) {
        furthest = Math.max(furthest, position);
        watcher.progressed(counts, furthest);
    }

    private static long position(Lines all) {
        try {
            return all.position();
        } catch (IOException closed) {
            throw new UncheckedIOException("a file that is read has a position", closed);
        }
    }

    /** The next line; what cannot be read is reported once the lines before it are recorded. */
    private @Nullable Line readable(Lines all) {
        try {
            return all.next();
        } catch (IOException damaged) {
            unreadable = damaged;
            return null;
        }
    }

    private void record(Batch batch, boolean decides, long position) {
        List<Reception> receptions = decides ? recorder.decide(batch.decisions()) : recorder.record(batch.reports());
        // Meanwhile the next lines are read, which reports how far they are.
        synchronized (counts) {
            count(batch, decides, receptions.iterator());
            progressed(position);
        }
        requireNoOutage(receptions);
    }

    private void count(Batch batch, boolean decides, Iterator<Reception> received) {
        for (Batch.BatchLine line : batch.lines()) {
            if (isFirstPass) {
                counts.read();
            }
            if (line.decision() != null && !decides) {
                undecided.set((int) line.number());
            } else if (line.report() == null && line.decision() == null) {
                refuse(line, line.problems());
            } else {
                settle(line, received.next());
            }
        }
    }

    private void settle(Batch.BatchLine line, Reception reception) {
        if (reception instanceof Reception.Accepted accepted) {
            counts.became(accepted.submission().outcome());
        } else if (reception instanceof Reception.Failed failed) {
            counts.refuse();
            watcher.refused(new LineFault(
                    line.number(),
                    line.key(),
                    "INTERNAL_ERROR",
                    "",
                    "met a fault of the service; its log has the cause under " + failed.id()));
        } else if (reception instanceof Reception.NotAllowed notAllowed) {
            if (line.decision() != null && !isLastPass && mayPass(notAllowed)) {
                undecided.set((int) line.number());
            } else {
                counts.refuse();
                notAllowed.faults().forEach(fault -> watcher.refused(faultOf(line, fault)));
            }
        } else if (reception instanceof Reception.Refused refused) {
            if (isLastPass || (line.decision() == null && !refused.mayPass())) {
                refuse(line, refused.reason().problems());
            } else {
                (line.decision() == null ? waiting : undecided).set((int) line.number());
            }
        }
    }

    /** What is refused for who brings it stays so; what is refused for what is there may be made once other lines are. */
    private static boolean mayPass(Reception.NotAllowed refused) {
        return refused.faults().stream()
                .allMatch(fault -> fault.code() == UserErrorCode.INVALID || fault.code() == UserErrorCode.NOT_FOUND);
    }

    private void refuse(Batch.BatchLine line, List<Problem> problems) {
        counts.refuse();
        problems.stream()
                .limit(ERRORS_OF_A_LINE)
                .forEach(problem -> watcher.refused(new LineFault(
                        line.number(),
                        line.key(),
                        UserErrorCode.INVALID.name(),
                        line.decision() == null ? problem.path() : path(line.decision(), problem.path()),
                        line.columns().named(problem.path(), problem.message()))));
    }

    private static LineFault faultOf(Batch.BatchLine line, EditFault fault) {
        return new LineFault(
                line.number(),
                line.key(),
                fault.code().name(),
                line.decision() == null ? fault.path() : path(line.decision(), fault.path()),
                line.columns().named(fault.path(), fault.message()));
    }

    /** A decision is read without the name of its mutation. */
    private static String path(Decision decision, String path) {
        String field = decision.kind().field();
        return path.isEmpty() ? field : path.equals(MADE_FROM) ? path : field + "." + path;
    }

    /** Where nothing of a batch can be recorded, nothing of the next will be. */
    private static void requireNoOutage(List<Reception> receptions) {
        if (receptions.size() > 1 && receptions.stream().allMatch(Reception.Failed.class::isInstance)) {
            throw new EndedEarly(
                    Reason.FAULT,
                    "Nothing of " + receptions.size()
                            + " lines could be recorded, so the import was ended. Import the same again once the service is well.");
        }
    }
}
