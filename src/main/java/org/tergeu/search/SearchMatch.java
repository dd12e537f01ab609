package org.tergeu.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How well a thing matches, the best first. */
@Enum("SearchMatch")
@Description(
        "How well a thing matches the text, the best first. Script, romanisation, diacritics and case never matter.")
public enum SearchMatch {
    @Description("A name, a title or the key is the text.")
    EXACT_NAME,
    @Description("One name, or the title, has each of the words, or words that begin so.")
    NAME,
    @Description("Name and summary together have each of the words, or words that begin so.")
    TEXT,
    @Description(
            "Name, summary and facts together have each of the words, or words that begin so: the items that were seized, the offences, whom outcomes are about, and what measures, steps and episodes are called.")
    FACT,
    @Description("The same, but with the likeliest readings of those words that are found nowhere.")
    SIMILAR
}
