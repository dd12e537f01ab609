package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.graphql.api.Nullable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.intake.document.ReportDraft.Header;
import org.tergeu.intake.document.ReportDraft.IncidentDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.document.ReportDraft.References;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** Reads a whole report file. */
public final class ReportParser {

    /** The section beside the report: what another database needs in order to take the report. */
    public static final String KEPT = "kept";

    /** The sections of a document, and {@link #KEPT}: what is asked of an empty one. */
    static final Set<String> SECTIONS = sections();

    /** The kinds of facts that others can be part of. */
    private static final Map<String, FactKind> KEPT_FACTS = Map.of(
            "legalOutcomes", FactKind.LEGAL_OUTCOME, "casualties", FactKind.CASUALTY, "seizures", FactKind.SEIZURE);

    private final List<Problem> problems = new ArrayList<>();
    private final LocalDate today;

    private ReportParser(LocalDate today) {
        this.today = today;
    }

    /**
     * A report as far as it could be read.
     *
     * @param draft complete when there are no problems; otherwise null stands for values that could not be read
     * @param problems everything that is wrong by the file alone
     */
    public record ParsedReport(ReportDraft draft, List<Problem> problems) {}

    /** Reads a report file that comes in now, as far as possible. */
    public static ParsedReport read(JsonNode document) {
        return read(document, today(Clock.systemUTC()));
    }

    /** Reads a report that comes in now, beside which the part {@link #KEPT} may stand: problems name it with all else that is allowed. */
    public static ParsedReport readBesideKept(JsonNode report) {
        ReportParser parser = new ReportParser(today(Clock.systemUTC()));
        return parser.parsed(parser.fields(report, true));
    }

    /**
     * Reads a report file as far as possible.
     *
     * @param today the day on which it comes in, see {@link #today}
     */
    public static ParsedReport read(JsonNode document, LocalDate today) {
        ReportParser parser = new ReportParser(today);
        return parser.parsed(parser.fields(document, false));
    }

    private ParsedReport parsed(Fields document) {
        return new ParsedReport(draft(document), List.copyOf(problems));
    }

    private Fields fields(JsonNode document, boolean besideKept) {
        Fields fields = new Fields(document, "", problems);
        if (document.isObject() && !fields.has("report")) {
            fields.problem("report", "is missing");
        }
        if (besideKept) {
            fields.has(KEPT);
        }
        return fields;
    }

    private static Set<String> sections() {
        ReportParser parser = new ReportParser(LocalDate.EPOCH);
        Fields empty = parser.fields(JsonNodeFactory.instance.objectNode(), true);
        parser.draft(empty);
        return empty.asked();
    }

    /**
     * Reads the part {@code kept}: descriptions by earlier versions of things that are still named, and facts that only these versions or retracted
     * reports have. All of it is known once the report is recorded, and none of it stands.
     *
     * @param kept the value of {@link #KEPT} in the document
     * @param header the header of the report; null when it could not be read
     * @return a draft without claims; the facts are among its references
     */
    public static ParsedReport readKept(JsonNode kept, @Nullable Header header) {
        if (kept.isMissingNode() || kept.isNull()) {
            return new ParsedReport(ReportDraft.of(header), List.of());
        }
        ReportParser parser = new ReportParser(today(Clock.systemUTC()));
        return new ParsedReport(parser.kept(kept, header), List.copyOf(parser.problems));
    }

    /**
     * Reads a report file.
     *
     * @throws InvalidReport with everything that is wrong by the file alone
     */
    public static ReportDraft parse(JsonNode document, LocalDate today) {
        ParsedReport reading = read(document, today);
        if (!reading.problems().isEmpty()) {
            throw new InvalidReport(reading.problems());
        }
        return reading.draft();
    }

