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
import org.tergeu.intake.document.ReportDraft.NameDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.vocabulary.OrganizationKind;

/**
 * How an editor describes something: what is null is as reports say.
 *
 * @param names further ones, which go before those of reports
 * @param without names that reports give and that are not its own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection(registerFullHierarchy = true)
public record GivenDescription(
        @Nullable String name,
        @Nullable OrganizationKind kind,
        @Nullable String parent,
        @Nullable String country,
        @Nullable String position,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<NameDraft> names,
        List<String> without) {

    private static final String SOME_KEY = "some-key";
    private static final int MOST_WITHOUT = 100;

    /** What was read, and what is wrong with it. */
    public record Reading(GivenDescription given, List<Problem> problems) {}

    /** With the names of another one, which was merged into the same thing. */
    public GivenDescription and(GivenDescription other) {
        return new GivenDescription(
                name,
                kind,
                parent,
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
    public static Reading ofOrganization(JsonNode given) {
        List<Problem> problems = new ArrayList<>();
        ObjectNode entry = entry(given, "key", "name", "kind");
        OrganizationDraft draft = parser(problems).organization(new Fields(entry, "", problems));
        return new Reading(
                new GivenDescription(
                        given.has("name") ? draft.name() : null,
                        given.has("kind") ? draft.kind() : null,
                        draft.parent(),
                        draft.country(),
                        null,
                        null,
                        null,
                        draft.names(),
                        without(given, problems)),
                problems);
    }

    /** Reads one of a person. */
    public static Reading ofPerson(JsonNode given) {
        List<Problem> problems = new ArrayList<>();
        PersonDraft draft = parser(problems).person(new Fields(entry(given, "key", "name"), "", problems));
        return new Reading(
                new GivenDescription(
                        given.has("name") ? draft.name() : null,
                        null,
                        null,
                        null,
                        draft.position(),
                        null,
                        null,
                        draft.names(),
                        without(given, problems)),
                problems);
    }

    /** Reads one of a place. */
    public static Reading ofPlace(JsonNode given) {
        List<Problem> problems = new ArrayList<>();
        ObjectNode entry = entry(given, "code", "name", "level", "parent");
        PlaceDraft draft = parser(problems).place(new Fields(entry, "", problems));
        return new Reading(
                new GivenDescription(
                        given.has("name") ? draft.name() : null,
                        null,
                        null,
                        null,
                        null,
                        draft.latitude(),
                        draft.longitude(),
                        draft.names(),
                        without(given, problems)),
                problems);
    }

    private static DefinitionParser parser(List<Problem> problems) {
        return new DefinitionParser(new Claimed(problems, Days.of(ReportParser.today(Clock.systemUTC()), null)));
    }

    /** What is given as an entry of a report, in which some fields must be. */
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
                        "read '" + name.asText() + "', which is given as a name as well; allowed is one or the other"));
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
