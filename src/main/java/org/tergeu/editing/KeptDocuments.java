package org.tergeu.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportParser;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.report.Report;
import org.tergeu.vocabulary.ReportStatus;

/**
 * Reads the {@code kept} part of a report, in the form that {@link ReportParser#readKept} takes: what another database needs beside the source of the
 * report. It has descriptions of things that no standing report describes, by earlier versions of this report and by reports that are drafts now, and
 * the keys of incidents and facts to which this report refers and which no standing report has.
 */
@Singleton
class KeptDocuments {

    private static final String DOCUMENTS =
            "select r.id, r.status, r.document from report r where r.id = any(?) and r.status = any(?)";

    /** Descriptions by earlier versions of these reports, of things that no standing report describes. */
    private static final String DROPPED = """
            select d.report_id, d.thing, d.key, d.body from definition d
            where d.report_id = any(?) and d.rank not like '0%' and not is_described(d.thing, d.key) order by d.report_id, d.thing, d.key""";

    /**
     * Descriptions by other reports, of these things and of the things above them (the place in which one lies, its parents and predecessors), where no
     * standing report describes them. Reports that are drafts now come first, since no copy of the data has them. A parent that an editor has given
     * may be in no standing report.
     */
    private static final String OF_OTHERS = """
            with recursive above (root_thing, root_key, thing, key) as (
                select a.thing, a.key, a.thing, a.key from unnest(cast(? as text[]), cast(? as text[])) as a (thing, key)
                union
                select u.root_thing, u.root_key, p.thing, p.key from above u cross join lateral (
                    select u.thing, p.key from organization o join organization_membership m on m.organization_id = coalesce(o.merged_into_id, o.id)
                        join organization p on p.id = m.parent_id where u.thing = 'ORGANIZATION' and o.key = u.key
                    union all
                    select u.thing, p.key from organization o join organization_succession s on s.successor_id = coalesce(o.merged_into_id, o.id)
                        join organization p on p.id = s.predecessor_id where u.thing = 'ORGANIZATION' and o.key = u.key
                    union all
                    select u.thing, p.parent_code from place_parent p where u.thing = 'PLACE' and p.place_code = u.key) p (thing, key)
            ), undescribed (thing, key) as materialized (
                select x.thing, x.key from (select distinct thing, key from above) x where not is_described(x.thing, x.key)
            )
            select u.root_thing, u.root_key, d.thing, d.key, d.body, r.status = 'DRAFT' as draft
            from undescribed x join above u on u.thing = x.thing and u.key = x.key
            join definition d on d.thing = x.thing and d.key = x.key join report r on r.id = d.report_id
            where r.status = 'DRAFT' or ? order by r.status <> 'DRAFT', d.rank""";

    /**
     * Which of these facts a standing report has under the very key that is asked for. The other key of a merged incident does not suffice, because
     * another database knows of the merge only once it is made there. An incident counts only if a standing report describes it.
     */
    private static final String STANDING = """
            with asked as materialized (
                select a.place, a.kind, a.key, coalesce(a.incident, a.key) as incident, coalesce(m.into_id, i.id) as incident_id,
                    m.from_id is not null or exists (select from incident_merge o where o.into_id = i.id) as merged
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) with ordinality as a (kind, incident, key, place)
                left join fact i on i.kind = 'INCIDENT' and i.incident_id is null and i.key = coalesce(a.incident, a.key) and a.kind <> 'STATISTIC'
                left join incident_merge m on m.from_id = i.id
            ), found as materialized (
                select a.*, case a.kind when 'INCIDENT' then a.incident_id
                    when 'STATISTIC' then (select f.id from fact f where f.kind = a.kind and f.incident_id is null and f.key = a.key)
                    else (select f.id from fact f where f.kind = a.kind and f.incident_id = a.incident_id and f.key = a.key) end as fact_id
                from asked a
            )
            select f.place from found f where exists (
                select from claim c join report r on r.id = c.report_id where c.fact_id = f.fact_id and not c.withdrawn and r.status = 'PUBLISHED'
                and (f.kind <> 'INCIDENT' or (
                    cast(c.detail as jsonb) ->> 'name' is not null and cast(c.detail as jsonb) ->> 'summary' is not null and cast(c.detail as jsonb) ->> 'kind' is not null))
                and (not f.merged or cast(r.document as jsonb) -> 'incidents' @> jsonb_build_array(jsonb_build_object('key', f.incident))))""";

