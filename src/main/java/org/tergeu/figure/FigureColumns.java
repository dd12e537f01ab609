package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Row;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/** A resolved figure as columns, all NULL when there is none. */
@Embeddable
public class FigureColumns {

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal best;

    @Nullable
    BigDecimal high;

    @Nullable
    String unit;

    @Nullable
    String currency;

    @Nullable
    @Column(name = "as_of")
    LocalDate asOf;

    @Enumerated(EnumType.STRING)
    Agreement agreement;

    Integer origins;
    String reason;

    /** The columns of a figure; null for null. */
    public static @Nullable FigureColumns ofNullable(@Nullable Resolution figure) {
        return figure == null ? null : of(figure);
    }

    /** The columns of a figure. */
    public static FigureColumns of(Resolution figure) {
        FigureColumns columns = new FigureColumns();
        columns.qualifier = figure.qualifier();
        columns.low = figure.bounds().low();
        columns.best = figure.bounds().best();
        columns.high = figure.bounds().high();
        columns.unit = figure.unit();
        columns.currency = figure.currency();
        columns.asOf = figure.asOf();
        columns.agreement = figure.agreement();
        columns.origins = figure.origins();
        columns.reason = figure.reason();
        return columns;
    }

    /** The select-list entries of a figure's columns. */
    public static String select(String alias, String prefix) {
        String column = alias + "." + prefix + "_";
        return column + "qualifier, " + column + "low, " + column + "best, " + column + "high, " + column + "unit, "
                + column + "currency, " + column + "as_of, " + column + "agreement, " + column + "origins, " + column
                + "reason";
    }

    /** The columns of a figure that a field shows; its words are made of most of them. */
    public static List<Columns.Column> columns(String alias, String prefix, String field) {
        return List.of(
                Columns.Column.of(alias, prefix + "_qualifier", field),
                ofNumber(alias, prefix, field, "low"),
                ofNumber(alias, prefix, field, "best"),
                ofNumber(alias, prefix, field, "high"),
                ofMeasure(alias, prefix, field, "unit"),
                ofMeasure(alias, prefix, field, "currency"),
                Columns.Column.of(alias, prefix + "_as_of", field + "/asOf"),
                ofWords(alias, prefix, field, "agreement"),
                ofWords(alias, prefix, field, "origins"),
                Columns.Column.of(alias, prefix + "_reason", field + "/reason"));
    }

    private static Columns.Column ofNumber(String alias, String prefix, String field, String part) {
        return Columns.Column.of(
                alias,
                prefix + '_' + part,
                field + '/' + part,
                field + '/' + part + "Text",
                field + "/display",
                field + "/resolved",
                field + "/conversions");
    }

    /** Other resolvers find a figure's rows by what it measures, or are asked for it in another unit. */
    private static Columns.Column ofMeasure(String alias, String prefix, String field, String part) {
        return Columns.Column.of(
                alias,
                prefix + '_' + part,
                field + '/' + part,
                field + "/display",
                field + "/resolved",
                field + "/disagreement",
                field + "/inconsistency",
                field + "/conversions");
    }

    private static Columns.Column ofWords(String alias, String prefix, String field, String part) {
        return Columns.Column.of(alias, prefix + '_' + part, field + '/' + part, field + "/display");
    }

    /** The figure that a row's columns {@code prefix_low}… hold, of a fact that always has it. */
    public static Figure read(Row row, String prefix, Aspect aspect, AsOf knowledge) {
        return Row.selected(readOrNull(row, prefix, aspect, knowledge));
    }

    /** The same of a fact that may have none: null then. */
    public static @Nullable Figure readOrNull(Row row, String prefix, Aspect aspect, AsOf knowledge) {
        return read(row, prefix, true, aspect, knowledge);
    }

    /** The same of a figure that is not the main one of its fact. */
    public static @Nullable Figure readOther(Row row, String prefix, Aspect aspect, AsOf knowledge) {
        return read(row, prefix, false, aspect, knowledge);
    }

    private static @Nullable Figure read(Row row, String prefix, boolean main, Aspect aspect, AsOf knowledge) {
        Row figure = row.within(prefix);
        String qualifier = figure.getStringOrNull("qualifier");
        return qualifier == null
                ? null
                : new Figure(
                        Qualifier.valueOf(qualifier),
                        figure.getBigDecimalOrNull("low"),
                        figure.getBigDecimalOrNull("best"),
                        figure.getBigDecimalOrNull("high"),
                        figure.getStringOrNull("unit"),
                        figure.getStringOrNull("currency"),
                        figure.getLocalDateOrNull("as_of"),
                        figure.getEnum(Agreement.class, "agreement"),
                        figure.getInt("origins"),
                        figure.getString("reason"),
                        main,
                        row.getLong("id"),
                        aspect,
                        knowledge);
    }
}
