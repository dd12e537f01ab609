package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision of an editor that no report has, as a line of an import. It has the input of a mutation under the name of the mutation, such as {@code
 * {"mergeIncidents": {"from": "a", "into": "b"}}}.
 *
 * @param key the key of the thing that is merged or described; for a place its code
 * @param into the key of the thing to merge into; null for a description
 * @param given the description, field by field; empty for a merge
 */
public record Decision(
        DecisionKind kind, String key, @Nullable String into, ObjectNode given) {

    private static final String FROM = "from";
    private static final String INTO = "into";
    private static final String WITHOUT = "without";

    private static final List<String> OF_ORGANIZATION =
            List.of("name", "kind", "parent", "parents", "succeeds", "codes", "country", "names", WITHOUT);
    private static final List<String> OF_PERSON = List.of("name", "position", "names", WITHOUT);
    private static final List<String> OF_PLACE = List.of("name", "latitude", "longitude", "names", WITHOUT);

    /** The kinds of decisions, by the names of their mutations. */
    public enum DecisionKind {
        MERGE_INCIDENTS("mergeIncidents", FROM),
        MERGE_ORGANIZATIONS("mergeOrganizations", FROM),
        MERGE_PEOPLE("mergePeople", FROM),
        DESCRIBE_ORGANIZATION("describeOrganization", "key"),
        DESCRIBE_PERSON("describePerson", "key"),
        DESCRIBE_PLACE("describePlace", "code");

        private final String field;
        private final String address;

        DecisionKind(String field, String address) {
            this.field = field;
            this.address = address;
        }

        /** The name of the field in the line. */
        public String field() {
            return field;
        }

        /** The fields that a description may give. */
        private List<String> described() {
            return switch (this) {
                case DESCRIBE_ORGANIZATION -> OF_ORGANIZATION;
                case DESCRIBE_PERSON -> OF_PERSON;
                case DESCRIBE_PLACE -> OF_PLACE;
                default -> List.of();
            };
        }

        /** Whether it merges two things. */
        public boolean isMerge() {
            return address.equals(FROM);
        }

        static Optional<DecisionKind> named(String field) {
            for (DecisionKind kind : values()) {
                if (kind.field.equals(field)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Whether a line is a decision, readable or not; other lines are reports. */
    public static boolean isOne(JsonNode document) {
        for (Iterator<String> names = document.fieldNames(); names.hasNext(); ) {
            if (DecisionKind.named(names.next()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The problem of a line with one field that is neither a report nor a decision, such as a mutation that lines cannot have. */
    public static Optional<Problem> mistaken(JsonNode document) {
        if (document.size() != 1 || !document.isObject()) {
            return Optional.empty();
        }
        String name = document.fieldNames().next();
        return ReportParser.SECTIONS.contains(name)
                ? Optional.empty()
                : Optional.of(new Problem(
                        Texts.shown(name),
                        "is unknown here; allowed: a report, or one of "
                                + Stream.of(DecisionKind.values())
                                        .map(DecisionKind::field)
                                        .collect(Collectors.joining(" "))));
    }

    /**
     * Reads a line that {@link #isOne}.
     *
     * @throws InvalidReport with everything that is wrong with it
     */
    public static Decision read(JsonNode document) {
        List<Problem> problems = new ArrayList<>();
        Fields line = new Fields(document, "", problems);
        DecisionKind kind = kind(document);
        Decision decision = line.has(kind.field)
                ? line.within(
                        kind.field,
                        kind.isMerge()
                                ? fields -> merge(kind, fields)
                                : fields -> describe(kind, fields, document.get(kind.field), problems))
                : null;
        if (document.get(kind.field).isNull()) {
            line.problem(kind.field, "read nothing, where fields with names are expected");
        }
        line.end();
        if (!problems.isEmpty()) {
            throw new InvalidReport(problems);
        }
        return accepted(decision);
    }

    private static DecisionKind kind(JsonNode document) {
        for (Iterator<String> names = document.fieldNames(); names.hasNext(); ) {
            Optional<DecisionKind> kind = DecisionKind.named(names.next());
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        throw new IllegalArgumentException("the line is a report");
    }

    private static Decision merge(DecisionKind kind, Fields fields) {
        return new Decision(kind, accepted(fields.key(FROM)), fields.key(INTO), JsonNodeFactory.instance.objectNode());
    }

    /** A null, like an absent field, leaves an attribute to the reports. */
    private static Decision describe(DecisionKind kind, Fields fields, JsonNode node, List<Problem> problems) {
        String key = kind == DecisionKind.DESCRIBE_PLACE ? code(fields) : fields.key(kind.address);
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            if (kind.described().contains(field.getKey()) && fields.has(field.getKey())) {
                given.set(field.getKey(), field.getValue());
            }
        });
        kind.described().forEach(fields::has);
        requireTexts(fields, given.path(WITHOUT));
        GivenDescription.ParsedDescription reading = switch (kind) {
            case DESCRIBE_ORGANIZATION -> GivenDescription.ofOrganization(given);
            case DESCRIBE_PERSON -> GivenDescription.ofPerson(given);
            default -> GivenDescription.ofPlace(given);
        };
        reading.problems()
                .forEach(problem -> problems.add(new Problem(
                        problem.path().isEmpty() ? fields.path() : fields.path() + "." + problem.path(),
                        problem.message())));
        return new Decision(kind, accepted(key), null, given);
    }

    /** The code. That of a built-in place can be read here; it is refused once known places are loaded. */
    private static @Nullable String code(Fields fields) {
        if (!fields.has("code")) {
            fields.problem("code", "is missing");
        }
        return fields.optionalPlace("code");
    }

    private static void requireTexts(Fields fields, JsonNode without) {
        if (without.isMissingNode()) {
            return;
        }
        if (!without.isArray()) {
            fields.problem(WITHOUT, "is not a list; allowed: a list of names");
        }
        int index = 0;
        for (JsonNode name : without) {
            if (!name.isTextual()) {
                fields.problem(WITHOUT + "[" + index + "]", "is not a text; allowed: a name");
            }
            index++;
        }
    }
}
