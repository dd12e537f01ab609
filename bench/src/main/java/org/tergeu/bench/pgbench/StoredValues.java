package org.tergeu.bench.pgbench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tergeu.bench.database.BenchDatabase;

/** The values of recorded statements in a table of the database, where scripts find them: pgbench has no other place for so many. */
final class StoredValues {

    private final BenchDatabase database;
    private int widest;

    /** Makes the table anew. */
    StoredValues(BenchDatabase database) throws SQLException {
        this.database = database;
        database.execute("drop table if exists bench_call");
        database.execute(
                "create table bench_call (script int, block int, shape int, v text[], primary key (script, block))");
    }

    /**
     * Adds the questions of a script, so many in a row.
     *
     * @param byShape values of each question, of all its statements one after the other; a shape has the same statements
     * @return how many rows there are; the last one of a shape begins anew with its first question
     */
    int add(int script, int together, List<List<List<String>>> byShape) throws SQLException {
        int block = 0;
        widest = 0;
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into bench_call values (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int shape = 0; shape < byShape.size(); shape++) {
                List<List<String>> questions = byShape.get(shape);
                for (int first = 0; first < questions.size(); first += together) {
                    List<String> values = new ArrayList<>();
                    for (int i = first; i < first + together; i++) {
                        values.addAll(questions.get(i % questions.size()));
                    }
                    widest = Math.max(widest, values.size());
                    insert.setInt(1, script);
                    insert.setInt(2, ++block);
                    insert.setInt(3, shape);
                    insert.setArray(4, connection.createArrayOf("text", values.toArray()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        database.execute("vacuum (analyze) bench_call");
        return block;
    }

    /** The part of the script that was added last which passes the gate and reads a row, drawn by lot, into the variables shape, v1, v2 and so on. */
    String reading(int script, int blocks) {
        return "\\set block random(1, " + blocks + ")\nselect shape"
                + IntStream.rangeClosed(1, widest)
                        .mapToObj(i -> ", v[" + i + "] as v" + i)
                        .collect(Collectors.joining())
                + ", " + Gate.columns(script) + " from bench_call where script = " + script
                + " and block = :block \\gset\n";
    }
}
