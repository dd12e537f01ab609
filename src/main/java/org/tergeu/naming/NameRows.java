package org.tergeu.naming;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes the names of things; the tables have no entities, since nothing but their rows is ever wanted. JSON goes in as text:
 * the client would take a text for a jsonb parameter to be a JSON string.
 */
public final class NameRows {

    private NameRows() {}

    /**
     * Replaces all names of the given things within the session's transaction.
     *
     * @param table such as {@code organization_name}
     * @param owner the column that refers to the thing
     * @param type that column's SQL type
     * @param names by what identifies the thing
     */
    public static Uni<Void> replace(
            Mutiny.Session session, String table, String owner, String type, Map<?, Names> names) {
        JsonArray rows = new JsonArray();
        names.forEach((thing, all) -> all.all()
                .forEach(name -> rows.add(new JsonArray()
                        .add(thing)
                        .add(name.language())
                        .add(name.name())
                        .add(name.preferred())
                        .add(Objects.toString(name.from(), null))
                        .add(Objects.toString(name.until(), null)))));
        String ids = new JsonArray(names.keySet().stream().toList()).encode();
        // What stays as it is is left alone: writing it anew would have triggers gather names and words once more.
        String delete = "delete from " + table + " n where n." + owner
                + " in (select cast(jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as " + type
                + ")) and not exists (select from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r where cast(r ->> 0 as "
                + type + ") = n." + owner
                + " and r ->> 1 = n.language and r ->> 2 = n.name and cast(r ->> 3 as boolean) = n.preferred"
                + " and cast(r ->> 4 as date) is not distinct from n.valid_from"
                + " and cast(r ->> 5 as date) is not distinct from n.valid_to)";
        String insert = "insert into " + table + " (" + owner + ", language, name, preferred, valid_from, valid_to)"
                + " select cast(r ->> 0 as " + type
                + "), r ->> 1, r ->> 2, cast(r ->> 3 as boolean), cast(r ->> 4 as date), cast(r ->> 5 as date) from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r"
                + " on conflict do nothing";
        return session.createNativeQuery(delete)
                .setParameter("ids", ids)
                .setParameter("rows", rows.encode())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(insert)
                        .setParameter("rows", rows.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