    /** The sections of an incident by the kinds of facts that others can be a part of. */
    private static final Map<FactKind, String> SECTIONS = Map.of(
            FactKind.LEGAL_OUTCOME, "legalOutcomes", FactKind.CASUALTY, "casualties", FactKind.SEIZURE, "seizures");

    private static final String NAME = "name";
    private static final String NAMES = "names";

    private final Reads reads;
    private final Batches batches;

    KeptDocuments(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    /**
     * What is kept beside a report, in JSON; null when another database takes it by its source alone, as it does a draft or a heading.
     *
     * @param forEditor whether an editor asks, who gets retracted reports whole and may read what is not served
     */
    Uni<String> load(Report report, boolean forEditor) {
        return batches.load(List.of("Report.kept", forEditor), report.rowId(), ids -> loadAll(ids, forEditor));
    }

    /** A report that another database gets whole, not as a heading. */
    private record Taken(long id, boolean retracted, ReportDraft draft) {

        static Taken read(Row row) {
            // An older report may have what is refused today; the rest of it is read.
            return new Taken(
                    row.getLong("id"),
                    row.getEnum(ReportStatus.class, "status") == ReportStatus.RETRACTED,
                    ReportParser.read(Documents.read(row.getString("document"))).draft());
        }

        /** All that it describes or refers to. */
        Set<StillNamed.ThingKey> named() {
            Set<StillNamed.ThingKey> named = describes();
            ReportDraft.References used = draft.references();
            used.organizations()
                    .forEach(each -> named.add(new StillNamed.ThingKey(DescribedThing.ORGANIZATION, each.key())));
            used.people().forEach(each -> named.add(new StillNamed.ThingKey(DescribedThing.PERSON, each.key())));
            used.places().forEach(each -> named.add(new StillNamed.ThingKey(DescribedThing.PLACE, each.key())));
            return named;
        }

        Set<StillNamed.ThingKey> describes() {
            Set<StillNamed.ThingKey> described = new LinkedHashSet<>();
            draft.organizations()
                    .forEach(each -> described.add(new StillNamed.ThingKey(DescribedThing.ORGANIZATION, each.key())));
            draft.people().forEach(each -> described.add(new StillNamed.ThingKey(DescribedThing.PERSON, each.key())));
            draft.places().forEach(each -> described.add(new StillNamed.ThingKey(DescribedThing.PLACE, each.code())));
            described.removeIf(each -> each.key() == null);
            return described;
        }

        /** The facts that it needs, does not define, and no standing report has. */
        Set<FactAddress> facts(Set<FactAddress> standing) {
            Set<FactAddress> needed = draft.references().facts().stream()
                    .map(Reference::key)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            needed.removeAll(draft.claims().stream().map(ClaimDraft::fact).collect(Collectors.toSet()));
            draft.incidents().stream()
                    .filter(incident -> incident.key() != null && !incident.complete())
                    .forEach(incident -> needed.add(FactAddress.incident(incident.key())));
            needed.removeAll(standing);
            return needed;
        }
    }

    /**
     * A former description of something that no standing report describes.
     *
     * @param body the description in the report format
     */
    record FormerDescription(StillNamed.ThingKey thing, ObjectNode body) {

        private static FormerDescription read(Row row) {
            return new FormerDescription(
                    StillNamed.key(row), said(StoredJson.read(row.getString("body"), ObjectNode.class)));
        }

        /** The description without its empty fields. */
        private static ObjectNode said(ObjectNode body) {
            body.properties()
                    .removeIf(field -> field.getValue().isNull()
                            || (field.getValue().isArray() && field.getValue().isEmpty()));
            return body;
        }

        /** This description with the names of a less credible one after its own. */
        private FormerDescription and(FormerDescription other) {
            Set<JsonNode> names = new LinkedHashSet<>();
            body.path(NAMES).forEach(names::add);
            if (!other.body.path(NAME).equals(body.path(NAME))) {
                names.add(JsonNodeFactory.instance
                        .objectNode()
                        .put("language", "en")
                        .set(NAME, other.body.path(NAME)));
            }
            other.body.path(NAMES).forEach(names::add);
            ObjectNode both = body.deepCopy();
            if (!names.isEmpty()) {
                both.putArray(NAMES).addAll(names);
            }
            return new FormerDescription(thing, both);
        }

        private FormerDescription served(Map<StillNamed.ThingKey, StillNamed> known) {
            return new FormerDescription(thing, said(SourceDocument.served(thing.thing(), body.deepCopy(), known)));
        }

        /** A document that has the descriptions in its lists. */
        static ObjectNode lists(Collection<FormerDescription> all) {
            ObjectNode lists = JsonNodeFactory.instance.objectNode();
            for (DescribedThing thing : DescribedThing.values()) {
                List<ObjectNode> some = all.stream()
                        .filter(each -> each.thing.thing() == thing)
                        .map(FormerDescription::body)
                        .toList();
                if (!some.isEmpty()) {
                    lists.putArray(SourceDocument.LISTS.get(thing)).addAll(some);
                }
            }
            return lists;
        }
    }

    /**
     * A former description by another report.
     *
     * @param root the thing that the report of the request names, from which the described thing was found
     * @param isDraft whether the other report is a draft, which no copy of the data has
     */
    private record OfOther(StillNamed.ThingKey root, FormerDescription described, boolean isDraft) {

        static OfOther read(Row row) {
            return new OfOther(
                    new StillNamed.ThingKey(row.getEnum(DescribedThing.class, "root_thing"), row.getString("root_key")),
                    FormerDescription.read(row),
                    row.isTrue("draft"));
        }
    }

    private Uni<Map<Long, String>> loadAll(List<Long> ids, boolean forEditor) {
        String[] whole = forEditor
                ? new String[] {ReportStatus.PUBLISHED.name(), ReportStatus.RETRACTED.name()}
                : new String[] {ReportStatus.PUBLISHED.name()};
        return reads.list(Sql.of(DOCUMENTS, ids.toArray(Long[]::new), whole), Taken::read)
                .chain(reports -> loadDropped(reports.stream().map(Taken::id).toList())
                        .chain(dropped -> loadOfOthers(reports, dropped)
                                .chain(others -> loadKnown(dropped.values(), others)
                                        .chain(known -> loadStanding(reports)
                                                .map(standing -> texts(
                                                        reports,
                                                        report -> new Beside(
                                                                described(report, dropped, others, known),
                                                                report.facts(standing))))))));
    }

    private static Map<Long, String> texts(List<Taken> reports, Function<Taken, Beside> beside) {
        Map<Long, String> texts = new HashMap<>();
        for (Taken report : reports) {
            ObjectNode kept = beside.apply(report).json();
            if (!kept.isEmpty()) {
                texts.put(report.id(), kept.toString());
            }
        }
        return texts;
    }

    /**
     * What these reports described and no standing report describes, by report. For a report that stands this is what only its earlier versions
     * described; for a retracted one, all that it described.
     */
    Uni<Map<Long, List<FormerDescription>>> loadDropped(List<Long> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : reads.list(
                                Sql.of(DROPPED, (Object) reports.toArray(Long[]::new)),
                                row -> Map.entry(row.getLong("report_id"), FormerDescription.read(row)))
                        .map(found -> found.stream()
                                .collect(Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private Uni<List<OfOther>> loadOfOthers(List<Taken> reports, Map<Long, List<FormerDescription>> dropped) {
        Set<StillNamed.ThingKey> roots = new HashSet<>();
        reports.forEach(report -> roots.addAll(roots(report, dropped)));
        return roots.isEmpty()
                ? Uni.createFrom().item(List.of())
                : reads.list(
                        Sql.of(
                                OF_OTHERS,
                                StillNamed.things(roots),
                                StillNamed.keys(roots),
                                reports.stream().anyMatch(Taken::retracted)),
                        OfOther::read);
    }

    /** What a report names, in itself or in its earlier descriptions. */
    private static Set<StillNamed.ThingKey> roots(Taken report, Map<Long, List<FormerDescription>> dropped) {
        Set<StillNamed.ThingKey> roots = report.named();
        roots.addAll(SourceDocument.things(FormerDescription.lists(dropped.getOrDefault(report.id(), List.of()))));
        return roots;
    }

    /** What is known of all that may be kept. */
    private Uni<Map<StillNamed.ThingKey, StillNamed>> loadKnown(
            Collection<List<FormerDescription>> dropped, List<OfOther> others) {
        Set<StillNamed.ThingKey> things = SourceDocument.things(FormerDescription.lists(Stream.concat(
                        dropped.stream().flatMap(List::stream), others.stream().map(OfOther::described))
                .toList()));
        return things.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : reads.index(StillNamed.of(things), StillNamed::key, StillNamed::read);
    }

    /** The descriptions that are kept beside a report: for a report that stands, those that are served; for a retracted one, which only editors get, all. */
    private static Collection<FormerDescription> described(
            Taken report,
            Map<Long, List<FormerDescription>> dropped,
            List<OfOther> others,
            Map<StillNamed.ThingKey, StillNamed> known) {
        Map<StillNamed.ThingKey, FormerDescription> kept = new LinkedHashMap<>();
        dropped.getOrDefault(report.id(), List.of()).forEach(each -> kept.put(each.thing(), each));
        Set<StillNamed.ThingKey> roots = others.isEmpty() ? Set.of() : roots(report, dropped);
        others.stream()
                .filter(each -> roots.contains(each.root()) && (each.isDraft() || report.retracted()))
                .map(OfOther::described)
                .forEach(each -> kept.merge(each.thing(), each, FormerDescription::and));
        kept.keySet().removeAll(report.describes());
        if (report.retracted()) {
            return kept.values();
        }
        kept.keySet()
                .removeIf(thing -> !Objects.requireNonNull(known.get(thing), thing::toString)
                        .needed());
        return kept.values().stream().map(each -> each.served(known)).toList();
    }

    private Uni<Set<FactAddress>> loadStanding(List<Taken> reports) {
        List<FactAddress> facts = reports.stream()
                .flatMap(report -> report.facts(Set.of()).stream())
                .distinct()
                .toList();
        return facts.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : reads.list(
                                Sql.of(
                                        STANDING,
                                        facts.stream()
                                                .map(fact -> fact.kind().name())
                                                .toArray(String[]::new),
                                        facts.stream()
                                                .map(FactAddress::incident)
                                                .toArray(String[]::new),
                                        facts.stream().map(FactAddress::key).toArray(String[]::new)),
                                row -> facts.get(row.getInt("place") - 1))
                        .map(Set::copyOf);
    }

    /** All that is kept beside one report. */
    private record Beside(Collection<FormerDescription> described, Set<FactAddress> facts) {

        ObjectNode json() {
            ObjectNode kept = FormerDescription.lists(described.stream()
                    .sorted(Comparator.comparing(each -> each.thing().key()))
                    .toList());
            Map<String, ObjectNode> incidents = new TreeMap<>();
            Map<String, ObjectNode> statistics = new TreeMap<>();
            facts.stream().sorted(Comparator.comparing(FactAddress::key)).forEach(fact -> {
                if (fact.kind() == FactKind.STATISTIC) {
                    statistics.computeIfAbsent(fact.key(), Beside::entry);
                } else {
                    ObjectNode incident = incidents.computeIfAbsent(
                            fact.incident() == null ? fact.key() : fact.incident(), Beside::entry);
                    if (fact.incident() != null) {
                        incident.withArray("/" + SECTIONS.get(fact.kind())).add(entry(fact.key()));
                    }
                }
            });
            add(kept, "incidents", incidents.values());
            add(kept, "statistics", statistics.values());
            return kept;
        }

        private static ObjectNode entry(String key) {
            return JsonNodeFactory.instance.objectNode().put("key", key);
        }

        private static void add(ObjectNode kept, String section, Collection<ObjectNode> entries) {
            if (!entries.isEmpty()) {
                kept.putArray(section).addAll(entries);
            }
        }
    }
}
