package org.tergeu.graphql.transport;

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
 * Reads documents in place of the engine. The engine says neither where a document is wrong nor, in time, whether it would write, and compares with
 * the schema even what is too large for that. Each is read once and remembered, and so is what was found wrong with it.
 */
@Singleton
class DocumentCache {

    /**
     * What the documents that are remembered may weigh together: a client sends the same few again and again. A point is some thirty
     * bytes, which a character takes as objects.
     */
    private static final long REMEMBERED = 1_000_000;

    private static final int WHITE_SPACE = 10;

    private static final InternalUse<LimitExceeded> LIMIT_OF_PARSER =
            new InternalUse<>("a document beyond a limit of the parser is refused as one that cannot be read");

    private final Cache<String, ParsedDocument> readings = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .recordStats()
            .weigher((String document, ParsedDocument reading) -> reading.weight())
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
                // The end counts as one.
                .maxTokens(limits.tokens() + 1)
                .maxWhitespaceTokens(limits.tokens() * WHITE_SPACE)
                .build();
    }

    /** How often a document had been read before, and how often not. */
    CacheStats stats() {
        return readings.stats();
    }

    /**
     * What there is to know of a document.
     *
     * @throws InvalidSyntaxException when it is not GraphQL
     * @throws LimitExceeded when it is larger than allowed
     */
    ParsedDocument read(String document) {
        ParsedDocument reading = readings.get(document, this::parse);
        if (reading.refusal() != null) {
            throw reading.refusal();
        }
        return reading;
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
