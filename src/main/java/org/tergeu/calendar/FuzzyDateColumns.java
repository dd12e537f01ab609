package org.tergeu.calendar;

import io.smallrye.graphql.api.Nullable;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.tergeu.vocabulary.DatePrecision;

/** A fuzzy date as five columns, all NULL when there is none. */
@Embeddable
public class FuzzyDateColumns {

    String edtf;
    LocalDate earliest;
    LocalDate latest;

    @Enumerated(EnumType.STRING)
    DatePrecision precision;

    Boolean inferred;

    /** The columns of a date; null for null. */
    public static @Nullable FuzzyDateColumns of(@Nullable FuzzyDate date) {
        if (date == null) {
            return null;
        }
        FuzzyDateColumns columns = new FuzzyDateColumns();
        columns.edtf = date.edtf();
        columns.earliest = date.earliest();
        columns.latest = date.latest();
        columns.precision = date.precision();
        columns.inferred = date.inferred();
        return columns;
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The date that a row's columns {@code prefix_edtf}, {@code prefix_earliest}… hold; null when there is none. */
    public static @Nullable FuzzyDate read(Row row, String prefix) {
        String edtf = row.getString(prefix + "_edtf");
        return edtf == null
                ? null
                : new FuzzyDate(
                        edtf,
                        row.getLocalDate(prefix + "_earliest"),
                        row.getLocalDate(prefix + "_latest"),
                        DatePrecision.valueOf(row.getString(prefix + "_precision")),
                        row.getBoolean(prefix + "_inferred"));
    }
}
