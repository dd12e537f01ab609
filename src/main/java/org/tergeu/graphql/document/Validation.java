package org.tergeu.graphql.document;

import graphql.ParseAndValidate;
import graphql.i18n.I18n;
import graphql.language.Document;
import graphql.language.Node;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.LanguageTraversal;
import graphql.validation.RulesVisitor;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorCollector;
import graphql.validation.Validator;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.tergeu.graphql.schema.ShownValues;

/** Validates documents by the engine's rules, and describes errors in words of GraphQL. */
final class Validation {

    private static final Logger LOG = Logger.getLogger(Validation.class);
    private static final AtomicBoolean HAS_LOGGED = new AtomicBoolean();

    private Validation() {}

    /**
     * The errors of a document; empty when it fits the schema. Our words need classes that graphql-java calls internal. A version without them
     * validates by its public API, in its own words.
     */
    static List<ValidationError> errors(GraphQLSchema schema, Document document) {
        return errors(() -> inOurWords(schema, document), schema, document);
    }

    static List<ValidationError> errors(
            Supplier<List<ValidationError>> inOurWords, GraphQLSchema schema, Document document) {
        try {
            return inOurWords.get();
        } catch (LinkageError moved) {
            if (HAS_LOGGED.compareAndSet(false, true)) {
                LOG.warn(
                        "This version of graphql-java lacks what our words need; errors of documents have its own",
                        moved);
            }
            return ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        }
    }

    private static List<ValidationError> inOurWords(GraphQLSchema schema, Document document) {
        ValidationContext context = new ValidationContext(schema, document, new ValidationWords());
        ValidationErrorCollector found = new ValidationErrorCollector(Validator.getMaxValidationErrors());
        try {
            new LanguageTraversal()
                    .traverse(document, new RulesVisitor(context, new Validator().createRules(context, found)));
        } catch (RuntimeException stopped) {
            // With enough errors the engine stops by an exception of its own.
            if (found.getErrors().size() < Validator.getMaxValidationErrors()) {
                throw stopped;
            }
        }
        return found.getErrors();
    }

    /** The engine's own words show values as Java objects: {@code StringValue{value='x'}}. */
    private static final class ValidationWords extends I18n {

        private static final Pattern RULE = Pattern.compile("^Validation [Ee]rror ?\\([^)]*\\) ?: ");

        /** The engine's own message has a character that cannot be read. */
        private static final String DEFER_LABEL = "DeferDirective.labelMustBeStaticString";

        private static final String UTIL = "ArgumentValidationUtil.";
        private static final String NULL = "{1}: null is not allowed.";
        private static final String WRONG_SCALAR = "{1}: {2} is not of the type {3}.";
        private static final String WRONG_ENUM = "{1}: {2} is not a value of the enum {3}.";

        private static final Map<String, String> OWN = Map.of(
                "ProvidedNonNullArguments.nullValue",
                NULL,
                UTIL + "handleNullError",
                NULL,
                UTIL + "handleScalarError",
                WRONG_SCALAR,
                UTIL + "handleScalarErrorCustomMessage",
                "{1}: {4}",
                UTIL + "handleEnumError",
                WRONG_ENUM,
                UTIL + "handleEnumErrorCustomMessage",
                WRONG_ENUM,
                UTIL + "handleNotObjectError",
                "{1}: an object is needed, in place of {2}.",
                UTIL + "handleMissingFieldsError",
                "{1}: {3} is missing.",
                UTIL + "handleExtraFieldError",
                "{1}: the type {3} has no field {4}.");

        /** Scalars of the engine, whose messages are the engine's as well. */
        private static final Set<String> STOCK = Set.of("String", "Boolean");

        ValidationWords() {
            super(BundleType.Validation, Locale.ENGLISH);
        }

        @Override
        public String msg(String key, List<Object> arguments) {
            return msg(key, arguments.toArray());
        }

        @Override
        public String msg(String key, Object... arguments) {
            Object[] shown =
                    Arrays.stream(arguments).map(ValidationWords::shown).toArray();
            String own = OWN.get(key);
            if (key.equals(DEFER_LABEL)) {
                return "@defer(label:) has to be a text in the document, and not a variable. A text is allowed.";
            }
            if (own == null) {
                return RULE.matcher(super.msg(key, shown)).replaceFirst("");
            }
            boolean ofTheEngine = shown.length > 3 && STOCK.contains(shown[3]);
            return new MessageFormat(ofTheEngine ? WRONG_SCALAR : own, Locale.ENGLISH).format(shown);
        }

        private static Object shown(Object argument) {
            if (argument instanceof Node<?>) {
                return ShownValues.of(argument);
            }
            if (argument instanceof GraphQLType type) {
                return GraphQLTypeUtil.simplePrint(type);
            }
            return argument instanceof Set<?> names
                    ? String.join(
                            ", ", names.stream().map(String::valueOf).sorted().toList())
                    : argument;
        }
    }
}
