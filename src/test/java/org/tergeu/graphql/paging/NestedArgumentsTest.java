package org.tergeu.graphql.paging;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can be listed from the root by a filter and in an order can be so wherever it is listed. */
class NestedArgumentsTest {

    private static final Set<String> ARGUMENTS = Set.of("filter", "orderBy");
    private static final String CONNECTION = "Connection";

    private static final String MARK =
            "a mark on one fact, of at most a handful that are all to be looked at: one that a filter left out would not be";

    /** By field: why it does not have the arguments of the root. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("Seizure.possiblySame", MARK),
            entry("LegalOutcome.possiblySame", MARK),
            entry("Casualty.possiblySame", MARK),
            entry("Measure.possiblySame", MARK));

    private final TypeDefinitionRegistry schema =
            new SchemaParser().parse(Path.of("schema/schema.graphql").toFile());

    @Test
    void nestedListsHaveTheFilterAndTheOrderOfTheRoot() {
        Map<String, Map<String, String>> ofRoot = ofRoot();
        List<String> missing = new ArrayList<>();
        Set<String> excepted = new HashSet<>();
        nestedLists().forEach((place, field) -> {
            Map<String, String> asked = new HashMap<>(ofRoot.getOrDefault(element(field), Map.of()));
            asked.entrySet().removeAll(arguments(field).entrySet());
            if (!asked.isEmpty() && EXCEPTIONS.containsKey(place)) {
                excepted.add(place);
            } else if (!asked.isEmpty()) {
                missing.add(place + " " + asked);
            }
        });

        assertThat(ofRoot)
                .containsKeys("Incident", "Seizure", "LegalOutcome", "Casualty", "Measure", "Statistic", "Report");
        assertThat(missing).isEmpty();
        assertThat(excepted).as("none of the exceptions is without need").isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void nestedListsArePagedFromBothEnds() {
        assertThat(nestedLists().entrySet().stream()
                        .filter(list -> name(list.getValue().getType()).endsWith(CONNECTION))
                        .filter(list -> list.getValue().getInputValueDefinitions().stream()
                                        .filter(argument -> Set.of("first", "after", "last", "before")
                                                .contains(argument.getName()))
                                        .count()
                                < 4)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** For each element type what the root takes to list it. */
    private Map<String, Map<String, String>> ofRoot() {
        Map<String, Map<String, String>> ofRoot = new HashMap<>();
        for (FieldDefinition field : type("Query").getFieldDefinitions()) {
            if (name(field.getType()).endsWith(CONNECTION)) {
                ofRoot.put(element(field), arguments(field));
            }
        }
        return ofRoot;
    }

    private Map<String, FieldDefinition> nestedLists() {
        return types().filter(type ->
                        !type.getName().equals("Query") && !type.getName().endsWith(CONNECTION))
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(NestedArgumentsTest::isList)
                        .map(field -> entry(type.getName() + "." + field.getName(), field)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<ObjectTypeDefinition> types() {
        return schema.getTypes(ObjectTypeDefinition.class).stream();
    }

    private ObjectTypeDefinition type(String name) {
        return types().filter(type -> type.getName().equals(name)).findFirst().orElseThrow();
    }

    private static boolean isList(FieldDefinition field) {
        Type<?> type = field.getType() instanceof NonNullType nonNull ? nonNull.getType() : field.getType();
        return type instanceof ListType || name(type).endsWith(CONNECTION);
    }

    private static String element(FieldDefinition field) {
        return name(field.getType()).replaceAll(CONNECTION + "$", "");
    }

    private static Map<String, String> arguments(FieldDefinition field) {
        return field.getInputValueDefinitions().stream()
                .filter(argument -> ARGUMENTS.contains(argument.getName()))
                .collect(Collectors.toMap(InputValueDefinition::getName, argument -> name(argument.getType())));
    }

    private static String name(Type<?> type) {
        Type<?> inner = type;
        while (!(inner instanceof TypeName)) {
            inner = inner instanceof NonNullType nonNull ? nonNull.getType() : ((ListType) inner).getType();
        }
        return ((TypeName) inner).getName();
    }
}
