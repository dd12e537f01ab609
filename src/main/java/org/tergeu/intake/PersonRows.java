package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tergeu.intake.ErasureRecording.Erasing;
import org.tergeu.naming.Name;
import org.tergeu.naming.Names;
import org.tergeu.person.PersonDescription;
import org.tergeu.person.PersonRegister;

/** Reads and writes the rows of single people, and of the words of their names, within the current transaction. */
@ApplicationScoped
class PersonRows {

    private static final String FIND =
            "select p.id, p.key, e.description, p.merged_into_id is not null from person k join person p on coalesce(k.merged_into_id, k.id) in (p.id, p.merged_into_id)"
                    + " left join erased_person e on e.person_id = p.id where k.key = :key order by p.merged_into_id is not null, p.id";

    private static final String NAMES = """
            select name from person where id = :id
            union select name from person_name where person_id = :id
            union select cast(body as jsonb) ->> 'name' from definition where thing = 'PERSON' and key = :key
            union select cast(body as jsonb) ->> 'name' from description where thing = 'PERSON' and key = :key and body is not null and cast(body as jsonb) ->> 'name' is not null
            union select n ->> 'name' from description cross join lateral jsonb_array_elements(cast(body as jsonb) -> 'names') n
            where thing = 'PERSON' and key = :key and body is not null
            union select n from description cross join lateral jsonb_array_elements_text(cast(body as jsonb) -> 'without') n
            where thing = 'PERSON' and key = :key and body is not null
            union select n ->> 'name' from definition cross join lateral jsonb_array_elements(cast(body as jsonb) -> 'names') n
            where thing = 'PERSON' and key = :key""";

    private static final String ERASES = "select set_config('tergeu.erases', 'true', true)";
    private static final String RENAME =
            "update person set key = :now, name = :description, position = null where id = :id";
    private static final String REDESCRIBE = """
            update definition set key = :now, body = :body where thing = 'PERSON' and key in (:key, :now)""";

    private static final String FORGET_GIVEN =
            "update description set key = :now, body = null where thing = 'PERSON' and key in (:key, :now)";

    private static final String FORGET_WORDS = """
            delete from search_word w using (
                select distinct unnest(string_to_array(search_fold(n), ' ')) collate "C" as word
                from jsonb_array_elements_text(cast(cast(:names as text) as jsonb)) n
            ) gone
            where w.word = gone.word
                and not exists (select from person_name t where t.words @@ cast(quote_literal(gone.word) as tsquery))
                and not exists (select from organization_name t where t.words @@ cast(quote_literal(gone.word) as tsquery))
                and not exists (select from place_name t where t.words @@ cast(quote_literal(gone.word) as tsquery))
                and not exists (select from report t where t.words @@ cast(quote_literal(gone.word) as tsquery))
                and not exists (select from incident t where t.words @@ cast(quote_literal(gone.word) as tsquery))
                and not exists (select from incident_fact_text t where t.words @@ cast(quote_literal(gone.word) as tsquery))
                and not exists (select from statistic t where t.words @@ cast(quote_literal(gone.word) as tsquery))""";

    /** The statistics of the planner have samples of texts. */
    private static final String FORGET_SAMPLES = """
            do $$
            declare
                sampled regclass;
            begin
                for sampled in
                    select c.oid from pg_class c
                    where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and pg_has_role(c.relowner, 'USAGE')
                        and exists (select from pg_stats s where s.schemaname = current_schema() and s.tablename = c.relname)
                        and c.relname in ('person', 'person_name', 'report', 'report_version', 'draft', 'draft_version', 'definition', 'description', 'claim', 'fact', 'search_word', 'report_word',
                            'incident', 'incident_word', 'incident_fact_text', 'measure', 'seizure', 'legal_outcome', 'statistic', 'attribute_reading', 'remembered_edit')
                    order by c.oid
                loop
                    execute format('analyze %s', sampled);
                end loop;
            end
            $$""";

