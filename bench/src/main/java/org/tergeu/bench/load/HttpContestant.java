package org.tergeu.bench.load;

import io.vertx.core.buffer.Buffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tergeu.bench.load.Asks.Ask;
import org.tergeu.bench.load.Load.LoadOutcome;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.process.ServerProcess;
import org.tergeu.bench.workload.Workload;

/** A server that answers over HTTP. */
public final class HttpContestant implements Contestant {

    private final String name;
    private final ServerProcess process;
    private final HttpRoute route;
    private final long postmaster;
    private final Map<Workload, Asks> questions = new EnumMap<>(Workload.class);

    public HttpContestant(String name, ServerProcess process, HttpRoute route, long postmaster) {
        this.name = name;
        this.process = process;
        this.route = route;
        this.postmaster = postmaster;
    }

    @Override
    public String name() {
        return name;
    }

    public ServerProcess process() {
        return process;
    }

    public void prepare(Workload workload, List<Ask> asks) {
        questions.put(workload, new Asks(asks));
    }

    /** Asks one question, whose answer is the right one from then on. */
    public void learn(Workload workload, int question) {
        Asks asks = questions.get(workload);
        asks.expect(question, route.answer(asks.get(question)));
    }

    /** What another has learned is right here, too. */
    public void expectAnswersOf(HttpContestant other, Workload workload) {
        questions.get(workload).expectThoseOf(other.questions.get(workload));
    }

    public Buffer answer(Ask ask) {
        return route.answer(ask);
    }

    /** Asks the first so many questions one after the other, and passes on each answer, and whether it is good. */
    public void askFirst(Workload workload, int count, BiConsumer<Buffer, Boolean> answers) {
        Asks asks = questions.get(workload);
        for (int i = 0; i < count; i++) {
            int number = i % asks.size();
            Buffer answer = route.answer(asks.get(number));
            answers.accept(answer, asks.isGood(number, answer));
        }
    }

    @Override
    public Measured measure(Workload workload, int connections, double seconds) {
        return measure(questions.get(workload), connections, seconds);
    }

    /** Asks others than those of a workload. */
    public Measured measure(Asks asks, int connections, double seconds) {
        double serverBefore = CpuAccount.ofProcess(process.pid());
        double databaseBefore = CpuAccount.ofFamily(postmaster);
        LoadOutcome outcome = new Load(route, asks).run(connections, seconds);
        process.requireAlive();
        double server = CpuAccount.ofProcess(process.pid()) - serverBefore;
        double database = CpuAccount.ofFamily(postmaster) - databaseBefore;
        return new Measured(
                outcome.requests(),
                outcome.errors(),
                outcome.seconds(),
                outcome.latencies().getValueAtPercentile(50) / 1000.0,
                outcome.latencies().getValueAtPercentile(99) / 1000.0,
                server,
                database);
    }
}
