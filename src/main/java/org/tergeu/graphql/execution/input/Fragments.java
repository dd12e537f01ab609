package org.tergeu.graphql.execution.input;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fragments of a document. */
public final class Fragments {

    private Fragments() {}

    /** Those of a document that fits the schema, in which each has a name of its own. */
    public static Map<String, FragmentDefinition> byName(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }
}
