package org.tergeu.bench.recording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.workload.Workload;

/** What the service sends to the database for each question. */
public final class Recording {

    private final Map<Workload, List<List<Call>>> calls = new EnumMap<>(Workload.class);
    private final Map<Statement, Statement> known = new HashMap<>();

    void put(Workload workload, List<List<Call>> ofQuestions) {
        calls.put(workload, ofQuestions);
    }

    /** By question, in the order of {@link org.tergeu.bench.workload.Questions}. */
    public List<List<Call>> of(Workload workload) {
        return calls.get(workload);
    }

    public Iterable<Workload> workloads() {
        return calls.keySet();
    }

    /** The same statement as one and the same object: twenty thousand questions have some ten. */
    Call shared(Call call) {
        return new Call(known.computeIfAbsent(call.statement(), each -> each), call.parameters());
    }
}
