package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.FactRows;
import org.tergeu.incident.IncidentRef;
import org.tergeu.knowledge.AsOf;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** Where legal outcomes are kept. */
@Singleton
class LegalOutcomeRepository implements VersionedRepository<LegalOutcomeEntity> {

    private static final String ENDED = "guiltEndedBy";

    private static final Columns NOW = columns(
            Column.of("o", "guilt_established", "guiltEstablished", ENDED), Column.of("o", "guilt_ended_by", ENDED));

    private static final Columns THEN = columns(
            Column.of("o", "establishes_guilt", "guiltEstablished", ENDED),
            Column.of("o", "guilt_turns", "guiltEstablished", ENDED),
            Column.of("o", "guilt_ended_by", ENDED));

    private static Columns columns(Column... guilt) {
        return Columns.of(
                List.of(
                        Column.always("o", "id"),
                        Column.always("o", "incident_id"),
                        Column.of("o", "stage", "stage"),
                        Column.of("o", "basis", "basis"),
                        Column.of("o", "counted", "counted")),
                FigureColumns.columns("o", "count", "count"),
                List.of(
                        Column.of("o", "subject", "subject"),
                        Column.of("o", "person_id", "person"),
                        Column.of("o", "organization_id", "organization"),
                        OffenceColumns.column("o.offence_codes", "o.offence_provisions"),
                        Column.of("o", "maximum_years", "maximumYears"),
                        Column.of("o", "name", "name"),
                        Column.of("o", "sentence_kind", "sentenceKind"),
                        Column.of("o", "confiscation_ordered", "confiscationOrdered")),
                FuzzyDateColumns.columns("o", "decided", "decidedOn"),
                List.of(guilt),
                List.of(Column.of("o", "part_of_id", "partOf")));
    }

    private final Reads reads;

    LegalOutcomeRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, LegalOutcome>> loadByIds(List<Long> ids, AsOf asOf) {
        return reads.index(
                Sql.of("select " + columns(asOf).list() + " from ")
                        .append(FactRows.inOrder("legal_outcome", "o", null, oneOf("id", ids), asOf)),
                row -> row.getLong("id"),
                row -> read(row, asOf));
    }

    Uni<Map<IncidentRef, List<LegalOutcome>>> loadByIncidents(
            List<IncidentRef> incidents,
            Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen,
            AsOf asOf,
            Columns columns) {
        return group(columns, "incident_id", IncidentRef.oneOf("o.incident_id", incidents, asOf), chosen, asOf)
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    /** Those that may count the same as these. */
    Uni<Map<Long, List<LegalOutcome>>> loadPossiblySame(List<Long> ids, Few few, AsOf asOf) {
        Sql from = Sql.of("legal_outcome own join legal_outcome o on ")
                .append(MayBeTheSame.legalOutcomes("own", "o", asOf))
                .append(" where own.id = any(?) and ", (Object) ids.toArray(Long[]::new))
                .append(asOf.known("own"))
                .append(" and ")
                .append(asOf.known("o"));
        return reads.group(
                few.statement("own.id as own_id, " + columns(asOf).list(), from, "own.id", "own.id, o.position, o.id"),
                row -> row.getLong("own_id"),
                row -> read(row, asOf));
    }

    Uni<Map<Long, List<LegalOutcome>>> loadBreakdowns(
            List<Long> ids, Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen, AsOf asOf) {
        return group(columns(asOf), "part_of_id", oneOf("part_of_id", ids), chosen, asOf);
    }

    Uni<Map<Long, List<LegalOutcome>>> loadByOrganizations(
            List<Long> ids, Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen) {
        return group(NOW, "organization_id", oneOf("organization_id", ids), chosen, AsOf.NOW);
    }

    Uni<Map<Long, List<LegalOutcome>>> loadByPeople(
            List<Long> ids, Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen) {
        return group(NOW, "person_id", oneOf("person_id", ids), chosen, AsOf.NOW);
    }

    Listing<LegalOutcome> list(@Nullable LegalOutcomeFilter filter, @Nullable LegalOutcomeOrder order, AsOf asOf) {
        return new Listing<>(
                columns(asOf).list(),
                FactRows.ofIncidents("legal_outcome", "o"),
                asOf.known("o")
                        .append(" and ")
                        .append(asOf.known("i"))
                        .append(" and ")
                        .append(condition(filter, asOf)),
                (order == null ? LegalOutcomeOrder.NEWEST_FIRST : order).ordering(asOf),
                Arrays.asList("legalOutcomes", String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    private Uni<Map<Long, List<LegalOutcome>>> group(
            Columns columns,
            String parent,
            Sql which,
            Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen,
            AsOf asOf) {
        LegalOutcomeOrder order = chosen.order();
        Sql selected = which.append(" and ").append(condition(chosen.filter(), asOf));
        return reads.group(
                chosen.few()
                        .statement(
                                columns.list(),
                                FactRows.inOrder("legal_outcome", "o", order, selected, asOf),
                                "o." + parent,
                                "o." + parent + ", "
                                        + (order == null
                                                ? "o.position, o.id"
                                                : order.ordering(asOf).sorting())),
                row -> row.getLong(parent),
                row -> read(row.of(columns), asOf));
    }

    /** What is selected for a state of knowledge: rows of earlier days say by which days guilt has ended. */
    static Columns columns(AsOf asOf) {
        return asOf.day() == null ? NOW : THEN;
    }

    private static Sql oneOf(String column, List<Long> ids) {
        return Sql.of("o." + column + " = any(?)", (Object) ids.toArray(Long[]::new));
    }

    private static Sql condition(@Nullable LegalOutcomeFilter filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.conditionOnAnyReading("o", asOf);
    }

    private static LegalOutcome read(Row row, AsOf asOf) {
        return new LegalOutcome(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(ProcedureStage.class, "stage"),
                row.getEnum(OutcomeBasis.class, "basis"),
                row.getEnum(CountUnit.class, "counted"),
                FigureColumns.read(row, "count", Aspect.COUNT, asOf),
                row.getString("subject"),
                row.getLong("person_id"),
                row.getLong("organization_id"),
                OffenceColumns.read(row),
                row.getInteger("maximum_years"),
                row.getString("name"),
                row.getEnum(SentenceKind.class, "sentence_kind"),
                row.getBoolean("confiscation_ordered"),
                FuzzyDateColumns.read(row, "decided"),
                asOf.day() == null ? row.isTrue("guilt_established") : establishedGuilt(row, asOf.day()),
                endings(row),
                row.getLong("part_of_id"),
                asOf);
    }

    private static List<Long> endings(Row row) {
        Long[] ids = row.getArrayOfLongs("guilt_ended_by");
        return ids == null ? List.of() : List.of(ids);
    }

    /** Turns are in order: after the first the guilt has ended, after the second it stands again. */
    private static boolean establishedGuilt(Row row, LocalDate day) {
        boolean established = row.isTrue("establishes_guilt");
        LocalDate[] turns = row.getArrayOfLocalDates("guilt_turns");
        return established
                && Arrays.stream(turns).filter(turn -> !turn.isAfter(day)).count() % 2 == 0;
    }

    @Override
    public Class<LegalOutcomeEntity> entityClass() {
        return LegalOutcomeEntity.class;
    }
}
