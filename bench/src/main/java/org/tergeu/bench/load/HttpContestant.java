package org.tergeu.bench.load;

import io.vertx.core.buffer.Buffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tergeu.bench.load.Load.Outcome;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.process.JavaProcess;

/** A server that answers over HTTP. */
final class HttpContestant implements Contestant {

    private final String name;
    private final JavaProcess process;
    private final long postmaster;
    private final Function<Workload, HttpRoute> routes;
    private final Map<Workload, List<Buffer>> questions = new EnumMap<>(Workload.class);

    HttpContestant(String name, JavaProcess process, long postmaster, Function<Workload, HttpRoute> routes) {
        this.name = name;
        this.process = process;
        this.postmaster = postmaster;
        this.routes = routes;
    }

    void prepare(Workload workload, List<Buffer> bodies) {
        questions.put(workload, bodies);
    }

    @Override
    public String name() {
        return name;
    }

    JavaProcess process() {
        return process;
    }

    Buffer answer(Workload workload, int question) {
        return routes.apply(workload).answer(questions.get(workload).get(question));
    }

    @Override
    public Measured measure(Workload workload, int connections, double seconds) {
        Load load = new Load(routes.apply(workload), questions.get(workload), workload.shows);
        double serverBefore = CpuAccount.ofProcess(process.pid());
        double databaseBefore = CpuAccount.ofFamily(postmaster);
        Outcome outcome = load.run(connections, seconds);
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
