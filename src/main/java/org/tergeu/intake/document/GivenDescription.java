package org.tergeu.intake.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.intake.document.ReportDraft.CodeDraft;
import org.tergeu.intake.document.ReportDraft.NameDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.ParentDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.document.ReportDraft.SuccessionDraft;
import org.tergeu.vocabulary.OrganizationKind;

/**
 * A description by an editor; a null attribute is left to the reports.
 *
 * @param parents further parents beside {@code parent}; if either is given, it replaces all parents of reports
 * @param succeeds replaces those of reports, and so does {@code codes}
 * @param names further names, which come before those of reports
 * @param without names in reports that are not its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection(registerFullHierarchy = true)
public record GivenDescription(
        @Nullable String name,
        @Nullable OrganizationKind kind,
        @Nullable String parent,
        @Nullable List<ParentDraft> parents,
        @Nullable List<SuccessionDraft> succeeds,
        @Nullable List<CodeDraft> codes,
        @Nullable String country,
        @Nullable String position,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<NameDraft> names,
        List<String> without) {

    private static final String SOME_KEY = "some-key";
    private static final int MOST_WITHOUT = 100;

    /**
     * A description that was read, and its problems.
     *
     * @param organizations the organizations to which it refers
     */
    public record ParsedDescription(
            GivenDescription given, List<Reference<String>> organizations, List<Problem> problems) {}

    /** A description that gives nothing. */
    public static GivenDescription nothing() {
        return of(null, null, null, null, List.of(), List.of());
    }

    /** A description of a person or a place. */
    private static GivenDescription of(
            @Nullable String name,
            @Nullable String position,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<NameDraft> names,
            List<String> without) {
        return new GivenDescription(
                name, null, null, null, null, null, null, position, latitude, longitude, names, without);
    }

    /** All given parents; null when none is given. */
    public @Nullable List<ParentDraft> allParents() {
        return parent == null
                ? parents
                : Stream.concat(
                                Stream.of(new ParentDraft(parent, null, null)),
                                parents == null ? Stream.empty() : parents.stream())
                        .toList();
    }

    /** This description with the names of another one that was merged into the same thing. */
    public GivenDescription and(GivenDescription other) {
        return new GivenDescription(
                name,
                kind,
                parent,
                parents,
                succeeds,
                codes,
                country,
                position,
                latitude,
                longitude,
                Stream.concat(names.stream(), other.allNames()).toList(),
                Stream.concat(without.stream(), other.without.stream()).toList());
    }

    private Stream<NameDraft> allNames() {
        return name == null
                ? names.stream()
                : Stream.concat(Stream.of(new NameDraft("en", name, null, null)), names.stream());
    }

    /** Reads one of an organization. */
    public static ParsedDescription ofOrganization(JsonNode given) {
        List<Problem> problems = new ArrayList<>();
        Claimed claimed = claimed(problems);
        ObjectNode entry = entry(given, "key", "name", "kind");
        OrganizationDraft draft = new DefinitionParser(claimed).organization(new Fields(entry, "", problems));
        return new ParsedDescription(
                new GivenDescription(
                        given.has("name") ? draft.name() : null,
                        given.has("kind") ? draft.kind() : null,
                        draft.parent(),
                        given.has("parents") ? draft.parents() : null,
                        given.has("succeeds") ? draft.succeeds() : null,
                        given.has("codes") ? draft.codes() : null,
                        draft.country(),
                        null,
                        null,
                        null,
                        draft.names(),
                        without(given, problems)),
                claimed.organizations,
                problems);
    }

    /** Reads one of a person. */
    public static ParsedDescription ofPerson(JsonNode given) {
        List<Problem> problems = new ArrayList<>();
        PersonDraft draft =
                new DefinitionParser(claimed(problems)).person(new Fields(entry(given, "key", "name"), "", problems));
        return new ParsedDescription(
                of(
                        given.has("name") ? draft.name() : null,
                        draft.position(),
                        null,
                        null,
                        draft.names(),
                        without(given, problems)),
                List.of(),
                problems);
    }

    /** Reads one of a place. */
    public static ParsedDescription ofPlace(JsonNode given) {
        List<Problem> problems = new ArrayList<>();
        ObjectNode entry = entry(given, "code", "name", "level", "parent");
        PlaceDraft draft = new DefinitionParser(claimed(problems)).place(new Fields(entry, "", problems));
        return new ParsedDescription(
                of(
                        given.has("name") ? draft.name() : null,
                        null,
                        draft.latitude(),
                        draft.longitude(),
                        draft.names(),
                        without(given, problems)),
                List.of(),
                problems);
    }

    private static Claimed claimed(List<Problem> problems) {
        return new Claimed(problems, Days.of(ReportParser.today(Clock.systemUTC()), null));
    }

    /** The description as an entry of a report, with placeholders for fields that a report must have. */
    private static ObjectNode entry(JsonNode given, String... needed) {
        ObjectNode entry = given.deepCopy();
        entry.remove("without");
        for (String field : needed) {
            if (!entry.has(field)) {
                entry.put(
                        field,
                        switch (field) {
                            case "kind" -> OrganizationKind.OTHER.name();
                            case "level" -> "LOCALITY";
                            case "parent" -> "KZ";
                            default -> SOME_KEY;
                        });
            }
        }
        return entry;
    }

    private static List<String> without(JsonNode given, List<Problem> problems) {
        List<String> without = new ArrayList<>();
        for (JsonNode name : given.path("without")) {
            String fault = Texts.fault(name.asText(), TextLimit.NAME);
            if (fault != null) {
                problems.add(new Problem("without[" + without.size() + "]", fault));
            }
            boolean isGiven = name.asText().equals(given.path("name").asText(null));
            for (JsonNode other : given.path("names")) {
                isGiven |= name.equals(other.path("name"));
            }
            if (isGiven) {
                problems.add(new Problem(
                        "without[" + without.size() + "]",
                        "read '" + name.asText() + "', which is given as a name as well; allowed: one or the other"));
            }
            without.add(name.asText());
        }
        if (without.size() > MOST_WITHOUT) {
            problems.add(new Problem(
                    "without", "has " + without.size() + " names; at most " + MOST_WITHOUT + " are allowed"));
        }
        return without;
    }
}
