package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.IncidentFactReader;
import org.tergeu.knowledge.AsOf;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.OutcomeBasis;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** Reads legal outcomes. */
@Singleton
class LegalOutcomeReader extends IncidentFactReader<LegalOutcome, LegalOutcomeFilter, LegalOutcomeOrder> {

    private static final String ENDED = "guiltEndedBy";
    private static final String ENDED_FOR_SOME = "guiltEndedForSomeBy";

    private static final Columns NOW =
            columns(Column.of("o", "guilt_established", "guiltEstablished", ENDED, ENDED_FOR_SOME));

    private static final Columns THEN = columns(
            Column.of("o", "establishes_guilt", "guiltEstablished", ENDED, ENDED_FOR_SOME),
            Column.of("o", "guilt_turns", "guiltEstablished", ENDED, ENDED_FOR_SOME));

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
                List.of(
                        Column.of("o", "ends_guilt", ENDED, ENDED_FOR_SOME),
                        Column.of("o", "guilt_ended_by", ENDED),
                        Column.of("o", "guilt_ended_for_some_by", ENDED_FOR_SOME),
                        Column.of("o", "part_of_id", "partOf")));
    }

    LegalOutcomeReader(Reads reads, Batches batches) {
        super(reads, batches, "legal_outcome", "o");
    }

    /** What is selected for a state of knowledge: rows of earlier days say by which days guilt has ended. */
    static Columns columns(AsOf asOf) {
        return asOf.day() == null ? NOW : THEN;
    }

    @Override
    protected String selectList(AsOf asOf) {
        return columns(asOf).list();
    }

    /** The last of these that was known to end guilt; null when none was. What was a charge then, and an acquittal later, was not. */
    Uni<LegalOutcome> loadLastEnding(List<Long> ids, AsOf asOf) {
        return ids.isEmpty()
                ? Uni.createFrom().nullItem()
                : Uni.join()
                        .all(ids.stream().map(id -> load(id, asOf)).toList())
                        .andFailFast()
                        .map(known -> known.stream()
                                .filter(outcome -> outcome != null && outcome.endsGuilt())
                                .reduce((one, later) -> later)
                                .orElse(null));
    }

    /** The parts. */
    Uni<List<LegalOutcome>> loadBreakdown(long id, Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen, AsOf asOf) {
        return loadBy("part_of_id", id, chosen, asOf);
    }

    /** Those that may count the same. */
    Uni<List<LegalOutcome>> loadPossiblySame(long id, Few few, AsOf asOf) {
        return loadPossiblySame(MayBeTheSame::legalOutcomes, id, few, asOf);
    }

    /** Those about an organization by name. */
    Uni<List<LegalOutcome>> loadByOrganization(long id, Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen) {
        return loadBy("organization_id", id, chosen, AsOf.NOW);
    }

    /** Those about a person by name. */
    Uni<List<LegalOutcome>> loadByPerson(long id, Chosen<LegalOutcomeFilter, LegalOutcomeOrder> chosen) {
        return loadBy("person_id", id, chosen, AsOf.NOW);
    }

    Listing<LegalOutcome> list(@Nullable LegalOutcomeFilter filter, @Nullable LegalOutcomeOrder order, AsOf asOf) {
        return list("legalOutcomes", filter, order == null ? LegalOutcomeOrder.NEWEST_FIRST : order, asOf);
    }

    @Override
    protected LegalOutcome read(Row row, AsOf asOf) {
        return new LegalOutcome(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(ProcedureStage.class, "stage"),
                row.getEnum(OutcomeBasis.class, "basis"),
                row.getEnum(CountUnit.class, "counted"),
                FigureColumns.read(row, "count", Aspect.COUNT, asOf),
                row.getStringOrNull("subject"),
                row.getLongOrNull("person_id"),
                row.getLongOrNull("organization_id"),
                OffenceColumns.read(row),
                row.getIntOrNull("maximum_years"),
                row.getStringOrNull("name"),
                row.getEnumOrNull(SentenceKind.class, "sentence_kind"),
                row.getBooleanOrNull("confiscation_ordered"),
                FuzzyDateColumns.read(row, "decided"),
                asOf.day() == null ? row.isTrue("guilt_established") : establishedGuilt(row, asOf.day()),
                row.isTrue("ends_guilt"),
                endings(row, "guilt_ended_by"),
                endings(row, "guilt_ended_for_some_by"),
                row.getLongOrNull("part_of_id"),
                asOf);
    }

    private static List<Long> endings(Row row, String column) {
        Long[] ids = row.getArrayOfLongsOrNull(column);
        return ids == null ? List.of() : List.of(ids);
    }

    /** Turns are in order: after the first the guilt has ended, after the second it stands again. */
    private static boolean establishedGuilt(Row row, LocalDate day) {
        boolean established = row.isTrue("establishes_guilt");
        LocalDate[] turns = row.getArrayOfLocalDates("guilt_turns");
        return established
                && Arrays.stream(turns).filter(turn -> !turn.isAfter(day)).count() % 2 == 0;
    }
}
