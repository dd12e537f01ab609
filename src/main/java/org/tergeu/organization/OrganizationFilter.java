package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.filter.Clauses;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.OrganizationKind;

/** Which organizations. */
@Input("OrganizationFilter")
@Description(
        "Which organizations. All given fields must hold; a list means any of its values; `and`, `or`, `not` nest. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record OrganizationFilter(
        @Nullable @Description("All of these hold.") List<@NonNull OrganizationFilter> and,

        @Nullable @Description("At least one of these holds.")
        List<@NonNull OrganizationFilter> or,

        @Nullable @Description("This does not hold.") OrganizationFilter not,
        @Nullable @Description("Has one of these keys.") List<@NonNull String> key,
        @Nullable @Description("Is of one of these kinds.") List<@NonNull OrganizationKind> kind,

        @Nullable @Description("Belongs to one of these countries (ISO 3166-1 alpha-2).")
        List<@NonNull String> country,

        @Nullable @Description("Is directly below one of these organizations (keys).")
        List<@NonNull String> parent,

        @Nullable
        @Description(
                "One of its names has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text) {

    Sql condition(String o) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(o))
                .oneOfTexts(o + ".key", key)
                .oneOf(o + ".kind", kind)
                .oneOfTexts(o + ".country", country)
                .when(
                        parent,
                        keys -> Sql.of(
                                o + ".parent_id in (select u.id from organization u where u.key = any(?))",
                                (Object) keys.toArray(String[]::new)))
                .when(
                        text,
                        words -> Sql.of("exists (select 1 from organization_name n where n.organization_id = " + o
                                        + ".id and ")
                                .append(new Clauses()
                                        .words("n.name", "n.words", words)
                                        .all())
                                .append(")"))
                .all();
    }
}
