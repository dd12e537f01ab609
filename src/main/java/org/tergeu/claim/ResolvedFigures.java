package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Bounds;
import org.tergeu.figure.BoundsColumns;
import org.tergeu.figure.Choices;
import org.tergeu.figure.Figure;
import org.tergeu.figure.Resolution;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/**
 * What other rules than the usual one make of figures. Only those whose claims differ have rows: of all others every rule makes the same, so
 * that nobody reads or writes anything for them.
 */
@Singleton
class ResolvedFigures implements VersionedRepository<ResolvedFigureEntity>, Publication {

    private static final List<FactKind> WITH_FIGURES =
            List.of(FactKind.SEIZURE, FactKind.LEGAL_OUTCOME, FactKind.CASUALTY, FactKind.MEASURE, FactKind.STATISTIC);

    private final Reads reads;
    private final Batches batches;

    ResolvedFigures(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /** What other rules make of a figure. */
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
                row.getBigDecimal(rule + "_low"), row.getBigDecimal(rule + "_best"), row.getBigDecimal(rule + "_high"));
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return replaceRows(
                WITH_FIGURES.stream().flatMap(kind -> facts.ids(kind).stream()).toList(),
                () -> WITH_FIGURES.stream()
                        .flatMap(kind -> facts.ofKind(kind).stream())
                        .flatMap(ResolvedFigures::rows)
                        .toList());
    }

    @Override
    public Class<ResolvedFigureEntity> entityClass() {
        return ResolvedFigureEntity.class;
    }

    private static Stream<ResolvedFigureEntity> rows(ClaimedFact fact) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> fact.claims().stream()
                                .filter(claim -> claim.aspect() == aspect)
                                .count()
                        > 1)
                .flatMap(aspect -> fact.versions(known -> differing(known, aspect)).stream()
                        .flatMap(version -> version.value().stream().map(each -> row(fact, aspect, version, each))));
    }

    /** @param measure what distinguishes the figure from the others of its aspect */
    private record Differing(String measure, Choices choices) {

        static @Nullable Differing of(Resolution figure) {
            return figure.choices().areAll(figure.bounds()) ? null : new Differing(figure.measure(), figure.choices());
        }
    }

    private static List<Differing> differing(Known known, Aspect aspect) {
        // A number of things and a bare number have the same measure: the figure itself is the first.
        Map<String, Differing> byMeasure = new LinkedHashMap<>();
        known.figures(aspect).forEach(figure -> byMeasure.putIfAbsent(figure.measure(), Differing.of(figure)));
        return byMeasure.values().stream().filter(Objects::nonNull).toList();
    }

    private static ResolvedFigureEntity row(ClaimedFact fact, Aspect aspect, Version<?> version, Differing figure) {
        ResolvedFigureEntity row = new ResolvedFigureEntity();
        row.identify(fact, version);
        row.aspect = aspect;
        row.measure = figure.measure();
        row.disagreement = figure.choices().disagreement();
        row.conservative = BoundsColumns.of(figure.choices().conservative());
        row.informative = BoundsColumns.of(figure.choices().informative());
        row.representative = BoundsColumns.of(figure.choices().representative());
        return row;
    }
}
