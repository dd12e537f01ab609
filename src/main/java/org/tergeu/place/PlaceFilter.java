package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.filter.Clauses;
import org.tergeu.graphql.error.CodesOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.PlaceLevel;

/** Which places. */
@Input("PlaceFilter")
@Description(
        "Which places. All given fields must hold; a list means any of its values; `and`, `or`, `not` nest. An empty list of values matches nothing, as does a key or provision that nothing has. A code that no place has is an error.")
public record PlaceFilter(
        @Nullable @Description("All of these hold.") List<@NonNull PlaceFilter> and,

        @Nullable @Description("At least one of these holds.")
        List<@NonNull PlaceFilter> or,

        @Nullable @Description("This does not hold.") PlaceFilter not,
        @Nullable @Description("Has one of these codes.") List<@NonNull String> code,
        @Nullable @Description("Is of one of these ranks.") List<@NonNull PlaceLevel> level,

        @Nullable @Description("Lies below one of these places today (codes).") @CodesOf("Place")
        List<@NonNull String> within,

        @Nullable
        @Description(
                "One of its names has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text) {

    Sql condition(String p) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(p))
                .oneOfTexts(p + ".code", code)
                .oneOf(p + ".level", level)
                .when(
                        within,
                        codes -> Sql.of(
                                "exists (select 1 from place_within w where w.place_code = " + p
                                        + ".code and w.ancestor_code <> " + p
                                        + ".code and w.valid_to is null and w.ancestor_code = any(?))",
                                (Object) codes.toArray(String[]::new)))
                .when(
                        text,
                        words -> Sql.of("exists (select 1 from place_name n where n.place_code = " + p + ".code and ")
                                .append(new Clauses()
                                        .words("n.name", "n.words", words)
                                        .all())
                                .append(")"))
                .all();
    }
}
