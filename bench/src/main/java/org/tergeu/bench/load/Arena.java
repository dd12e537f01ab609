package org.tergeu.bench.load;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.process.JavaProcess;

/** The service, the bare route and pgbench, side by side on one database. */
public final class Arena implements AutoCloseable {

    private static final int SERVICE_PORT = 18_081;
    private static final int BARE_PORT = 18_082;
    private static final int MOST_CONNECTIONS = 64;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpContestant service;
    private final HttpContestant bare;
    private final List<Contestant> all = new ArrayList<>();

    /** @param options of the service's JVM */
    public Arena(BenchDatabase database, long incidents, Path jar, List<String> options, Path logs)
            throws SQLException, IOException {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true), new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
        long postmaster = CpuAccount.postmaster(database);
        JavaProcess serviceProcess =
                JavaProcess.service(jar, database, SERVICE_PORT, options, logs.resolve("service.log"));
        JavaProcess bareProcess = JavaProcess.bare(database, BARE_PORT, logs.resolve("bare.log"));
        HttpRoute graphQl = new HttpRoute(client, SERVICE_PORT, "/graphql");
        service = new HttpContestant("service", serviceProcess, postmaster, workload -> graphQl);
        bare = new HttpContestant(
                "bare", bareProcess, postmaster, workload -> new HttpRoute(client, BARE_PORT, "/" + workload.name()));
        Samples samples = new Samples(incidents, graphQl);
        for (Workload workload : Workload.values()) {
            List<Sample> questions = samples.of(workload);
            service.prepare(workload, questions.stream().map(Sample::graphQl).toList());
            bare.prepare(workload, questions.stream().map(Sample::numbers).toList());
        }
        all.add(service);
        all.add(bare);
        Optional<Path> pgbench = Pgbench.find();
        pgbench.ifPresent(program -> all.add(new Pgbench(program, database, postmaster, incidents, logs)));
        if (pgbench.isEmpty()) {
            System.out.println("pgbench is neither in PG_BIN nor on the PATH: its column stays empty.");
        }
    }

    /** All that can be asked: the service, the bare route and, where it is installed, pgbench. */
    public List<Contestant> contestants() {
        return all;
    }

    public Contestant service() {
        return service;
    }

    public Contestant bare() {
        return bare;
    }

    public long servicePid() {
        return service.process().pid();
    }

    /** Where service and bare route answer differently; empty when they do not. */
    public Optional<String> difference(Workload workload) {
        return new Agreement(service, bare).difference(workload);
    }

    /** One answer of the service. */
    public Buffer answer(Workload workload, int question) {
        return service.answer(workload, question);
    }

    @Override
    public void close() {
        service.process().close();
        bare.process().close();
        vertx.close();
    }
}
