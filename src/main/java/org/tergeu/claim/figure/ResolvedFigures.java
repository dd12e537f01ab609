package org.tergeu.claim.figure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.figure.Bounds;
import org.tergeu.figure.Choices;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads figures as rules other than the default resolve them. */
@Singleton
class ResolvedFigures {

    private final Reads reads;
    private final Batches batches;

    ResolvedFigures(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /** The results of other rules for a figure. */
    Uni<Choices> load(Figure figure) {
        return batches.<Long, Choices>load(
                        List.of("Figure.choices", figure.aspect(), figure.measured(), figure.knowledge()),
                        figure.factId(),
                        ids -> loadByFacts(ids, figure))
                .map(found -> found == null ? figure.undisputed() : found);
    }

    private Uni<Map<Long, Choices>> loadByFacts(List<Long> factIds, Figure like) {
        return reads.index(
                Sql.of(
                                "select f.id, f.disagreement, f.conservative_low, f.conservative_best, f.conservative_high,"
                                        + " f.informative_low, f.informative_best, f.informative_high,"
                                        + " f.representative_low, f.representative_best, f.representative_high"
                                        + " from resolved_figure f where f.id = any(?) and f.aspect = ? and f.measure = ? and ",
                                factIds.toArray(Long[]::new),
                                like.aspect().name(),
                                like.measured())
                        .append(like.knowledge().known("f")),
                row -> row.getLong("id"),
                row -> new Choices(
                        bounds(row, "conservative"),
                        bounds(row, "informative"),
                        bounds(row, "representative"),
                        row.getBigDecimal("disagreement")));
    }

    private static Bounds bounds(Row row, String rule) {
        return new Bounds(
                row.getBigDecimalOrNull(rule + "_low"),
                row.getBigDecimalOrNull(rule + "_best"),
                row.getBigDecimalOrNull(rule + "_high"));
    }
}
