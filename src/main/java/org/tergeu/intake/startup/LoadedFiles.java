package org.tergeu.intake.startup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Remembers the report of each file by a digest of its bytes, so that an unchanged file is not read again. */
@ApplicationScoped
class LoadedFiles {

    private static final String UNCHANGED = """
            select f.digest, f.report_key from report_file f
            join report r on r.key = f.report_key and (r.fingerprint = f.fingerprint or r.changed_by is not null)
            where f.digest in (:digests)""";

    private static final String REMEMBER = """
            insert into report_file (digest, report_key, fingerprint)
            select distinct on (digest) digest, report_key, fingerprint
            from json_populate_recordset(cast(null as report_file), cast(cast(:files as text) as json))
            on conflict (digest) do update set report_key = excluded.report_key, fingerprint = excluded.fingerprint""";

    /**
     * A file that was loaded.
     *
     * @param digest the digest of its bytes
     * @param report the key of its report
     * @param fingerprint the fingerprint of the report, which leaves out how it is written
     */
    record Loaded(String digest, String report, String fingerprint) {}

    /**
     * The files that need not be read again: the key of the report, by the digest of the file. The report is recorded as the file has it, or an editor
     * has changed it since the file was loaded, and an unchanged file does not undo the change.
     */
    Uni<Map<String, String>> unchanged(Collection<String> digests) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(UNCHANGED, Object[].class)
                        .setParameter("digests", List.copyOf(digests))
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]))));
    }

    /** Remembers files for later starts. */
    Uni<Integer> remember(List<Loaded> files) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        files.forEach(file -> json.addObject()
                .put("digest", file.digest)
                .put("report_key", file.report)
                .put("fingerprint", file.fingerprint));
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER)
                        .setParameter("files", json.toString())
                        .executeUpdate()));
    }
}
