package org.tergeu.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;

/** What does not fit the schema is refused in words of GraphQL and JSON, with its place and value; never in those of the engine. */
@QuarkusTest
class MisfitsIT {

    /** Classes of the engine and of Java, and codes of its libraries. */
    private static final String ENGINE =
            "(?s).*(\\w+Value\\{|\\w+\\{\\w+=|AST|[A-Z]\\w+@\\[|'(Map|String|Integer|Long|Boolean|BigDecimal|BigInteger|ArrayList|LinkedHashMap)'|SRGQL|Literal value|[Cc]oerc|null pointer|java|class |ANTLR|graphql\\.).*";

    private static final List<String> LITERALS = List.of(
            "1",
            "1.5",
            "1e400",
            "\"x\"",
            "true",
            "null",
            "[1]",
            "[[null]]",
            "{a: 1}",
            "{a: {b: [\"x\"]}}",
            "ABC",
            "[ABC]");

    private static final List<Object> VALUES = List.of(
            1,
            1.5,
            "x",
            "",
            true,
            List.of(1),
            List.of(List.of("x")),
            Map.of("a", 1),
            Map.of("a", List.of(Map.of("b", "x"))),
            Collections.singletonList(null));

    private static void assertPlain(Answer refused, String asked) {
        if (!refused.at("errors").isMissing()) {
            assertThat(refused.at("errors").each("message"))
                    .as(asked)
                    .noneMatch(text -> text.matches(ENGINE))
                    .noneMatch(text -> text.contains("Its log"));
            assertThat(refused.codes()).as(asked).doesNotContain("INTERNAL_ERROR");
            // What is for editors is refused as a whole, before any field of it is looked at: it has no place.
            assertThat(refused.at("errors").all())
                    .as(asked)
                    .allMatch(error -> error.at("locations.0.line").number() > 0
                            || error.at("extensions.code").text().equals("WRITING_DISABLED"));
        }
    }

    private static TypeDefinitionRegistry schema() throws IOException {
        return new SchemaParser().parse(Files.readString(Path.of("schema/schema.graphql")));
    }

