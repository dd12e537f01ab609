package org.tergeu.bench.bare;

import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.recording.Call;
import org.tergeu.bench.recording.RecordingFile;
import org.tergeu.bench.workload.Workload;

/** Makes recorded calls ready to be sent: their values become those of the types that PostgreSQL expects. */
final class PreparedCalls {

    private static final String TYPES =
            "select unnest(parameter_types)::text from pg_prepared_statements where name = 'typed'";

    private final Connection connection;
    private final Map<String, List<String>> types = new HashMap<>();

    private PreparedCalls(Connection connection) {
        this.connection = connection;
    }

    /** By the path that answers the question. */
    static Map<String, List<PreparedCall>> read(String file, String url) throws IOException, SQLException {
        Map<String, List<PreparedCall>> all = new HashMap<>();
        try (Connection connection = new BenchDatabase(url).connect()) {
            PreparedCalls ready = new PreparedCalls(connection);
            for (var workload : RecordingFile.read(Path.of(file)).entrySet()) {
                List<List<Call>> questions = workload.getValue();
                for (int i = 0; i < questions.size(); i++) {
                    all.put(path(workload.getKey(), i), ready.of(questions.get(i)));
                }
            }
        }
        return all;
    }

    private static String path(Workload workload, int question) {
        return "/" + workload + "/" + question;
    }

    private List<PreparedCall> of(List<Call> calls) throws SQLException {
        List<PreparedCall> all = new ArrayList<>();
        for (Call call : calls) {
            String sql = call.statement().sql();
            List<String> expected = typesOf(sql);
            Tuple values = Tuple.tuple();
            for (int i = 0; i < expected.size(); i++) {
                values.addValue(
                        ParameterValue.of(expected.get(i), call.parameters().get(i)));
            }
            all.add(new PreparedCall(call.statement().over(), sql, values));
        }
        return List.copyOf(all);
    }

    private List<String> typesOf(String sql) throws SQLException {
        List<String> known = types.get(sql);
        if (known != null) {
            return known;
        }
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            statement.execute("prepare typed as " + sql);
            try (ResultSet rows = statement.executeQuery(TYPES)) {
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
            }
            statement.execute("deallocate typed");
        }
        types.put(sql, all);
        return all;
    }
}
