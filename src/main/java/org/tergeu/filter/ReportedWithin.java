package org.tergeu.filter;

import org.tergeu.calendar.DateRange;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** Whether an incident was reported within a range of days. */
final class ReportedWithin {

    private ReportedWithin() {}

    /**
     * The condition on a row of {@code incident}. What was reported before the range and after it may not have been within it: only then, and as of
     * an earlier day, the reports are looked at.
     */
    static Sql condition(String i, DateRange range, AsOf asOf) {
        Ranges.check("reported", range);
        if (asOf.day() != null) {
            return byReports(i, range, asOf);
        }
        Clauses within = new Clauses()
                .when(range.from(), from -> Sql.of(i + ".last_reported >= ?", from))
                .when(range.to(), to -> Sql.of(i + ".first_reported <= ?", to));
        return range.from() == null || range.to() == null
                ? within.all()
                : within.when(
                                range,
                                both -> Sql.of(
                                                "(" + i + ".first_reported >= ? or " + i + ".last_reported <= ? or ",
                                                both.from(),
                                                both.to())
                                        .append(byReports(i, both, asOf))
                                        .append(")"))
                        .all();
    }

    private static Sql byReports(String i, DateRange range, AsOf asOf) {
        return Sql.of("exists (select 1 from mention m join report r on r.id = m.report_id where m.incident_id = " + i
                        + ".id and ")
                .append(Ranges.within("reported", "r.known_from", range))
                .append(" and ")
                .append(asOf.published("r"))
                .append(")");
    }
}
