package org.tergeu.organization;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.organization.OrganizationDescription.Code;
import org.tergeu.organization.OrganizationDescription.Membership;
import org.tergeu.organization.OrganizationDescription.Succession;

/**
 * Writes what organizations are parts of, what they came of, and their codes; the tables have no entities, since nothing but their rows is ever
 * wanted. JSON goes in as text, as with names.
 */
final class OrganizationRows {

    /** What stays as it is is left alone: most reports repeat what is known of their publishers. */
    private static final String FORGET = """
            with asked (id) as (
                select cast(jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as bigint)
            ), parents as (
                delete from organization_membership p where p.organization_id in (select id from asked) and not exists (
                    select from jsonb_array_elements(cast(cast(:parents as text) as jsonb)) r
                    where cast(r ->> 0 as bigint) = p.organization_id and cast(r ->> 1 as bigint) = p.parent_id and cast(r ->> 2 as int) = p.position
                        and cast(r ->> 3 as date) is not distinct from p.valid_from and cast(r ->> 4 as date) is not distinct from p.valid_to)
            ), successions as (
                delete from organization_succession s where s.successor_id in (select id from asked) and not exists (
                    select from jsonb_array_elements(cast(cast(:successions as text) as jsonb)) r
                    where cast(r ->> 0 as bigint) = s.successor_id and cast(r ->> 1 as bigint) = s.predecessor_id and r ->> 2 = s.kind
                        and cast(r ->> 3 as date) is not distinct from s.happened_on)
            )
            delete from organization_code c where c.organization_id in (select id from asked) and not exists (
                select from jsonb_array_elements(cast(cast(:codes as text) as jsonb)) r
                where cast(r ->> 0 as bigint) = c.organization_id and r ->> 1 = c.scheme and r ->> 2 = c.code
                    and cast(r ->> 3 as date) is not distinct from c.valid_from and cast(r ->> 4 as date) is not distinct from c.valid_to)""";

    private static final String PARENTS = """
            insert into organization_membership (organization_id, parent_id, position, valid_from, valid_to)
            select cast(r ->> 0 as bigint), cast(r ->> 1 as bigint), cast(r ->> 2 as int), cast(r ->> 3 as date), cast(r ->> 4 as date)
            from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r on conflict do nothing""";

    private static final String SUCCESSIONS = """
            insert into organization_succession (successor_id, predecessor_id, kind, happened_on)
            select cast(r ->> 0 as bigint), cast(r ->> 1 as bigint), r ->> 2, cast(r ->> 3 as date)
            from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r on conflict do nothing""";

    private static final String CODES = """
            insert into organization_code (organization_id, scheme, code, valid_from, valid_to)
            select cast(r ->> 0 as bigint), r ->> 1, r ->> 2, cast(r ->> 3 as date), cast(r ->> 4 as date)
            from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r on conflict do nothing""";

    private OrganizationRows() {}

    /**
     * Replaces all of them of these organizations within the session's transaction.
     *
     * @param ids the rows of all that are described, and of all to which the descriptions refer, by key
     */
    static Uni<Void> replace(
            Mutiny.Session session, List<OrganizationDescription> descriptions, Map<String, Long> ids) {
        JsonArray all = new JsonArray();
        JsonArray parents = new JsonArray();
        JsonArray successions = new JsonArray();
        JsonArray codes = new JsonArray();
        for (OrganizationDescription each : descriptions) {
            Long id = ids.get(each.key());
            all.add(id);
            for (int i = 0; i < each.parents().size(); i++) {
                Membership parent = each.parents().get(i);
                parents.add(new JsonArray()
                        .add(id)
                        .add(ids.get(parent.parent()))
                        .add(i)
                        .add(Objects.toString(parent.from(), null))
                        .add(Objects.toString(parent.until(), null)));
            }
            for (Succession succession : each.successions()) {
                successions.add(new JsonArray()
                        .add(id)
                        .add(ids.get(succession.predecessor()))
                        .add(succession.kind().name())
                        .add(Objects.toString(succession.happenedOn(), null)));
            }
            for (Code code : each.codes()) {
                codes.add(new JsonArray()
                        .add(id)
                        .add(code.scheme())
                        .add(code.code())
                        .add(Objects.toString(code.from(), null))
                        .add(Objects.toString(code.until(), null)));
            }
        }
        return session.createNativeQuery(FORGET)
                .setParameter("ids", all.encode())
                .setParameter("parents", parents.encode())
                .setParameter("successions", successions.encode())
                .setParameter("codes", codes.encode())
                .executeUpdate()
                .chain(() -> insert(session, PARENTS, parents))
                .chain(() -> insert(session, SUCCESSIONS, successions))
                .chain(() -> insert(session, CODES, codes));
    }

    private static Uni<Void> insert(Mutiny.Session session, String statement, JsonArray rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(statement)
                        .setParameter("rows", rows.encode())
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
