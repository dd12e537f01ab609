package org.tergeu.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What search finds. */
@Enum("SearchType")
@Description("What search finds.")
public enum SearchType {
    @Description(
            "Incidents, by key, name, summary, items, offences, subjects, and what their measures, steps and episodes are called, as they are known now.")
    INCIDENT("Incident"),
    @Description("Organizations, by key and by each of their names.")
    ORGANIZATION("Organization"),
    @Description("People, by key and by each of their names.")
    PERSON("Person"),
    @Description("Places, by code and by each of their names.")
    PLACE("Place"),
    @Description("Reports, by key and title, retracted ones too.")
    REPORT("Report"),
    @Description("Statistics, by key and name, as they are known now.")
    STATISTIC("Statistic");

    private final String node;

    SearchType(String node) {
        this.node = node;
    }

    /** Name of the GraphQL type. */
    String node() {
        return node;
    }
}