    /** The latest day that it is anywhere on Earth: a later date has not come yet in any time zone. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    private ReportDraft draft(Fields file) {
        Header header = file.within("report", this::header);
        List<Problem> tooMany = EntryLimit.problems(file.node());
        if (!tooMany.isEmpty()) {
            problems.addAll(tooMany);
            return ReportDraft.of(header);
        }
        Claimed claimed = new Claimed(problems, Days.of(today, header == null ? null : header.publishedOn()));
        if (header != null && header.publisher() != null) {
            claimed.organizations.add(new Reference<>("report.publisher", header.publisher()));
        }
        DefinitionParser definitions = new DefinitionParser(claimed);
        var organizations = file.each("organizations", definitions::organization);
        var people = file.each("people", definitions::person);
        var places = file.each("places", definitions::place);
        IncidentParser incidentParser = new IncidentParser(claimed);
        List<IncidentDraft> incidents = file.each("incidents", incidentParser::incident);
        file.each("statistics", new StatisticParser(claimed)::statistic);
        file.end();
        refuseTwice(organizations, OrganizationDraft::path, OrganizationDraft::key);
        refuseTwice(people, PersonDraft::path, PersonDraft::key);
        refuseTwice(places, PlaceDraft::path, PlaceDraft::code);
        refuseTwice(incidents, IncidentDraft::path, IncidentDraft::key);
        problems.addAll(ParentCircles.among(
                organizations, OrganizationDraft::path, OrganizationDraft::key, OrganizationDraft::parent));
        problems.addAll(ParentCircles.among(places, PlaceDraft::path, PlaceDraft::code, PlaceDraft::parent));
        return new ReportDraft(
                accepted(header),
                organizations,
                people,
                places,
                incidents,
                claimed.claims,
                new References(claimed.organizations, claimed.people, claimed.places, claimed.offences, claimed.facts));
    }

    private ReportDraft kept(JsonNode node, @Nullable Header header) {
        Fields kept = new Fields(node, KEPT, problems);
        if (header != null && !header.defines()) {
            problems.add(
                    new Problem(
                            KEPT,
                            "is beside a report that defines nothing; allowed beside one of status PUBLISHED, and beside a retracted one that is given with its title"));
        }
        List<Problem> tooMany = EntryLimit.problems(node);
        if (!tooMany.isEmpty()) {
            tooMany.forEach(problem -> kept.problem(problem.path(), problem.message()));
            return ReportDraft.of(header);
        }
        Claimed claimed = new Claimed(problems, Days.of(today, null));
        DefinitionParser definitions = new DefinitionParser(claimed);
        var organizations = kept.each("organizations", definitions::organization);
        var people = kept.each("people", definitions::person);
        var places = kept.each("places", definitions::place);
        kept.each("incidents", fields -> keptIncident(fields, claimed));
        kept.each(
                "statistics", fields -> keptFact(fields, claimed, FactAddress.statistic(accepted(fields.key("key")))));
        kept.end();
        refuseTwice(organizations, OrganizationDraft::path, OrganizationDraft::key);
        refuseTwice(people, PersonDraft::path, PersonDraft::key);
        refuseTwice(places, PlaceDraft::path, PlaceDraft::code);
        return new ReportDraft(
                accepted(header),
                organizations,
                people,
                places,
                List.of(),
                List.of(),
                new References(claimed.organizations, claimed.people, claimed.places, List.of(), claimed.facts));
    }

    /** An incident with facts of it, by their keys only. */
    private static @Nullable FactAddress keptIncident(Fields fields, Claimed claimed) {
        String key = fields.key("key");
        KEPT_FACTS.forEach((section, kind) -> fields.each(
                section,
                fact -> keptFact(
                        fact,
                        claimed,
                        new FactAddress(
                                kind,
                                key,
                                accepted(fact.checked(
                                        "key",
                                        fact.text("key", TextLimit.FACT_KEY),
                                        Slugs::isSlug,
                                        "the key of a fact"))))));
        return keptFact(fields, claimed, FactAddress.incident(accepted(key)));
    }

    private static @Nullable FactAddress keptFact(Fields fields, Claimed claimed, FactAddress fact) {
        return fact.isKnown() ? claimed.fact(fields, "key", fact) : null;
    }

    private <D> void refuseTwice(List<D> defined, Function<D, String> path, Function<D, String> key) {
        refuseTwice(defined.stream()
                .map(each -> new Reference<>(path.apply(each), key.apply(each)))
                .toList());
    }

    private void refuseTwice(List<Reference<String>> defined) {
        Set<String> seen = new HashSet<>();
        for (Reference<String> each : defined) {
            if (each.key() != null && !seen.add(each.key())) {
                problems.add(new Problem(
                        each.path(), "defines '" + each.key() + "' a second time; put both into one entry"));
            }
        }
    }

    private Header header(Fields fields) {
        String key = fields.key("key");
        ReportStatus status = fields.optionalChoice("status", ReportStatus.class);
        boolean mereRetraction = status == ReportStatus.RETRACTED && !fields.has("title");
        String title =
                mereRetraction ? fields.optionalText("title", TextLimit.TITLE) : fields.text("title", TextLimit.TITLE);
        String url = Addresses.read(fields, "url");
        String publisher = mereRetraction ? fields.optionalKey("publisher") : fields.key("publisher");
        String author = fields.optionalText("author", TextLimit.AUTHOR);
        String language = Languages.read(
                fields,
                "language",
                mereRetraction
                        ? fields.optionalText("language", TextLimit.LANGUAGE)
                        : fields.text("language", TextLimit.LANGUAGE));
        Dates.When published =
                Dates.publication(fields, "publishedOn", Days.of(today, null).publication());
        SourceTier tier = mereRetraction
                ? fields.optionalChoice("tier", SourceTier.class)
                : fields.choice("tier", SourceTier.class);
        return new Header(
                accepted(key),
                title,
                url,
                publisher,
                author,
                language,
                published.date(),
                published.at(),
                tier,
                status == null ? ReportStatus.PUBLISHED : status);
    }
}