    private static final String REMAINS = """
            with query as (
                select cast(string_agg(quote_literal(word) || ':*', ' | ') as tsquery) as words, array_agg('%' || word || '%') as patterns
                from (select distinct unnest(string_to_array(search_fold(n), ' ')) as word from jsonb_array_elements_text(cast(cast(:surnames as text) as jsonb)) n) w
                where length(word) > 3
            )
            select text from (
                select 'the report ''' || key || ''' has it in its title' as text, 1 as rank, key from report, query
                    where report.words @@ query.words
                union all
                select 'the incident ''' || i.key || ''' has it in its name, summary, key or facts', 2, i.key from incident i, query
                    where i.known_to is null and (i.words @@ query.words or i.key like any(patterns)
                        or exists (select from incident_fact_text t where t.incident_id = i.id and t.words @@ query.words))
                union all
                select 'the statistic ''' || s.key || ''' has it in its name or key', 3, s.key from statistic s, query
                    where s.known_to is null and (s.words @@ query.words or s.key like any(patterns))
                union all
                select 'the organization ''' || o.key || ''' has it in a name', 4, o.key from organization o, query
                    where exists (select from organization_name n where n.organization_id = o.id and n.words @@ query.words)
                union all
                select 'the place ''' || p.code || ''' has it in a name', 5, p.code from place p, query
                    where exists (select from place_name n where n.place_code = p.code and n.words @@ query.words)
                union all
                select 'the person ''' || p.key || ''' has it in a name', 6, p.key from person p, query
                    where exists (select from person_name n where n.person_id = p.id and n.words @@ query.words)
            ) found order by rank, key""";

    private final PersonRegister people;

    PersonRows(PersonRegister people) {
        this.people = people;
    }

    /**
     * A known person.
     *
     * @param description replaces the name of an erased person; otherwise null
     * @param merged whether this person was merged into another one
     */
    record PersonRow(long id, String key, @Nullable String description, boolean merged) {}

    /** The person of a key, then all who were merged into the same person; none when nobody has the key. */
    Uni<List<PersonRow>> find(String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("key", key)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PersonRow(
                                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3]))
                        .toList());
    }

    /** All names of a person in tables. */
    Uni<Set<String>> names(PersonRow person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NAMES, String.class)
                        .setParameter("id", person.id())
                        .setParameter("key", person.key())
                        .getResultList())
                .map(LinkedHashSet::new);
    }

    /** Has the database keep no earlier versions until the end of the transaction. */
    Uni<Void> beginErasing() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(ERASES, String.class).getSingleResult())
                .replaceWithVoid();
    }

    /** Gives a person another key, and replaces each name by a description. */
    Uni<Void> rename(Erasing erasing) {
        String body = new JsonObject()
                .put("key", erasing.keyNow())
                .put("name", erasing.description())
                .putNull("position")
                .put("names", new JsonArray())
                .encode();
        Names only = Names.of(List.of(new Name("en", erasing.description(), true)));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RENAME)
                        .setParameter("id", erasing.person().id())
                        .setParameter("now", erasing.keyNow())
                        .setParameter("description", erasing.description())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(REDESCRIBE)
                                .setParameter("key", erasing.person().key())
                                .setParameter("now", erasing.keyNow())
                                .setParameter("body", body)
                                .executeUpdate())
                        .chain(() -> session.createNativeQuery(FORGET_GIVEN)
                                .setParameter("key", erasing.person().key())
                                .setParameter("now", erasing.keyNow())
                                .executeUpdate()))
                .chain(() -> people.describe(
                        List.of(new PersonDescription(erasing.keyNow(), erasing.description(), null, only))));
    }

    /** Deletes words that no other name has, and samples of texts. */
    Uni<Void> forget(Collection<String> names) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET_WORDS)
                        .setParameter("names", new JsonArray(List.copyOf(names)).encode())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(FORGET_SAMPLES).executeUpdate()))
                .replaceWithVoid();
    }

    /** The tables in which words of names remain; {@link StoredDocuments} searches the documents. */
    Uni<List<String>> remains(Collection<String> surnames) {
        return surnames.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(REMAINS, String.class)
                                .setParameter("surnames", new JsonArray(List.copyOf(surnames)).encode())
                                .getResultList());
    }
}
