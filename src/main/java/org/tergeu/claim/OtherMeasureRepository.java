package org.tergeu.claim;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Figure;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** Where figures are kept that claims give in another measure than the main one. */
@Singleton
class OtherMeasureRepository implements VersionedRepository<OtherMeasureEntity>, Publication {

    private static final List<FactKind> MEASURED =
            List.of(FactKind.SEIZURE, FactKind.LEGAL_OUTCOME, FactKind.MEASURE, FactKind.STATISTIC);

    /** People and cases are counted in one way only. */
    private static final List<Aspect> ASPECTS = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.COUNT)
            .toList();

    private final Reads reads;

    OtherMeasureRepository(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        List<Long> ids =
                MEASURED.stream().flatMap(kind -> facts.ids(kind).stream()).toList();
        return replaceRows(
                ids,
                () -> MEASURED.stream()
                        .flatMap(kind -> facts.ofKind(kind).stream())
                        .flatMap(OtherMeasureRepository::rows)
                        .toList());
    }

    @Override
    public Class<OtherMeasureEntity> entityClass() {
        return OtherMeasureEntity.class;
    }

    /** The other figures of an aspect of each fact. */
    Uni<Map<Long, List<Figure>>> loadByFigures(List<Long> factIds, Aspect aspect, AsOf asOf, Few few) {
        return reads.group(
                few.statement(
                        "m.id, " + FigureColumns.select("m", "figure"),
                        Sql.of(
                                        "other_measure m where m.id = any(?) and m.aspect = ? and ",
                                        factIds.toArray(Long[]::new),
                                        aspect.name())
                                .append(asOf.known("m")),
                        "m.id",
                        "m.number"),
                row -> row.getLong("id"),
                row -> FigureColumns.readOther(row, "figure", aspect, asOf));
    }

    private static Stream<OtherMeasureEntity> rows(ClaimedFact fact) {
        return ASPECTS.stream()
                .filter(aspect -> fact.claims().stream()
                                .filter(claim -> claim.aspect() == aspect)
                                .count()
                        > 1)
                .flatMap(aspect -> fact.versions(known -> others(known, aspect)).stream()
                        .flatMap(version -> rows(fact, aspect, version)));
    }

    private static List<Resolution> others(Known known, Aspect aspect) {
        List<Resolution> figures = known.figures(aspect);
        return figures.isEmpty() ? List.of() : new ArrayList<>(figures.subList(1, figures.size()));
    }

    private static Stream<OtherMeasureEntity> rows(ClaimedFact fact, Aspect aspect, Version<List<Resolution>> version) {
        return IntStream.range(0, version.value().size()).mapToObj(number -> {
            Resolution figure = version.value().get(number);
            OtherMeasureEntity row = new OtherMeasureEntity();
            row.identify(fact, version);
            row.aspect = aspect;
            row.number = number;
            row.figure = FigureColumns.of(figure);
            row.measure = figure.measure();
            row.compared = figure.compared();
            row.dimension = figure.dimension();
            return row;
        });
    }
}
