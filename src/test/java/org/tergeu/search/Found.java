package org.tergeu.search;

import java.util.List;
import java.util.Map;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;

/** What a search finds, as lines such as {@code NAME place kz-zhambyl-district}. */
final class Found {

    private static final String EDGES = " { edges { match node { __typename ... on Place { id name: code }"
            + " ... on Organization { name: key } ... on Person { name: key } ... on Incident { name: key } ... on Report { name: key } ... on Statistic { name: key } } } } }";

    private Found() {}

    /** The first hits, of all types. */
    static List<String> by(String text) {
        return by(text, "");
    }

    /** The first hits; {@code arguments} are such as {@code , types: [PLACE]}. */
    static List<String> by(String text, String arguments) {
        return Ask.data("query ($text: String!) { search(text: $text" + arguments + ")" + EDGES, Map.of("text", text))
                .at("search.edges")
                .all()
                .stream()
                .map(Found::line)
                .toList();
    }

    private static String line(Answer edge) {
        return edge.at("match").text() + " " + edge.at("node.__typename").text().toLowerCase() + " "
                + edge.at("node.name").text();
    }
}
