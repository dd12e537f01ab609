package org.tergeu.graphql.persisted;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documents that the operator trusts, as the tools of clients write them: an object of identifiers and texts (Relay, GraphQL Code
 * Generator), or Apollo's {@code apollo-persisted-query-manifest} of version 1.
 *
 * @param texts by identifier; each can also be asked for by its hash
 * @param operations the names of the operations in them
 */
record Manifest(Map<String, String> texts, Set<String> operations) {

    private static final String SETTING = "tergeu.documents.manifest: ";
    private static final String APOLLO = "apollo-persisted-query-manifest";

    /** As graphql-js prints operations, on one line. */
    private static final Pattern OPERATION = Pattern.compile("(?:^|} )(?:query|mutation) (\\w+)");

    /** The names of the operations in a document. */
    private interface OperationNameReader {
        Set<String> of(String place, String text);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidManifest when it is not a manifest
     */
    static Manifest read(Path file) {
        try {
            return of(SETTING + file, new JsonMapper().readTree(file.toFile()), Manifest::parsed);
        } catch (JsonProcessingException wrong) {
            throw new InvalidManifest(SETTING + file + notJson(wrong));
        } catch (IOException e) {
            throw new InvalidManifest(SETTING + file + " cannot be read: " + e.getMessage());
        }
    }

    /** Without the words of the parser, which name its classes and options. */
    private static String notJson(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        return " is not valid JSON"
                + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr())
                + ". Allowed: a manifest, an object of identifiers and documents.";
    }

    /**
     * Reads what the software brings along. Its documents are tested with it, so that no start has to parse them.
     *
     * @throws InvalidManifest when it is not there, or cannot be used: the package is broken
     */
    static Manifest read(String resource) {
        try (InputStream in = Manifest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new InvalidManifest(resource + " is missing in this package.");
            }
            return of(resource, new JsonMapper().readTree(in), (place, text) -> printed(text));
        } catch (JsonProcessingException wrong) {
            throw new InvalidManifest(resource + notJson(wrong));
        } catch (IOException e) {
            throw new InvalidManifest(resource + " cannot be read: " + e.getMessage());
        }
    }

    private static Manifest of(String source, JsonNode json, OperationNameReader names) {
        if (!json.isObject()) {
            throw new InvalidManifest(source
                    + " is not a manifest. Allowed: an object of identifiers and documents, or an " + APOLLO + ".");
        }
        Map<String, String> texts = new HashMap<>();
        Set<String> operations = new HashSet<>();
        if (json.has("format")) {
            readApollo(source, json, names, texts, operations);
        } else {
            json.fields()
                    .forEachRemaining(entry -> add(source, names, texts, operations, entry.getKey(), entry.getValue()));
        }
        return new Manifest(Map.copyOf(texts), Set.copyOf(operations));
    }

    private static void readApollo(
            String source,
            JsonNode json,
            OperationNameReader names,
            Map<String, String> texts,
            Set<String> operations) {
        if (!json.path("format").asText().equals(APOLLO) || json.path("version").asInt() != 1) {
            throw new InvalidManifest(source + " has the format "
                    + json.path("format").asText() + ", version "
                    + json.path("version").asText()
                    + ". Allowed: " + APOLLO + ", version 1.");
        }
        json.path("operations")
                .forEach(operation -> add(
                        source, names, texts, operations, operation.path("id").asText(), operation.path("body")));
    }

    private static void add(
            String source,
            OperationNameReader names,
            Map<String, String> texts,
            Set<String> operations,
            String id,
            JsonNode text) {
        String place = source + ", '" + id + "' ";
        if (id.isEmpty() || !text.isTextual()) {
            throw new InvalidManifest(place + "has no document. Allowed: the text of a GraphQL document.");
        }
        operations.addAll(names.of(place, text.asText()));
        put(place, texts, id, text.asText());
        put(place, texts, "sha256:" + PersistedDocuments.sha256(text.asText()), text.asText());
    }

    private static Set<String> parsed(String place, String text) {
        try {
            return Parser.parse(text).getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(OperationDefinition::getName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        } catch (InvalidSyntaxException wrong) {
            throw new InvalidManifest(place + "is not a GraphQL document: " + wrong.getMessage());
        }
    }

    private static Set<String> printed(String text) {
        return OPERATION.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static void put(String place, Map<String, String> texts, String id, String text) {
        String other = texts.put(id, text);
        if (other != null && !other.equals(text)) {
            throw new InvalidManifest(place + "stands for two documents. Allowed: one for each identifier.");
        }
    }

    /** Both together. */
    Manifest and(Manifest other) {
        Map<String, String> allTexts = new HashMap<>(texts);
        other.texts.forEach((id, text) -> put(SETTING, allTexts, id, text));
        Set<String> allOperations = new HashSet<>(operations);
        allOperations.addAll(other.operations);
        return new Manifest(Map.copyOf(allTexts), Set.copyOf(allOperations));
    }

    @Nullable
    String text(String id) {
        return texts.get(id);
    }

    boolean trusts(String id) {
        return texts.containsKey(id);
    }
}
