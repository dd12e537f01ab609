package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.figure.Figure;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;

/** Reads claims. */
@Singleton
public class ClaimReader {

    private static final Ordering AS_WRITTEN =
            new Ordering("ORDINAL", false, "c.ordinal", "int", List.of("c.id"), "bigint");
    private static final String FROM = "claim c join report r on r.id = c.report_id";
    private static final String STATES_A_NUMBER = "c.qualifier <> 'UNQUANTIFIED'";
    private static final String MEASURE =
            "coalesce(c.currency, (select u.base from unit u where u.code = c.unit), '{piece}')";
    /** Claims of earlier versions of a report are part of its history only. */
    private static final String VISIBLE = "not c.withdrawn and r.status <> 'DRAFT'";

    private final Reads reads;

    ClaimReader(Reads reads) {
        this.reads = reads;
    }

    /** The claims of each fact that reports make now, oldest report first. */
    Uni<Map<Long, List<Claim>>> loadByFacts(List<Long> factIds, AsOf asOf, Few few) {
        return load(Sql.of("c.fact_id = any(?)", (Object) factIds.toArray(Long[]::new)), null, asOf, few);
    }

    /**
     * The claims of one figure of each fact, oldest report first.
     *
     * @param like a figure of one of the facts; the others have the same aspect, measure and day of knowledge
     */
    Uni<Map<Long, List<Claim>>> loadByFigures(
            List<Long> factIds, Figure like, @Nullable List<ClaimStatus> statuses, Few few) {
        Sql which = Sql.of(
                "c.fact_id = any(?) and c.aspect = ?",
                factIds.toArray(Long[]::new),
                like.aspect().name());
        return load(which.append(" and ").append(ofMeasure(like)), statuses, like.knowledge(), few);
    }

    /** Which claims a figure has: in another measure those that state it, and of the main figure all others. */
    private static Sql ofMeasure(Figure like) {
        AsOf asOf = like.knowledge();
        String otherMeasure = like.otherMeasure();
        return otherMeasure == null
                ? Sql.of(
                                "not exists (select from other_measure m where m.id = c.fact_id and m.aspect = c.aspect and m.measure = "
                                        + MEASURE + " and " + STATES_A_NUMBER + " and ")
                        .append(ClaimStanding.status(asOf))
                        .append(" = 'CURRENT' and ")
                        .append(asOf.known("m"))
                        .append(")")
                : Sql.of(STATES_A_NUMBER + " and " + MEASURE + " = ?", otherMeasure);
    }

    private Uni<Map<Long, List<Claim>>> load(Sql which, @Nullable List<ClaimStatus> statuses, AsOf asOf, Few few) {
        Sql status = ClaimStanding.status(asOf);
        Sql from = Sql.of(FROM + " where ").append(which).append(" and " + VISIBLE);
        if (asOf.day() != null) {
            from = from.append(" and r.known_from <= ?", asOf.day());
        }
        if (statuses != null) {
            from = from.append(" and ").append(status).append(" = any(?)", (Object) Sql.names(statuses));
        }
        return reads.group(
                few.statement(
                        Sql.of("c.fact_id, " + columns()).append(status).append(" as status"),
                        from,
                        "c.fact_id",
                        "r.known_from, r.key collate \"C\", c.ordinal, c.id"),
                row -> row.getLong("fact_id"),
                row -> read(row, asOf));
    }

    /** The claims of the report {@code parent.id}, in its order, without those that a later revision withdrew. */
    Listing<Claim> ofReport() {
        return new Listing<>(
                columns() + ClaimStanding.status(AsOf.NOW).text() + " as status",
                FROM,
                Sql.of("c.report_id = parent.id and " + VISIBLE),
                AS_WRITTEN,
                "Report.claims",
                row -> read(row, AsOf.NOW));
    }

    /** The columns of a claim {@code c}, with a comma after the last. */
    public static String columns() {
        return "c.id, c.report_id, c.asserted_by_id, c.spokesperson_id, c.qualifier, c.stated, c.stated_high, c.stated_best, c.unit, c.currency, "
                + "c.as_of, c.note, ";
    }

    /** The claim of a row that has these columns and its {@code status}. */
    public static Claim read(Row row, AsOf asOf) {
        return new Claim(
                row.getLong("id"),
                row.getLong("report_id"),
                row.getLong("asserted_by_id"),
                row.getLongOrNull("spokesperson_id"),
                row.getEnumOrNull(Qualifier.class, "qualifier"),
                row.getBigDecimalOrNull("stated"),
                row.getBigDecimalOrNull("stated_high"),
                row.getBigDecimalOrNull("stated_best"),
                row.getStringOrNull("unit"),
                row.getStringOrNull("currency"),
                row.getLocalDateOrNull("as_of"),
                row.getStringOrNull("note"),
                row.getEnum(ClaimStatus.class, "status"),
                asOf);
    }
}
