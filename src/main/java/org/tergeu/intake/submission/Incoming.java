package org.tergeu.intake.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportParser;
import org.tergeu.intake.erasure.ErasedPeople;
import org.tergeu.report.ReportEntity;
import org.tergeu.vocabulary.ReportStatus;

/**
 * A report that was read and is to be recorded.
 *
 * @param draft its content, as far as it could be read
 * @param problems everything that is wrong by the file alone
 * @param document the submission as it came
 * @param fingerprint the digest of its content
 * @param namesTakenOut whether it had names of erased people
 * @param kept the part {@code kept}, which is not part of the report, see {@link ReportParser#readKept}
 */
public record Incoming(
        ReportDraft draft,
        List<Problem> problems,
        String document,
        String fingerprint,
        boolean namesTakenOut,
        KeptDocument kept) {

    /**
     * The part {@code kept} of a line: documents that another database needs beside the report.
     *
     * @param document as it came; missing when the line has none
     */
    public record KeptDocument(JsonNode document, ReportDraft draft) {

        public boolean isNothing() {
            return document.isMissingNode();
        }
    }

    /** The summary by which older public copies describe an incident that standing reports name and only retracted ones describe. */
    private static final String ONLY_RETRACTED = "Only a retracted report says what it is.";

    private static final String NAMES_TAKEN_OUT =
            "names somebody whose name was erased; it was recorded with a description in its place";

    /**
     * Reads a report file, YAML or JSON.
     *
     * @throws org.tergeu.intake.document.InvalidReport when it is not a document at all
     */
    public static Incoming read(String text) {
        return of(Documents.read(text));
    }

    /**
     * Reads a report of one line, in JSON.
     *
     * @throws org.tergeu.intake.document.InvalidReport when it is not a JSON document at all
     */
    public static Incoming readLine(String text) {
        return of(Documents.readLine(text));
    }

    /** Reads a report whose values are texts, as those of a file that has been read. */
    public static Incoming of(JsonNode document) {
        JsonNode kept = document.path(ReportParser.KEPT);
        return kept.isMissingNode() || !(document instanceof ObjectNode whole)
                ? of(document, MissingNode.getInstance())
                : of(whole.deepCopy().without(ReportParser.KEPT), kept);
    }

    /** The part {@code kept} does not change the report: it is the same with it and without it. */
    private static Incoming of(JsonNode document, JsonNode kept) {
        ReportParser.ParsedReport reading = ReportParser.readBesideKept(document);
        ReportParser.ParsedReport keptReading =
                ReportParser.readKept(kept, reading.draft().header());
        return new Incoming(
                reading.draft(),
                Stream.concat(reading.problems().stream(), keptReading.problems().stream())
                        .toList(),
                Documents.text(document),
                Documents.fingerprint(document),
                false,
                new KeptDocument(kept, keptReading.draft()));
    }

    /** A document that retracts a report. */
    public static Incoming retraction(String key) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("report").put("key", key).put("status", ReportStatus.RETRACTED.name());
        return of(document);
    }

    /** Whether it is the public copy of a retracted report: a heading with that status, and at most descriptions. */
    private boolean isRetractedHeading() {
        return problems.isEmpty()
                && draft.header().status() == ReportStatus.RETRACTED
                && draft.claims().stream().allMatch(claim -> claim.fact().kind() == FactKind.INCIDENT)
                && StreamSupport.stream(
                                Documents.readLine(document).path("incidents").spliterator(), false)
                        .allMatch(each -> each.path("summary").asText().equals(ONLY_RETRACTED));
    }

    /**
     * This report as it is to be recorded. A public copy of a retracted report does not replace the content of the report, only an earlier such copy,
     * which may describe less. An editor's copy of it says nothing new, although the document that retracted the report said no more than that; nor does
     * a retraction of what is retracted, however it was.
     *
     * @param before the recorded report; null when there is none
     */
    public Incoming beside(@Nullable ReportEntity before) {
        boolean replaces = before == null
                || before.fingerprint.equals(fingerprint)
                || (!isCopyOf(before) && (!isRetractedHeading() || describesMoreThan(before)));
        Incoming recorded = replaces ? this : retraction(draft.header().key());
        return before != null
                        && before.status == ReportStatus.RETRACTED
                        && recorded.problems.isEmpty()
                        && recorded.draft.header().isMereRetraction()
                ? recorded.like(before.fingerprint)
                : recorded;
    }

    /** The same, which counts as what has this fingerprint. */
    private Incoming like(String other) {
        return new Incoming(draft, problems, document, other, namesTakenOut, kept);
    }

    private boolean isCopyOf(ReportEntity before) {
        return problems.isEmpty()
                && before.status == ReportStatus.RETRACTED
                && draft.header().status() == ReportStatus.RETRACTED
                && Documents.fingerprint(as(ReportStatus.RETRACTED, Documents.read(before.document)))
                        .equals(fingerprint);
    }

    private boolean describesMoreThan(ReportEntity before) {
        if (before.status != ReportStatus.RETRACTED) {
            return false;
        }
        Incoming former = of(Documents.read(before.document));
        return former.isRetractedHeading() && !former.described().containsAll(described());
    }

    private Set<String> described() {
        return Stream.of(
                        draft.organizations().stream().map(each -> "organization " + each.key()),
                        draft.people().stream().map(each -> "person " + each.key()),
                        draft.places().stream().map(each -> "place " + each.code()),
                        draft.claims().stream()
                                .map(each -> "incident " + each.fact().key()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    /** Reads a document with another status than its own. */
    public static Incoming read(JsonNode document, ReportStatus status) {
        return of(as(status, document));
    }

    private static JsonNode as(ReportStatus status, JsonNode document) {
        ObjectNode changed = document.deepCopy();
        ObjectNode report = (ObjectNode) changed.get("report");
        if (!report.path("status").asText(ReportStatus.PUBLISHED.name()).equals(status.name())) {
            // Published reports rarely have a status; with one, the next version would differ in a status that nobody
            // changed.
            if (status == ReportStatus.PUBLISHED) {
                report.remove("status");
            } else {
                report.put("status", status.name());
            }
        }
        return changed;
    }

    /** The same report as published. */
    public Incoming published() {
        return draft.header().status() == ReportStatus.DRAFT
                ? read(Documents.read(document), ReportStatus.PUBLISHED)
                : this;
    }

    /** The same report without names of erased people. One with problems is not recorded, so it stays as it is. */
    public Incoming without(ErasedPeople erased) {
        if (erased.isEmpty() || !problems.isEmpty()) {
            return this;
        }
        JsonNode before = Documents.read(document);
        JsonNode after = erased.without(before);
        JsonNode keptAfter = erased.without(kept.document);
        if (after.equals(before) && keptAfter.equals(kept.document)) {
            return this;
        }
        Incoming rest = of(after, keptAfter);
        return new Incoming(rest.draft, rest.problems, rest.document, rest.fingerprint, true, rest.kept);
    }

    /** The same document with another content. */
    public Incoming reading(ReportDraft other, List<Problem> itsProblems) {
        return new Incoming(other, itsProblems, document, fingerprint, namesTakenOut, kept);
    }

    /** What is odd about it and can be found before it is recorded. */
    public List<String> remarks() {
        return namesTakenOut ? List.of(NAMES_TAKEN_OUT) : List.of();
    }

    /** The key of the report; null when it has none that can be read. */
    public @Nullable String key() {
        return draft.header() == null ? null : draft.header().key();
    }

    /** Everything that it defines once it is recorded, for itself and for others. */
    public Set<Need> defined() {
        return problems.isEmpty() && draft.header().defines() ? Need.definedBy(draft, kept.draft) : Set.of();
    }
}
