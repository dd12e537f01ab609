package org.tergeu.graphql.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.AstPrinter;
import graphql.language.Node;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.text.Quotation;

/** Values in messages: as the caller wrote them, in GraphQL or in JSON, and no longer than anybody reads. */
public final class ShownValues {

    private static final int LONGEST = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private ShownValues() {}

    /** A value of a document, or of a variable as it came. */
    public static String of(@Nullable Object value) {
        String text = value instanceof Node<?> literal ? AstPrinter.printAstCompact(literal) : json(value);
        return Quotation.beginning(text, LONGEST);
    }

    private static String json(@Nullable Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON is written as JSON", e);
        }
    }
}
