package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.intake.ErasureRecording.Erasing;
import org.tergeu.intake.StoredDocuments.DocumentLocation;
import org.tergeu.intake.StoredDocuments.Stored;
import org.tergeu.intake.definition.Definitions;
import org.tergeu.intake.definition.Leads;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.ReportParser;
import org.tergeu.intake.erasure.ErasedPeople;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.platform.writing.EntityRows;

/** Takes the names of a person out of everything that is recorded, within the current transaction. */
@ApplicationScoped
class Redacting {

    /** Documents in one statement. */
    private static final int AT_ONCE = 100;

    private static final String RENAME_FACTS = """
            update fact f set key = r ->> 3
            from jsonb_array_elements(cast(cast(:facts as text) as jsonb)) r
            left join fact i on i.kind = 'INCIDENT' and i.incident_id is null and i.key = r ->> 1
            left join incident_merge m on m.from_id = i.id
            where f.kind = r ->> 0 and f.incident_id is not distinct from coalesce(m.into_id, i.id) and f.key = r ->> 2
                and not exists (select from fact o where o.kind = f.kind and o.incident_id is not distinct from f.incident_id and o.key = r ->> 3)""";

    /** The facts that only earlier versions name. */
    private static final String RENAME_OTHER_FACTS = """
            update fact f set key = regexp_replace(key, '(^|[.-])' || :pattern || '(?=$|[.-])', '\\1' || :now, 'g')
            where kind not in ('INCIDENT', 'STATISTIC') and key ~ ('(^|[.-])' || :pattern || '($|[.-])')
                and not exists (select from fact o where o.kind = f.kind and o.incident_id is not distinct from f.incident_id
                    and o.key = regexp_replace(f.key, '(^|[.-])' || :pattern || '(?=$|[.-])', '\\1' || :now, 'g'))""";

    private static final String FORGET_FILES =
            "update report_file set fingerprint = '' where report_key in (select key from report where "
                    + EntityRows.among("id", "reports") + ")";
    private static final String FORGET_RESULTS =
            "delete from remembered_edit where made_at <= now() - interval '1 day'";

    private final StoredDocuments documents;
    private final ErasedTexts texts;
    private final PersonRows people;
    private final Definitions definitions;
    private final ClaimWriter claims;
    private final Publisher publisher;

    Redacting(
            StoredDocuments documents,
            ErasedTexts texts,
            PersonRows people,
            Definitions definitions,
            ClaimWriter claims,
            Publisher publisher) {
        this.documents = documents;
        this.texts = texts;
        this.people = people;
        this.definitions = definitions;
        this.claims = claims;
        this.publisher = publisher;
    }

    /** Takes out all names of a person whose row already has the description. */
    Uni<Void> everything(Erasing erasing, Leads leads) {
        ErasedPeople erased = leads.erased();
        Set<String> patterns = erasing.patterns();
        Set<Long> reports = new HashSet<>();
        return documents
                .containing(patterns)
                .chain(found -> write(erasing, erased, found, reports))
                .chain(() -> texts.inClaims(erased, patterns))
                .invoke(reports::addAll)
                .chain(() -> texts.inDescriptions(erased, patterns))
                .chain(described -> definitions.publish(
                        DescribedThing.PERSON,
                        Stream.concat(described.stream(), Stream.of(erasing.keyNow()))
                                .toList(),
                        leads))
                .chain(() -> texts.inResults(erased, patterns))
                .chain(() -> publish(reports))
                .chain(() -> update(FORGET_RESULTS, Map.of()))
                .chain(() -> people.forget(erasing.names()));
    }

    private Uni<Void> publish(Set<Long> reports) {
        return update(FORGET_FILES, Map.of("reports", EntityRows.array(reports)))
                .chain(() -> Panache.getSession().invoke(session -> session.clear()))
                .chain(() -> claims.touchedBy(reports, Set.of()))
                .chain(publisher::publish);
    }

    private Uni<Void> write(Erasing erasing, ErasedPeople erased, List<Stored> found, Set<Long> reports) {
        Map<FactAddress, FactAddress> facts = new HashMap<>();
        found.forEach(each -> renamed(each, erased, facts));
        Map<String, String> keys = new HashMap<>();
        facts.forEach((before, now) -> keys.put(before.written(), now.key()));
        List<Stored> changed = found.stream()
                .flatMap(each -> {
                    JsonNode rest = erased.without(each.document(), keys);
                    return rest.equals(each.document()) ? Stream.empty() : Stream.of(each.with(rest));
                })
                .toList();
        changed.stream()
                .filter(each -> each.location() == DocumentLocation.REPORT)
                .forEach(each -> reports.add(Long.parseLong(each.id())));
        return inChunks(changed)
                .chain(() -> update(RENAME_FACTS, Map.of("facts", rows(facts))))
                .chain(() -> update(
                        RENAME_OTHER_FACTS,
                        Map.of("pattern", erasing.person().key().replace(".", "[.]"), "now", erasing.keyNow())));
    }

    /** The facts whose keys change with the names: the claims of both documents correspond one by one. */
    private static void renamed(Stored stored, ErasedPeople erased, Map<FactAddress, FactAddress> facts) {
        List<ClaimDraft> before = ReportParser.read(stored.document()).draft().claims();
        List<ClaimDraft> now =
                ReportParser.read(erased.without(stored.document())).draft().claims();
        for (int i = 0; i < before.size() && before.size() == now.size(); i++) {
            FactAddress one = before.get(i).fact();
            FactAddress other = now.get(i).fact();
            if (!Objects.equals(one.key(), other.key()) && Objects.equals(one.incident(), other.incident())) {
                facts.put(one, other);
            }
        }
    }

    private Uni<Void> inChunks(List<Stored> changed) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (int start = 0; start < changed.size(); start += AT_ONCE) {
            List<Stored> some = new ArrayList<>(changed.subList(start, Math.min(start + AT_ONCE, changed.size())));
            done = done.chain(() -> documents.write(some));
        }
        return done;
    }

    private static String rows(Map<FactAddress, FactAddress> facts) {
        JsonArray rows = new JsonArray();
        facts.forEach((before, now) -> rows.add(new JsonArray()
                .add(before.kind().name())
                .add(before.incident())
                .add(before.key())
                .add(now.key())));
        return rows.encode();
    }

    private static Uni<Void> update(String sql, Map<String, String> parameters) {
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.Query<Object> query = session.createNativeQuery(sql);
                    parameters.forEach((name, value) -> query.setParameter(name, value));
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }
}
