package org.tergeu.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.execution.Queries;
import org.tergeu.graphql.execution.Query;
import org.tergeu.graphql.limits.Cost;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.connection.InternalUse;

/**
 * Parses and validates documents before the engine does, which reports no place of an error, does not say in time whether an operation writes, and
 * validates documents beyond the limits. The result for each document is kept, errors included.
 */
@Singleton
public class DocumentCache {

    /**
     * The total weight of all documents in the cache; clients send the same few again and again. A unit is some thirty bytes: about what a document
     * takes in memory for each of its characters.
     */
    private static final long REMEMBERED = 1_000_000;

    private static final int WHITE_SPACE = 10;

    private static final InternalUse<LimitExceeded> LIMIT_OF_PARSER =
            new InternalUse<>("a document beyond a limit of the parser is refused as one that cannot be read");

    private final Cache<String, ParsedDocument> parsedDocuments = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .recordStats()
            .weigher((String document, ParsedDocument parsed) -> parsed.weight())
            .build();

    private final Instance<GraphQLSchema> schema;
    private final Queries queries;
    private final Limits limits;
    private final ParserOptions options;

    DocumentCache(Instance<GraphQLSchema> schema, Queries queries, Limits limits) {
        this.schema = schema;
        this.queries = queries;
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                // The parser counts the end of the document as a token.
                .maxTokens(limits.tokens() + 1)
                .maxWhitespaceTokens(limits.tokens() * WHITE_SPACE)
                .build();
    }

    /** How often a document was found in the cache, and how often not. */
    public CacheStats stats() {
        return parsedDocuments.stats();
    }

    /**
     * The parsed document, from the cache or made now.
     *
     * @throws InvalidSyntaxException when it is not GraphQL
     * @throws LimitExceeded when it is larger than allowed
     */
    public ParsedDocument read(String document) {
        ParsedDocument parsed = parsedDocuments.get(document, this::parse);
        if (parsed.refusal() != null) {
            throw parsed.refusal();
        }
        return parsed;
    }

    private ParsedDocument parse(String text) {
        try {
            LimitExceeded.checkDigits(text, limits);
            Document document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ENGLISH)
                    .build());
            long fields = LimitExceeded.checkShape(document, limits);
            List<ValidationError> errors = Validation.errors(schema.get(), document);
            return errors.isEmpty()
                    ? new ParsedDocument(
                            text, fields, document, errors, costs(document), queries(document), roles(document), null)
                    : new ParsedDocument(text, fields, document, errors, Map.of(), Map.of(), Map.of(), null);
        } catch (InvalidSyntaxException refusal) {
            LimitExceeded exceeded = LIMIT_OF_PARSER.orElse(() -> limitOf(refusal), () -> null);
            return ParsedDocument.refused(text, exceeded == null ? UnreadableDocument.of(refusal, text) : exceeded);
        } catch (LimitExceeded refusal) {
            return ParsedDocument.refused(text, refusal);
        }
    }

    private @Nullable LimitExceeded limitOf(InvalidSyntaxException refusal) {
        if (refusal instanceof ParseCancelledTooDeepException) {
            return LimitExceeded.beyond("depth", "nested brackets", limits.depth());
        }
        return refusal instanceof ParseCancelledException
                ? LimitExceeded.beyond("tokens", "tokens", limits.tokens())
                : null;
    }

    private Map<OperationDefinition, Cost> costs(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        operation -> Cost.of(document, operation, schema.get(), queries::counted)));
    }

    private Map<OperationDefinition, Role> roles(Document document) {
        Map<OperationDefinition, Role> found = new HashMap<>();
        document.getDefinitionsOfType(OperationDefinition.class).forEach(operation -> {
            Role role = queries.role(document, operation);
            if (role != null) {
                found.put(operation, role);
            }
        });
        return found;
    }

    private Map<OperationDefinition, Query> queries(Document document) {
        Map<OperationDefinition, Query> found = new HashMap<>();
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(
                        operation -> queries.find(document, operation).ifPresent(query -> found.put(operation, query)));
        return found;
    }
}
