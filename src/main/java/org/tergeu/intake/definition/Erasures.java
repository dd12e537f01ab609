package org.tergeu.intake.definition;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.intake.erasure.ErasedPeople;
import org.tergeu.intake.erasure.ErasedPeople.ErasedPerson;
import org.tergeu.intake.erasure.Mark;

/** Reads and writes which people are erased, and reads where keys lead, within the current transaction. */
@ApplicationScoped
public class Erasures {

    private static final String SALT = "select salt from erasure_salt";

    private static final String ALL = """
            select 'SALT', salt, '', '', false, 0, 0 from erasure_salt
            union all
            select 'MARK', m.digest, p.key, e.description, m.is_key, m.start, m.words
            from erased_mark m join erased_person e on e.person_id = m.person_id join person p on p.id = m.person_id
            union all
            select 'ORGANIZATION', o.key, i.key, '', false, 0, 0 from organization o join organization i on i.id = o.merged_into_id where o.merged_into_id is not null
            union all
            select 'PERSON', o.key, i.key, '', false, 0, 0 from person o join person i on i.id = o.merged_into_id where o.merged_into_id is not null""";

    private static final String ERASE = """
            insert into erased_person (person_id, description) values (:person, :description)
            on conflict (person_id) do update set description = excluded.description""";

    private static final String MARK = """
            insert into erased_mark (digest, person_id, is_key, start, words)
            select r ->> 0, :person, cast(r ->> 1 as boolean), cast(r ->> 2 as int), cast(r ->> 3 as int)
            from jsonb_array_elements(cast(cast(:marks as text) as jsonb)) r on conflict do nothing""";

    /** Where keys of merged and erased things lead. */
    public Uni<Leads> leads() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(Erasures::read);
    }

    /** All erased people. */
    public Uni<ErasedPeople> load() {
        return leads().map(Leads::erased);
    }

    private static Leads read(List<Object[]> rows) {
        Map<String, String> organizations = new HashMap<>();
        Map<String, String> people = new HashMap<>();
        Map<Object, Map<String, String>> merged = Map.of("ORGANIZATION", organizations, "PERSON", people);
        ErasedPeople erased = new ErasedPeople(rows.stream()
                .filter(row -> row[0].equals("SALT"))
                .map(row -> (String) row[1])
                .findFirst()
                .orElseThrow());
        rows.forEach(row -> {
            if (row[0].equals("MARK")) {
                erased.add(
                        new Mark(
                                (String) row[1],
                                (Boolean) row[4],
                                ((Number) row[5]).intValue(),
                                ((Number) row[6]).intValue()),
                        new ErasedPerson((String) row[2], (String) row[3]));
            } else if (merged.containsKey(row[0])) {
                merged.get(row[0]).put((String) row[1], (String) row[2]);
            }
        });
        return new Leads(erased, organizations, people);
    }

    /** The salt of all digests. */
    public Uni<String> salt() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SALT, String.class).getSingleResult());
    }

    /** Records that a person is erased. */
    public Uni<Void> erase(long person, String description) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ERASE)
                        .setParameter("person", person)
                        .setParameter("description", description)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Records the marks by which an erased person is recognised. */
    public Uni<Void> mark(long person, Collection<Mark> marks) {
        JsonArray rows = new JsonArray();
        marks.forEach(mark -> rows.add(new JsonArray()
                .add(mark.digest())
                .add(mark.isKey())
                .add(mark.start())
                .add(mark.words())));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MARK)
                        .setParameter("person", person)
                        .setParameter("marks", rows.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
