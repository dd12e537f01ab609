package org.tergeu.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A version of graphql-java that has other internal classes finds the same errors, and names them in its own words. */
class ValidationTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(new SchemaParser().parse("type Query { key: String }"), RuntimeWiring.MOCKED_WIRING);

    private static final Document WRONG = Parser.parse("{ key none }");

    @Test
    void whatDoesNotFitTheSchemaIsFoundWithoutOurWords() {
        assertThat(Validation.errors(
                        () -> {
                            throw new NoClassDefFoundError("graphql/validation/RulesVisitor");
                        },
                        SCHEMA,
                        WRONG))
                .hasSameSizeAs(Validation.errors(SCHEMA, WRONG))
                .hasSize(1);
    }

    @Test
    void whatIsFoundInOurWordsIsKept() {
        assertThat(Validation.errors(List::of, SCHEMA, WRONG)).isEmpty();
    }
}
