package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.calendar.DateRange;
import org.tergeu.graphql.error.CodesOf;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** Which parts of incidents by place. */
@Input("EpisodeFilter")
@Description("Which parts of an incident in one place. All given fields must hold of one of them.")
public record EpisodeFilter(
        @Nullable
        @Description(
                "Took place in one of these places or below, as borders are today or were then. Codes: KZ, KZ-31, kz-taldykorgan.")
        @CodesOf("Place")
        List<@NonNull String> place,

        @Nullable
        @Description(
                "May have occurred within this range: fuzzy dates count when they overlap it. A date means no later day than that of the report that states it.")
        DateRange occurred) {

    /** The condition that some such row of {@code incident_episode} of the incident is known. */
    Sql condition(String i, AsOf asOf) {
        String e = i + "_e";
        return Sql.of("exists (select 1 from incident_episode " + e + " where " + e + ".incident_id = " + i
                        + ".id and ")
                .append(asOf.known(e))
                .append(" and ")
                .append(new Clauses()
                        .when(place, codes -> within(e, codes))
                        .when(
                                occurred,
                                range -> Ranges.overlapping(
                                        "episode.occurred",
                                        e + ".occurred_earliest is not null",
                                        e + ".occurred_earliest",
                                        e + ".occurred_latest",
                                        range))
                        .all())
                .append(")");
    }

    private static Sql within(String e, List<String> codes) {
        return Sql.of(
                "exists (select 1 from place_within w where w.place_code = " + e
                        + ".place_code and w.ancestor_code = any(?) and (w.valid_to is null or (w.valid_to > " + e
                        + ".occurred_earliest and coalesce(w.valid_from <= " + e + ".occurred_latest, true))))",
                (Object) codes.toArray(String[]::new));
    }
}