    private static List<FieldDefinition> questions() throws IOException {
        return schema().getType("Query", ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions();
    }

    @Test
    void anyValueInAnyArgument() throws IOException {
        int refused = 0;
        for (FieldDefinition question : questions()) {
            for (InputValueDefinition argument : question.getInputValueDefinitions()) {
                List<String> asked = new ArrayList<>();
                for (String literal : LITERALS) {
                    asked.add("a" + asked.size() + ": " + question.getName() + "(" + argument.getName() + ": " + literal
                            + ") { __typename }");
                }
                String query = "{ " + String.join(" ", asked) + " }";
                Answer answer = Ask.anything(query);
                assertPlain(answer, query);
                refused += answer.at("errors").all().size();
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    /** The schema lets a variable with a default be null where a value is needed (GraphQL 5.8.5); it shows while it executes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query ($v: String = "x") { incident(key: $v) { key } }                             | key: null is not allowed. A value of the type String! is needed.
            query ($v: Boolean = true) { incidents(first: 1) { totalCount @include(if: $v) } } | v: null is not allowed. A value of the type Boolean! is needed.
            query ($v: Boolean = true) { __typename @skip(if: $v) }                            | v: null is not allowed. A value of the type Boolean! is needed.
            query ($v: Float = 1) { incidents(filter: {near: {latitude: $v, longitude: 1, kilometres: 1}}) { totalCount } } | filter.near.latitude: null is not allowed. A value of the type Float! is needed.
            query ($v: IncidentKind = ARSON) { incidents(filter: {kind: [$v]}) { totalCount } } | filter.kind[0]: null is not allowed. A value of the type IncidentKind! is needed.
            query ($v: ID = "x") { nodes(ids: [$v]) { id } }                                   | ids[0]: null is not allowed. A value of the type ID! is needed.
            query ($v: [IncidentKind!] = []) { incidents(filter: {kind: $v}) { totalCount } }  |
            """)
    void aVariableThatIsNullWhereItsDefaultWouldPass(String query, String message) {
        Answer refused = Ask.anything(query, Collections.singletonMap("v", null));

        assertPlain(refused, query);
        if (message != null) {
            assertThat(refused.at("errors").each("message"))
                    .anySatisfy(text -> assertThat(text).startsWith(message));
        }
    }

    @Test
    void aTypeByAVariableThatIsNull() {
        Answer refused = Ask.anything(
                "query ($v: String = \"Query\") { __type(name: $v) { name } }", Collections.singletonMap("v", null));

        assertThat(refused.at("errors").each("message"))
                .containsExactly("name: null is not allowed. A value of the type String! is needed.");
        assertThat(refused.codes()).containsExactly("INVALID_VARIABLES");
    }

    @Test
    void anyValueInAnyVariable() throws IOException {
        TypeDefinitionRegistry schema = schema();
        for (FieldDefinition question : questions()) {
            for (InputValueDefinition argument : question.getInputValueDefinitions()) {
                String query = "query ($v: " + TypeUtil.simplePrint(argument.getType()) + ") { " + question.getName()
                        + "(" + argument.getName() + ": $v) { __typename } }";
                for (Object value : VALUES) {
                    assertPlain(Ask.anything(query, Map.of("v", value)), query + value);
                }
                String type = TypeUtil.unwrapAll(argument.getType()).getName();
                for (InputValueDefinition field : schema.getType(type, InputObjectTypeDefinition.class)
                        .map(InputObjectTypeDefinition::getInputValueDefinitions)
                        .orElse(List.of())) {
                    for (Object value : VALUES) {
                        Map<String, ?> given = Map.of("v", Map.of(field.getName(), value));
                        assertPlain(Ask.anything(query, given), query + given);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incidents(first: "5") { totalCount }                                  | first: "5" is not an Int. A whole number from -2147483648 to 2147483647 is allowed.
            incidents(first: 5.0) { totalCount }                                  | first: 5.0 is not an Int.
            node(id: true) { id }                                                 | id: true is not an ID. A text or a whole number is allowed.
            nodes(ids: ["a", 1.5]) { id }                                         | ids[1]: 1.5 is not an ID.
            incident(key: 5) { key }                                              | key: 5 is not of the type String.
            incident(key: null) { key }                                           | key: null is not allowed.
            incidents(asOf: {day: 1}) { totalCount }                              | asOf: {day:1} is not a day. A day of the calendar in ISO 8601
            incidents(filter: {kind: [ARSON, NONE]}) { totalCount }               | filter.kind[1]: NONE is not a value of the enum IncidentKind.
            incidents(filter: {kind: "ARSON"}) { totalCount }                     | filter.kind: "ARSON" is not a value of the enum IncidentKind.
            incidents(filter: {near: {latitude: 1}}) { totalCount }               | filter.near: kilometres, longitude is missing.
            incidents(filter: {near: {latitude: 1e999, longitude: 0, kilometres: 1}}) { totalCount } | filter.near.latitude: 1E+999 is not a Float. A number up to 1.8e308 either way is allowed.
            incidents(filter: {noSuchField: 1}) { totalCount }                    | filter: the type IncidentFilter has no field noSuchField.
            incidents(filter: 1) { totalCount }                                   | filter: an object is needed, in place of 1.
            seizures(filter: {quantity: {atLeast: "many"}}) { totalCount }        | filter.quantity.atLeast: "many" is not a decimal number. A number such as 2800000000.5, also as a text, is allowed.
            legalOutcomes(filter: {guiltEstablished: "yes"}) { totalCount }       | filter.guiltEstablished: "yes" is not of the type Boolean.
            noSuchField                                                           | Field 'noSuchField' in type 'Query' is undefined
            """)
    void aLiteralIsNamedWithItsPlace(String field, String message) {
        assertThat(Ask.anything("{ " + field + " }").at("errors.0.message").text())
                .startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int        | incidents(first: $v) { totalCount }              | "5"                              | $v: "5" is not an Int.
            Int        | incidents(first: $v) { totalCount }              | 1e9999999999                     | $v: 1e9999999999 is not an Int.
            ID!        | node(id: $v) { id }                              | true                             | $v: true is not an ID.
            ID!        | node(id: $v) { id }                              | {"a": [1]}                       | $v: {"a":[1]} is not an ID.
            ID!        | node(id: $v) { id }                              | null                             | $v: null is not allowed. A value of the type ID! is needed.
            [ID!]!     | nodes(ids: $v) { id }                            | ["a", 1.5]                       | $v[1]: 1.5 is not an ID.
            String!    | incident(key: $v) { key }                        | 1                                | $v: 1 is not of the type String.
            BigDecimal | seizures(filter: {quantity: {atLeast: $v}}) { totalCount } | "abc"                  | $v: "abc" is not a decimal number.
            BigDecimal | seizures(filter: {quantity: {atLeast: $v}}) { totalCount } | "١٢"                   | $v: "١٢" is not a decimal number.
            BigDecimal | seizures(filter: {quantity: {atLeast: $v}}) { totalCount } | 1e-2147483648          | $v: 1e-2147483648 has more digits, or a larger or smaller exponent, than can be compared.
            Float!     | incidents(filter: {near: {latitude: $v, longitude: 0, kilometres: 1}}) { totalCount } | 1e400 | $v: 1E+400 is not a Float.
            IncidentFilter | incidents(filter: $v) { totalCount }         | 7                                | $v: 7 is not an object.
            IncidentFilter | incidents(filter: $v) { totalCount }         | {"or": [{}, {"kind": ["X"]}]}    | $v.or[1].kind[0]: "X" is not a value of the enum IncidentKind.
            IncidentFilter | incidents(filter: $v) { totalCount }         | {"kind": ["RAIDS"]}              | $v.kind[0]: "RAIDS" is not a value of the enum IncidentKind. Perhaps you mean RAID.
            IncidentFilter | incidents(filter: $v) { totalCount }         | {"near": {"latitude": 1}}        | $v.near.
            IncidentFilter | incidents(filter: $v) { totalCount }         | {"not": {"knd": 1}}              | $v.not: the type IncidentFilter has no field "knd".
            """)
    void aVariableIsNamedWithItsPlace(String type, String field, String value, String message) {
        Http.Response refused = Http.post(
                ("{\"query\": \"query ($v: " + type + ") { " + field + " }\", \"variables\": {\"v\": " + value + "}}")
                        .getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_VARIABLES");
        assertThat(refused.answer().at("errors.0.message").text()).startsWith(message);
        assertThat(refused.answer().at("errors.0.locations.0").toString()).isEqualTo("{\"line\":1,\"column\":8}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query ($v: Boolean = true) { __schema { queryType { name } } dataset @include(if: $v) { revision } }
            query ($v: Boolean = true) { __schema { queryType @skip(if: $v) { name } } }
            query ($v: String = "Place") { __type(name: $v) { name } }
            """)
    void nullWhereAValueIsNeededBesideQuestionsAboutTheSchema(String query) {
        Answer refused = Ask.anything(query, Collections.singletonMap("v", null));

        assertThat(refused.codes()).as("%s", refused).containsExactly("INVALID_VARIABLES");
        assertThat(refused.at("data").isMissing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1.5E-2147483648", "1e9999999999"})
    void aNumberBeyondAllTypesInADocumentHasItsPlace(String number) {
        Answer refused = Ask.anything("{\n  # 1e99999999999\n  a: search(text: \"1e99999999999\") { totalCount }\n"
                + "  seizures(filter: {quantity: {atLeast: " + number + "}}) { totalCount }\n}");

        assertThat(refused.codes()).containsExactly("INVALID_SYNTAX");
        assertThat(refused.at("errors.0.message").text())
                .isEqualTo("The exponent of " + number + " is too large. At most 2147483647 is allowed.");
        assertThat(refused.at("errors.0.locations.0").toString()).isEqualTo("{\"line\":4,\"column\":41}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` `                       | The document is empty.
            {                         | The document ends at line 1, column 2, where more is expected.
            { dataset { revision } }} | '}' is not expected at line 1, column 25.
            { a(b: ) }                | ')' is not expected at line 1, column 8.
            { a \u0000 }              | U+0000, is a character that GraphQL allows only in texts and comments; it is at line 1, column 5.
            { a ; }                   | ';', U+003B, is a character that GraphQL allows only in texts and comments; it is at line 1, column 5.
            """)
    void aDocumentThatIsNotGraphQlIsRefusedInWordsOfGraphQl(String document, String message) {
        Answer refused = Ask.anything(document);

        assertThat(refused.codes()).containsExactly("INVALID_SYNTAX");
        assertThat(refused.at("errors.0.message").text())
                .isEqualTo(message + " Allowed: a GraphQL document, such as { dataset { revision } }.");
    }

    @Test
    void aLongValueIsQuotedByItsBeginningAndALabelOfDeferIsNamedReadably() {
        String code = "x".repeat(100_000);
        assertThat(Ask.anything(
                                "query ($p: [String!]) { incidents(filter: {place: $p}) { totalCount } }",
                                Map.of("p", List.of(code)))
                        .at("errors.0.message")
                        .text())
                .contains("no place has the code '" + "x".repeat(60) + "…' (100000 characters).")
                .hasSizeLessThan(1000);
        assertThat(Ask.anything("{ ... @defer(label: 1) { incidents { totalCount } } }")
                        .at("errors.0.message")
                        .text())
                .isEqualTo("@defer(label:) has to be a text in the document, and not a variable. A text is allowed.");
    }

    @Test
    void whetherToReturnTheCostIsTrueOrFalse() {
        Http.Response refused = Http.post(
                "{\"query\": \"{ dataset { revision } }\", \"extensions\": {\"cost\": \"yes\"}}"
                        .getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.answer().at("errors.0.message").text())
                .isEqualTo("extensions.cost: is a text. Allowed: true or false.");
    }

    @Test
    void aNumberIsTheSameAsItsText() {
        String asked =
                "query ($v: BigDecimal) { a: seizures(filter: {quantity: {atLeast: $v, unit: \"kg\"}}) { totalCount } b: seizures(filter: {quantity: {atLeast: \"10.5\", unit: \"kg\"}}) { totalCount } c: seizures(filter: {quantity: {atLeast: 10.5, unit: \"kg\"}}) { totalCount } }";
        Answer data = Ask.data(asked, Map.of("v", "10.5"));

        assertThat(data.at("a.totalCount").number())
                .isPositive()
                .isEqualTo(data.at("b.totalCount").number())
                .isEqualTo(data.at("c.totalCount").number());
    }

    @Test
    void aNumberCanBeHadAsText() {
        Answer value = Ask.data(
                        "{ incident(key: \"2025-01-prison-drug-operation\") { seizures { quantity { low lowText high highText claims { stated statedText } } } } }")
                .at("incident.seizures.0.quantity");

        assertThat(value.at("lowText").json().isTextual()).isTrue();
        assertThat(value.at("lowText").text()).isEqualTo(value.at("low").json().toString());
        assertThat(value.at("claims.0.statedText").text())
                .isEqualTo(value.at("claims.0.stated").json().toString());
    }
}
