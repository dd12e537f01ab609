package org.tergeu.bench.recording;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.workload.Workload;

/** Has questions asked one after the other, and reads in the log what was sent for each. */
public final class Recorder implements AutoCloseable {

    /** The log of so many questions is read at once. */
    private static final int STRETCH = 500;

    private final StatementLog log;
    private final String database;
    private final Recording recording = new Recording();

    private Recorder(StatementLog log, String database) {
        this.log = log;
        this.database = database;
    }

    /**
     * Has the server write its statements down; empty when it writes no log that can be read.
     *
     * @param server a database of the same server, as a superuser
     */
    public static Optional<Recorder> of(BenchDatabase server, BenchDatabase database) throws SQLException {
        return StatementLog.isThere(server)
                ? Optional.of(new Recorder(StatementLog.open(server), database.value("select current_database()")))
                : Optional.empty();
    }

    /**
     * Records so many questions.
     *
     * @param ask asks the question of that number, and waits for the answer
     */
    public void record(Workload workload, int questions, IntConsumer ask) throws SQLException {
        List<List<Call>> calls = new ArrayList<>();
        for (int first = 0; first < questions; first += STRETCH) {
            int next = Math.min(questions, first + STRETCH);
            for (int question = first; question < next; question++) {
                ask.accept(question);
                log.mark(mark(workload, question));
            }
            calls.addAll(read(workload, first, next));
        }
        recording.put(workload, calls);
    }

    public Recording recording() {
        return recording;
    }

    @Override
    public void close() throws SQLException {
        log.close();
    }

    private List<List<Call>> read(Workload workload, int first, int next) throws SQLException {
        List<List<Call>> calls = new ArrayList<>();
        List<Call> ofQuestion = new ArrayList<>();
        for (LogLine line : log.until(mark(workload, next - 1))) {
            Optional<Connections> over =
                    line.database().equals(database) ? Connections.named(line.application()) : Optional.empty();
            over.ifPresent(each -> ofQuestion.add(recording.shared(line.call(each))));
            if (StatementLog.isMark(line, mark(workload, first + calls.size()))) {
                calls.add(asked(workload, ofQuestion));
                ofQuestion.clear();
            }
        }
        return calls;
    }

    private static List<Call> asked(Workload workload, List<Call> calls) {
        if (calls.isEmpty()) {
            throw new IllegalStateException("The log has no statement for a question of " + workload
                    + ": are the service's connections called otherwise than Connections says?");
        }
        return List.copyOf(calls);
    }

    private static String mark(Workload workload, int question) {
        return workload + " " + question;
    }
}
