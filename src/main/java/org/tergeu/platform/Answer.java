package org.tergeu.platform;

import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a statement answers: rows, all under one heading. */
final class Answer {

    private final Heading heading;
    private final List<io.vertx.sqlclient.Row> rows;

    Answer(Heading heading, List<io.vertx.sqlclient.Row> rows) {
        this.heading = heading;
        this.rows = rows;
    }

    /** That of a statement which was sent by itself. */
    static Answer of(RowSet<io.vertx.sqlclient.Row> answered) {
        List<io.vertx.sqlclient.Row> rows = new ArrayList<>(answered.size());
        answered.forEach(rows::add);
        return new Answer(Heading.of(answered.columnsNames(), 0), rows);
    }

    int size() {
        return rows.size();
    }

    /** Hands on every row, in order. */
    void forEach(Consumer<Row> reader) {
        for (io.vertx.sqlclient.Row row : rows) {
            reader.accept(new Row(heading, row));
        }
    }
}
