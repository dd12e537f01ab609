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

        @Nullable @Description("Is directly below one of these organizations (keys) today.")
        List<@NonNull String> parent,

        @Nullable @Description("Is or was directly below one of these organizations (keys).")
        List<@NonNull String> everParent,

        @Nullable @Description("Came of one of these organizations (keys).")
        List<@NonNull String> predecessor,

        @Nullable @Description("One of these organizations (keys) came of it.")
        List<@NonNull String> successor,

        @Nullable @Description("Has one of these codes: of any scheme (000740000728), or of one (kz-bin:000740000728).")
        List<@NonNull String> officialCode,

        @Nullable
        @Description(
                "One of its names has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text) {

    private static final String TODAY = " and r.valid_to is null";

    private static Sql related(String o, List<String> keys, String one, String table, String other, String condition) {
        return Sql.of(
                o + ".id in (select r." + one + " from " + table + " r join organization u on u.id = r." + other
                        + " where u.key = any(?)" + condition + ")",
                (Object) keys.toArray(String[]::new));
    }

    Sql condition(String o) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(o))
                .oneOfTexts(o + ".key", key)
                .oneOf(o + ".kind", kind)
                .oneOfTexts(o + ".country", country)
                .when(
                        parent,
                        keys -> related(o, keys, "organization_id", "organization_membership", "parent_id", TODAY))
                .when(
                        everParent,
                        keys -> related(o, keys, "organization_id", "organization_membership", "parent_id", ""))
                .when(
                        predecessor,
                        keys -> related(o, keys, "successor_id", "organization_succession", "predecessor_id", ""))
                .when(
                        successor,
                        keys -> related(o, keys, "predecessor_id", "organization_succession", "successor_id", ""))
                .when(
                        officialCode,
                        codes -> Sql.of(
                                o + ".id in (select c.organization_id from organization_code c where c.code = any(?)"
                                        + " or c.scheme || ':' || c.code = any(?))",
                                codes.toArray(String[]::new),
                                codes.toArray(String[]::new)))
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
