package org.tergeu.bench.data;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.tergeu.bench.database.BenchDatabase;

/** The tables of reports, claims and published facts, all being filled at once. */
final class Tables implements AutoCloseable {

    private static final String FIGURE =
            "%1$s_qualifier, %1$s_low, %1$s_best, %1$s_high, %1$s_unit, %1$s_currency, %1$s_agreement, %1$s_origins, %1$s_reason";

    private final List<CopyStream> streams = new ArrayList<>();
    private final AtomicLong facts = new AtomicLong();
    private final AtomicLong claims = new AtomicLong();
    private final CopyStream fact;
    private final CopyStream claim;
    final CopyStream report;
    final CopyStream mention;
    final CopyStream incident;
    final CopyStream incidentPlace;
    final CopyStream participant;
    final CopyStream seizure;
    final CopyStream legalOutcome;

    Tables(BenchDatabase database) throws SQLException {
        fact = stream(database, "fact", "id, kind, incident_id, key");
        claim = stream(
                database,
                "claim",
                "id, report_id, fact_id, incident_id, aspect, ordinal, asserted_by_id, qualifier, stated, unit, currency, countable, detail, unreadable, withdrawn");
        report = stream(
                database,
                "report",
                "id, key, url, title, publisher_id, language, published_edtf, published_earliest, published_latest, published_precision, published_inferred,"
                        + " known_from, tier, status, fingerprint, document, recorded_at, revised_at, revision");
        mention = stream(database, "mention", "incident_id, report_id");
        incident = stream(
                database,
                "incident",
                "id, position, key, name, summary, kind, status, occurred_edtf, occurred_earliest, occurred_latest, occurred_precision, occurred_inferred,"
                        + " contradicted, first_reported, last_reported, updated_at, known_from, known_to");
        incidentPlace = stream(
                database, "incident_place", "id, position, incident_id, place_code, precision, disputed, known_from");
        participant = stream(database, "participant", "id, position, incident_id, role, organization_id, known_from");
        seizure = stream(
                database,
                "seizure",
                "id, position, incident_id, category, item, disposition, drug_group, firearm_type, part_of_id, known_from, known_to, quantity_dimension, quantity_compared, "
                        + FIGURE.formatted("quantity") + ", " + FIGURE.formatted("value"));
        legalOutcome = stream(
                database,
                "legal_outcome",
                "id, position, incident_id, stage, basis, counted, offence_codes, offence_provisions, offence_sections, establishes_guilt, known_from, known_to, "
                        + FIGURE.formatted("count"));
    }

    /** Names a fact; of an incident its own row is the incident's. */
    long fact(String kind, Long incident, String key) {
        long id = facts.incrementAndGet();
        fact.row(id, kind, incident, key);
        return id;
    }

    /** Writes what a report says of a fact, and returns where in the report. */
    int claim(MadeUpReport report, long factId, long incidentId, String aspect, StatedFigure figure, Json detail) {
        int ordinal = report.nextOrdinal();
        claim.row(
                claims.incrementAndGet(),
                report.id(),
                factId,
                incidentId,
                aspect,
                ordinal,
                report.asserter(),
                figure == null ? null : figure.qualifier(),
                figure == null ? null : figure.stated(),
                figure == null ? null : figure.unit(),
                figure == null ? null : figure.currency(),
                figure != null && figure.countable(),
                detail,
                false,
                false);
        return ordinal;
    }

    @Override
    public void close() {
        streams.forEach(CopyStream::close);
    }

    private CopyStream stream(BenchDatabase database, String table, String columns) throws SQLException {
        CopyStream stream = new CopyStream(database.connectUnchecked(), table, columns);
        streams.add(stream);
        return stream;
    }
}
