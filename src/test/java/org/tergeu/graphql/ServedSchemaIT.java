package org.tergeu.graphql;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema that clients are written against. */
@QuarkusTest
class ServedSchemaIT {

    private static final Path SNAPSHOT = Path.of("schema/schema.graphql");
    private static final Path RELEASED = Path.of("schema/released");

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        // Given the committed snapshot; after a wanted change: curl localhost:8080/graphql/schema.graphql >
        // schema/schema.graphql
        String committed = Files.readString(SNAPSHOT);

        // When the schema is served
        String served = served();

        // Then they are the same
        assertThat(served.strip()).isEqualToNormalizingNewlines(committed.strip());
    }

    /** Of every release: the copy beside it changes with what is served, and would let everything pass. */
    @Test
    void breaksNoClientThatWasWrittenAgainstARelease() throws IOException {
        List<Path> releases = releases();

        assertThat(releases).isNotEmpty();
        for (Path release : releases) {
            assertThat(breakages(Files.readString(release), served()))
                    .as("since %s", release)
                    .isEmpty();
        }
    }

    @Test
    void whatWasReleasedStaysAsItWas() throws IOException {
        List<String> sums = new ArrayList<>();
        for (Path release : releases()) {
            sums.add(sha256(Files.readAllBytes(release)) + "  " + release.getFileName());
        }

        assertThat(Files.readAllLines(RELEASED.resolve("SHA256SUMS"))).isEqualTo(sums);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static List<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFieldThatIsGoneWouldBreakClients() throws IOException {
        // Given that the check is able to fail
        String committed = Files.readString(SNAPSHOT);
        String poorer = committed.replaceAll("  \".*\"\n  openEnded: Boolean!\n", "");

        assertThat(poorer).isNotEqualTo(committed);
        assertThat(breakages(committed, poorer)).singleElement().asString().contains("Sum", "openEnded");
    }

    /** What of the new schema breaks clients of the old one. */
    private static List<String> breakages(String old, String fresh) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(old, fresh), reporter);
        return reporter.getBreakages().stream()
                .map(broken -> broken.getTypeName() + ": " + broken.getReasonMsg())
                .toList();
    }

    @Test
    void describesEveryTypeFieldArgumentAndValue() {
        List<String> undescribed = new ArrayList<>();
        registry().types().values().forEach(type -> undescribed(type, undescribed));

        assertThat(undescribed).isEmpty();
    }

    @Test
    void hasNoListOfNullableElementsButThatOfNodes() {
        List<String> nullable = new ArrayList<>();
        for (ObjectTypeDefinition type : registry().getTypes(ObjectTypeDefinition.class)) {
            for (FieldDefinition field : type.getFieldDefinitions()) {
                if (hasNullableElements(field.getType())) {
                    nullable.add(type.getName() + "." + field.getName());
                }
            }
        }

        assertThat(nullable).containsExactly("Query.nodes");
    }

    @Test
    void takesNoNumberThatTheServerWouldUnfold() {
        // Given GHSA-jfgf-vvcv-mf69: a literal with a huge exponent for a BigInteger blocks the server (SECURITY.md)
        List<String> dangerous = new ArrayList<>();
        for (ObjectTypeDefinition type : registry().getTypes(ObjectTypeDefinition.class)) {
            type.getFieldDefinitions()
                    .forEach(field -> field.getInputValueDefinitions()
                            .forEach(argument -> collectBigInteger(argument, dangerous)));
        }
        registry()
                .getTypes(InputObjectTypeDefinition.class)
                .forEach(input ->
                        input.getInputValueDefinitions().forEach(field -> collectBigInteger(field, dangerous)));

        assertThat(dangerous).isEmpty();
    }

    private static void collectBigInteger(InputValueDefinition input, List<String> dangerous) {
        Type<?> type = input.getType();
        while (type instanceof NonNullType || type instanceof ListType) {
            type = type instanceof NonNullType nonNull ? nonNull.getType() : ((ListType) type).getType();
        }
        if (((TypeName) type).getName().equals("BigInteger")) {
            dangerous.add(input.getName());
        }
    }

    private static boolean hasNullableElements(Type<?> type) {
        Type<?> inner = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return inner instanceof ListType list && !(list.getType() instanceof NonNullType);
    }

    private static String served() {
        return get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }

    private static TypeDefinitionRegistry registry() {
        return new SchemaParser().parse(served());
    }

    private static void undescribed(TypeDefinition<?> type, List<String> found) {
        note(type.getName(), (AbstractDescribedNode<?>) type, found);
        if (type instanceof ObjectTypeDefinition object) {
            for (FieldDefinition field : object.getFieldDefinitions()) {
                note(object.getName() + "." + field.getName(), field, found);
                field.getInputValueDefinitions()
                        .forEach(argument -> note(
                                object.getName() + "." + field.getName() + "(" + argument.getName() + ")",
                                argument,
                                found));
            }
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions()
                    .forEach(field -> note(input.getName() + "." + field.getName(), field, found));
        } else if (type instanceof EnumTypeDefinition values) {
            for (EnumValueDefinition value : values.getEnumValueDefinitions()) {
                note(values.getName() + "." + value.getName(), value, found);
            }
        }
    }

    private static void note(String name, AbstractDescribedNode<?> node, List<String> found) {
        if (node.getDescription() == null || node.getDescription().getContent().isBlank()) {
            found.add(name);
        }
    }
}
