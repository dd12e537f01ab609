package org.tergeu.calendar;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Row;
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

    /** The columns of a date that a field shows. */
    public static List<Columns.Column> columns(String alias, String prefix, String field) {
        return Stream.of("edtf", "earliest", "latest", "precision", "inferred")
                .map(part -> Columns.Column.of(alias, prefix + '_' + part, field))
                .toList();
    }

    /** The date that a row's columns {@code prefix_edtf}, {@code prefix_earliest}… hold; null when there is none. */
    public static @Nullable FuzzyDate read(Row row, String prefix) {
        Row date = row.within(prefix);
        String edtf = date.getStringOrNull("edtf");
        return edtf == null
                ? null
                : new FuzzyDate(
                        edtf,
                        date.getLocalDate("earliest"),
                        date.getLocalDate("latest"),
                        date.getEnum(DatePrecision.class, "precision"),
                        date.isTrue("inferred"));
    }
}
