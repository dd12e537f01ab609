package org.tergeu.editing.history;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.filter.Clauses;
import org.tergeu.platform.sql.Sql;

/** Which changes. */
@Input("ChangeFilter")
@Description("Which changes. All given fields must hold; a list means any of its values.")
public record ChangeFilter(
        @Nullable @Description("Has done one of these.") List<@NonNull ChangeKind> kind,

        @Nullable @Description("Of one of these sorts of things.")
        List<@NonNull ChangedThing> thing,

        @Nullable @Description("Made at this moment or later.")
        OffsetDateTime since,

        @Nullable @Description("Made by this moment: what the database knew of by then.")
        OffsetDateTime until,

        @Nullable @Description("Of one of these reports, or of other things with one of these keys.")
        List<@NonNull String> report) {

    private static final String THING =
            "coalesce(%1$s.thing, case when %1$s.into_key is null then 'REPORT' else 'INCIDENT' end)";
    private static final String OF_PEOPLE =
            "%1$s.key = any(?) or %1$s.key in (select 'person:' || p.id from person p where p.key = any(?))";

    Sql condition(String j) {
        return new Clauses()
                .oneOf(j + ".kind", kind)
                .oneOf(THING.formatted(j), thing)
                .when(since, moment -> Sql.of(j + ".made_at >= ?", moment))
                .when(until, moment -> Sql.of(j + ".made_at <= ?", moment))
                .when(report, keys -> {
                    String[] all = keys.toArray(String[]::new);
                    return Sql.of("(" + OF_PEOPLE.formatted(j) + ")", all, all);
                })
                .all();
    }
}
