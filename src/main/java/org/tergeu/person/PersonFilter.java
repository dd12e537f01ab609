package org.tergeu.person;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.filter.Clauses;
import org.tergeu.platform.sql.Sql;

/** Which people. */
@Input("PersonFilter")
@Description(
        "Which people. All given fields must hold; a list means any of its values; `and`, `or`, `not` nest. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record PersonFilter(
        @Nullable @Description("All of these hold.") List<@NonNull PersonFilter> and,

        @Nullable @Description("At least one of these holds.")
        List<@NonNull PersonFilter> or,

        @Nullable @Description("This does not hold.") PersonFilter not,
        @Nullable @Description("Has one of these keys.") List<@NonNull String> key,

        @Nullable
        @Description(
                "One of the names has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text) {

    Sql condition(String p) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(p))
                .oneOfTexts(p + ".key", key)
                .when(
                        text,
                        words -> Sql.of("exists (select 1 from person_name n where n.person_id = " + p + ".id and ")
                                .append(new Clauses()
                                        .words("n.name", "n.words", words)
                                        .all())
                                .append(")"))
                .all();
    }
}
