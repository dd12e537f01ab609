package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.intake.erasure.ErasedPeople;

/**
 * Takes names out of the rows that were made from documents, within the current transaction. What is published is then made from these rows again.
 */
@ApplicationScoped
class ErasedTexts {

    private static final String PATTERNS =
            "like any(array(select jsonb_array_elements_text(cast(cast(:patterns as text) as jsonb))))";

    private static final String CLAIMS = "select id, note, detail, report_id from claim where erasure_form(note) "
            + PATTERNS + " or erasure_form(detail) " + PATTERNS;
    private static final String WRITE_CLAIMS = """
            update claim c set note = r ->> 1, detail = r ->> 2 from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            where c.id = cast(r ->> 0 as bigint)""";

    private static final String DEFINITIONS =
            "select id, body, key from definition where thing = 'PERSON' and erasure_form(body) " + PATTERNS;
    private static final String WRITE_DEFINITIONS = """
            update definition d set body = r ->> 1 from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            where d.id = cast(r ->> 0 as bigint)""";

    private static final String GIVEN =
            "select cast(revision as text) || ' ' || thing || ' ' || key, body, key from description where thing = 'PERSON' and erasure_form(body) "
                    + PATTERNS;
    private static final String WRITE_GIVEN = """
            update description d set body = r ->> 1 from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            where cast(d.revision as text) || ' ' || d.thing || ' ' || d.key = r ->> 0""";

    private static final String RESULTS =
            "select subject, result, key from remembered_edit where erasure_form(result) " + PATTERNS;
    private static final String WRITE_RESULTS = """
            update remembered_edit e set result = r ->> 1 from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            where e.subject = r ->> 0 and e.key = r ->> 2""";

    /** Changes claims, and returns their reports. */
    Uni<List<Long>> inClaims(ErasedPeople erased, Collection<String> patterns) {
        return changed(CLAIMS, WRITE_CLAIMS, erased, patterns, 1)
                .map(rows ->
                        rows.stream().map(row -> ((Number) row[3]).longValue()).toList());
    }

    /** Changes descriptions, and returns the keys of their people. */
    Uni<List<String>> inDescriptions(ErasedPeople erased, Collection<String> patterns) {
        return changed(DEFINITIONS, WRITE_DEFINITIONS, erased, patterns, 0)
                .chain(defined -> changed(GIVEN, WRITE_GIVEN, erased, patterns, 0)
                        .map(given -> Stream.concat(defined.stream(), given.stream())
                                .map(row -> (String) row[2])
                                .distinct()
                                .toList()));
    }

    /** Changes the stored results of edits with an idempotency key. */
    Uni<Void> inResults(ErasedPeople erased, Collection<String> patterns) {
        return changed(RESULTS, WRITE_RESULTS, erased, patterns, 0).replaceWithVoid();
    }

    private static Uni<List<Object[]>> changed(
            String find, String write, ErasedPeople erased, Collection<String> patterns, int texts) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(find, Object[].class)
                        .setParameter("patterns", new JsonArray(List.copyOf(patterns)).encode())
                        .getResultList()
                        .map(rows -> rows.stream()
                                .filter(row -> redact(row, erased, texts))
                                .toList())
                        .call(rows -> session.createNativeQuery(write)
                                .setParameter("rows", rows(rows))
                                .executeUpdate()));
    }

    /**
     * Takes names out of a row, and returns whether that changed it. A row has an address, then some texts, then JSON, in which an end of a line is
     * two letters, then values that stay.
     */
    private static boolean redact(Object[] row, ErasedPeople erased, int texts) {
        boolean changed = false;
        for (int i = 1; i < row.length - 1; i++) {
            if (row[i] instanceof String text) {
                row[i] = i > texts ? erased.withoutInJson(text) : erased.without(text);
                changed |= !Objects.equals(row[i], text);
            }
        }
        return changed;
    }

    private static String rows(List<Object[]> rows) {
        JsonArray json = new JsonArray();
        rows.forEach(row -> json.add(new JsonArray(Arrays.asList(row))));
        return json.encode();
    }
}
