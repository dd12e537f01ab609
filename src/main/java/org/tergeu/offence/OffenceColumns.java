package org.tergeu.offence;

import io.vertx.core.json.JsonArray;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;

/** Offences as three columns of a row. */
@Embeddable
public class OffenceColumns {

    private static final String NAME = "offences";

    /** Side by side with the provisions; empty texts stand for what is not reported. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] codes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] provisions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] sections;

    /** The columns of some offences, also of none. */
    public static OffenceColumns of(List<OffenceDetail> offences) {
        OffenceColumns columns = new OffenceColumns();
        columns.codes = texts(offences, OffenceDetail::code);
        columns.provisions = texts(offences, OffenceDetail::provision);
        columns.sections =
                offences.stream().flatMap(OffenceDetail::sections).distinct().toArray(String[]::new);
        return columns;
    }

    private static String[] texts(List<OffenceDetail> offences, Function<OffenceDetail, String> part) {
        return offences.stream()
                .map(part)
                .map(text -> Objects.requireNonNullElse(text, ""))
                .toArray(String[]::new);
    }

    /**
     * What is selected for the field {@code offences}.
     *
     * @param codes SQL of the codes
     * @param provisions SQL of the provisions
     */
    public static Column column(String codes, String provisions) {
        return new Column(NAME, """
                (select jsonb_agg(jsonb_build_array(nullif(t.code, ''), f.name, nullif(t.provision, '')) order by t.ordinal)
                   from unnest(%s, %s) with ordinality as t (code, provision, ordinal)
                   left join offence f on f.code = t.code) as %s""".formatted(codes, provisions, NAME), List.of(NAME));
    }

    /** The offences of a row that has that column. */
    public static List<Offence> read(Row row) {
        JsonArray offences = row.getJsonArrayOrNull(NAME);
        return offences == null
                ? List.of()
                : offences.stream()
                        .map(JsonArray.class::cast)
                        .map(offence -> new Offence(offence.getString(0), offence.getString(1), offence.getString(2)))
                        .toList();
    }
}
