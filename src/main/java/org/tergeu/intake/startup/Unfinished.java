package org.tergeu.intake.startup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/**
 * Work that a start may have to do before questions are answered. Usually there is none, and finding out by the connection that writes would start
 * Hibernate.
 */
@ApplicationScoped
class Unfinished {

    private static final Sql STATE =
            Sql.of("select seeded, exists (select from unpublished) as unpublished from dataset");

    private final Reads reads;

    Unfinished(Reads reads) {
        this.reads = reads;
    }

    /**
     * The work left to do.
     *
     * @param unpublished whether facts have to be published again
     * @param unfilled whether the database has not been filled with the bundled reports
     */
    record Work(boolean unpublished, boolean unfilled) {}

    Uni<Work> work() {
        return reads.list(STATE, row -> new Work(row.isTrue("unpublished"), !row.isTrue("seeded")))
                .map(rows -> rows.get(0));
    }
}
