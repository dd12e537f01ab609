package org.tergeu.graphql.persisted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The documents that the operator trusts, as the tools of clients write them: an object of identifiers and texts (Relay, GraphQL Code
 * Generator), or Apollo's {@code apollo-persisted-query-manifest} of version 1.
 *
 * @param texts by identifier; each can also be asked for by its hash
 * @param operations the names of the operations in them
 */
record Manifest(Map<String, String> texts, Set<String> operations) {

    static final Manifest EMPTY = new Manifest(Map.of(), Set.of());

    private static final String APOLLO = "apollo-persisted-query-manifest";

    /**
     * Reads a file.
     *
     * @throws InvalidManifest when it is none
     */
    static Manifest read(Path file) {
        JsonNode json;
        try {
            json = new JsonMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new InvalidManifest(
                    "tergeu.documents.manifest: " + file + " cannot be read as JSON: " + e.getMessage());
        }
        if (!json.isObject()) {
            throw new InvalidManifest("tergeu.documents.manifest: " + file
                    + " is not a manifest. Allowed is an object of identifiers and documents, or an " + APOLLO + ".");
        }
        Map<String, String> texts = new HashMap<>();
        Set<String> operations = new HashSet<>();
        if (json.has("format")) {
            readApollo(file, json, texts, operations);
        } else {
            json.fields().forEachRemaining(entry -> add(file, texts, operations, entry.getKey(), entry.getValue()));
        }
        return new Manifest(Map.copyOf(texts), Set.copyOf(operations));
    }

    private static void readApollo(Path file, JsonNode json, Map<String, String> texts, Set<String> operations) {
        if (!json.path("format").asText().equals(APOLLO) || json.path("version").asInt() != 1) {
            throw new InvalidManifest("tergeu.documents.manifest: " + file + " has the format "
                    + json.path("format").asText() + ", version "
                    + json.path("version").asText()
                    + ". Allowed is " + APOLLO + ", version 1.");
        }
        json.path("operations")
                .forEach(operation ->
                        add(file, texts, operations, operation.path("id").asText(), operation.path("body")));
    }

    private static void add(Path file, Map<String, String> texts, Set<String> operations, String id, JsonNode text) {
        String place = "tergeu.documents.manifest: " + file + ", '" + id + "' ";
        if (id.isEmpty() || !text.isTextual()) {
            throw new InvalidManifest(place + "has no document. Allowed is the text of a GraphQL document.");
        }
        try {
            Parser.parse(text.asText()).getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(OperationDefinition::getName)
                    .filter(Objects::nonNull)
                    .forEach(operations::add);
        } catch (InvalidSyntaxException wrong) {
            throw new InvalidManifest(place + "is not a GraphQL document: " + wrong.getMessage());
        }
        put(place, texts, id, text.asText());
        put(place, texts, "sha256:" + PersistedDocuments.sha256(text.asText()), text.asText());
    }

    private static void put(String place, Map<String, String> texts, String id, String text) {
        String other = texts.put(id, text);
        if (other != null && !other.equals(text)) {
            throw new InvalidManifest(place + "stands for two documents. Allowed is one for each identifier.");
        }
    }

    @Nullable
    String text(String id) {
        return texts.get(id);
    }

    boolean trusts(String id) {
        return texts.containsKey(id);
    }
}
