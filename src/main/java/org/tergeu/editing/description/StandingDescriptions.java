package org.tergeu.editing.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.tergeu.editing.StillNamed;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.platform.sql.StoredJson;

/** Lists what editors give of things: the latest version for each thing. */
final class StandingDescriptions {

    private static final String LATEST =
            "(select distinct on (thing, key) thing, key, body from description order by thing, key, revision desc) d";

    private static final String DESCRIBED =
            "d.body is not null and (exists (select from definition f join report r on r.id = f.report_id where %s and f.thing = d.thing and f.key = d.key) or "
                    + StillNamed.needed("d.thing", "d.key") + ")";

    /** The names that standing reports give the thing, or any thing that is merged with it. */
    private static final String NAMES = """
            array(select n.name from definition f cross join lateral (
                    select cast(f.body as jsonb) ->> 'name' union all select e ->> 'name' from jsonb_array_elements(cast(f.body as jsonb) -> 'names') e) n (name)
                where f.rank like '0%' and f.thing = d.thing and (f.key = d.key
                    or d.thing = 'ORGANIZATION' and f.key in (select o.key from organization o join organization i on i.key = d.key
                        where coalesce(o.merged_into_id, o.id) = coalesce(i.merged_into_id, i.id))
                    or d.thing = 'PERSON' and f.key in (select o.key from person o join person i on i.key = d.key
                        where coalesce(o.merged_into_id, o.id) = coalesce(i.merged_into_id, i.id)))) as names""";

    private static final String WITHOUT = "without";

    /** The only sort order. */
    private enum DescriptionOrder {
        KEY
    }

    private StandingDescriptions() {}

    /** @param withRetracted whether to include things that only retracted reports describe, and names declared wrong that only these give */
    static Listing<EditorDescription> all(boolean withRetracted) {
        return new Listing<>(
                "d.thing, d.key, d.body" + (withRetracted ? "" : ", " + NAMES),
                LATEST,
                Sql.of(DESCRIBED.formatted(StillNamed.described("f", "r", withRetracted))),
                Ordering.by(DescriptionOrder.KEY, OrderDirection.ASC, "d.thing || ' ' || d.key", "text"),
                List.of("descriptions", withRetracted),
                row -> description(row, withRetracted));
    }

    private static EditorDescription description(Row row, boolean withRetracted) {
        String body = row.getString("body");
        return new EditorDescription(
                row.getEnum(DescribedThing.class, "thing"),
                row.getString("key"),
                withRetracted ? body : without(body, Set.copyOf(List.of(row.getArrayOfStrings("names")))));
    }

    private static String without(String body, Set<String> said) {
        ObjectNode given = StoredJson.read(body, ObjectNode.class);
        ArrayNode rest = JsonNodeFactory.instance.arrayNode();
        for (JsonNode name : given.path(WITHOUT)) {
            if (said.contains(name.asText())) {
                rest.add(name);
            }
        }
        given.set(WITHOUT, rest);
        return given.toString();
    }
}
