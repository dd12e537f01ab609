package org.tergeu.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Argument;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/scalars.md has every scalar of the schema with its specification and its types in four languages, and every companion. */
class ScalarsDocumentedTest {

    private static final Set<String> OF_GRAPHQL = Set.of("Int", "Float", "String", "Boolean", "ID");
    private static final Pattern SPECIFIED =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| (GraphQL|https:[^ |]+) \\|$");
    private static final Pattern MAPPED = Pattern.compile(
            "(?m)^\\| `(\\w+)` \\| `\\w+`[^|]* \\| `[\\w.]+`[^|]* \\| `[\\w.]+`[^|]* \\| `[\\w.]+`[^|]* \\|$");
    private static final Pattern COMPANIONS = Pattern.compile(
            "(?m)^\\| (`\\w+`(?:, `\\w+`)*) \\| (`\\w+`(?:, `\\w+`)*) \\| (`\\w+Text`(?:, `\\w+Text`)*) \\|$");

    private static TypeDefinitionRegistry schema;
    private static String page;

    @BeforeAll
    static void read() throws IOException {
        schema = new SchemaParser().parse(Files.readString(Path.of("schema/schema.graphql")));
        page = Files.readString(Path.of("docs/scalars.md"));
    }

    @Test
    void eachScalarHasItsSpecification() {
        Map<String, String> served = new TreeMap<>();
        OF_GRAPHQL.forEach(name -> served.put(name, "GraphQL"));
        schema.scalars().forEach((name, scalar) -> {
            if (!OF_GRAPHQL.contains(name)) {
                served.put(name, specification(scalar));
            }
        });
        Map<String, String> documented = new TreeMap<>();
        SPECIFIED.matcher(page).results().forEach(row -> documented.put(row.group(1), row.group(2)));

        assertThat(documented).isEqualTo(served);
    }

    private static String specification(ScalarTypeDefinition scalar) {
        Argument url = scalar.getDirectives("specifiedBy").get(0).getArgument("url");
        return ((StringValue) url.getValue()).getValue();
    }

    @Test
    void eachScalarHasItsTypesInFourLanguages() {
        assertThat(MAPPED.matcher(page).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(schema.scalars().keySet());
    }

    @Test
    void eachNumberOfAnySizeCanBeHadAsText() {
        Set<String> companions = new TreeSet<>();
        Set<String> served = new TreeSet<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            for (FieldDefinition number : type.getFieldDefinitions()) {
                if (isOf("BigDecimal", number.getType())) {
                    String text = number.getName() + "Text";
                    companions.add(type.getName() + "." + text);
                    type.getFieldDefinitions().stream()
                            .filter(field -> field.getName().equals(text) && isOf("String", field.getType()))
                            .forEach(field -> served.add(type.getName() + "." + text));
                }
            }
        }

        assertThat(served).isNotEmpty().isEqualTo(companions).isEqualTo(documentedCompanions());
    }

    private static Set<String> documentedCompanions() {
        Set<String> documented = new TreeSet<>();
        COMPANIONS.matcher(page).results().forEach(row -> {
            assertThat(names(row.group(3)))
                    .isEqualTo(names(row.group(2)).stream()
                            .map(name -> name + "Text")
                            .toList());
            names(row.group(1)).forEach(type -> names(row.group(3)).forEach(text -> documented.add(type + "." + text)));
        });
        return documented;
    }

    private static List<String> names(String cell) {
        return List.of(cell.replace("`", "").split(", "));
    }

    private static boolean isOf(String name, Type<?> type) {
        return TypeUtil.unwrapAll(type).getName().equals(name);
    }
}
