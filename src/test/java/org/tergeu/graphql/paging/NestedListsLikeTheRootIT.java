package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** A list of what one thing has is the root's list of the same filter and order. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class NestedListsLikeTheRootIT {

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
        FilterReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place(code: "KZ")                                  | incidents | key
            organization(key: "kz-mvd")                        | incidents | key
            person(key: "karim-massimov")                      | incidents | key
            report(key: "southfront-2022-01-almaty-operation") | claims    | note
            """)
    void arePagedFromTheirEndsAsTheRootIs(String thing, String list, String field) {
        Answer of = page(thing, list, "first: 500", field);
        List<String> cursors = of.each("cursor");
        assertThat(cursors).isNotEmpty();
        int size = cursors.size();

        assertThat(page(thing, list, "last: 2", field).each("cursor"))
                .isEqualTo(cursors.subList(Math.max(0, size - 2), size));
        assertThat(page(thing, list, "last: 1, before: \"" + cursors.get(size - 1) + "\"", field)
                        .each("cursor"))
                .isEqualTo(cursors.subList(Math.max(0, size - 2), size - 1));
    }

    private static Answer page(String thing, String list, String arguments, String field) {
        return Ask.data("{ thing: %s { %s(%s) { edges { cursor node { %s } } } } }"
                        .formatted(thing, list, arguments, field))
                .at("thing." + list + ".edges");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incident(key: "flt-harbour")       | seizures      | {}                         | {incident: {key: ["flt-harbour"]}}       | QUANTITY VALUE OCCURRED BEST_KNOWN_DAY
            incident(key: "flt-harbour")       | seizures      | {quantified: true}         | {quantified: true, incident: {key: ["flt-harbour"]}} | QUANTITY
            incident(key: "2022-01-kz-unrest") | legalOutcomes | {}                         | {incident: {key: ["2022-01-kz-unrest"]}} | COUNT OCCURRED BEST_KNOWN_DAY
            incident(key: "2022-01-kz-unrest") | casualties    | {}                         | {incident: {key: ["2022-01-kz-unrest"]}} | COUNT OCCURRED BEST_KNOWN_DAY
            incident(key: "2022-01-kz-unrest", asOf: "2022-01-08") | casualties | {harm: [KILLED]} | {harm: [KILLED], incident: {key: ["2022-01-kz-unrest"]}} | COUNT
            incident(key: "gen-raid-004")      | measures      | {}                         | {incident: {key: ["gen-raid-004"]}}      | FIGURE OCCURRED
            incident(key: "2022-01-kz-unrest") | parts         | {}                         | {partOf: ["2022-01-kz-unrest"]}          | NAME OCCURRED FIRST_REPORTED UPDATED_AT LAST_REPORTED BEST_KNOWN_DAY
            incident(key: "2022-01-kz-unrest") | parts         | {kind: [FIND, OPERATION]}  | {kind: [FIND, OPERATION], partOf: ["2022-01-kz-unrest"]} | NAME
            incident(key: "2022-01-kz-unrest") | reports       | {}                         | {incident: ["2022-01-kz-unrest"]}        | TITLE PUBLISHED_ON
            incident(key: "2022-01-kz-unrest") | reports       | {publisher: ["southfront"]} | {publisher: ["southfront"], incident: ["2022-01-kz-unrest"]} | TITLE
            report(key: "southfront-2022-01-almaty-operation") | incidents | {}             | {report: ["southfront-2022-01-almaty-operation"]} | NAME OCCURRED UPDATED_AT
            report(key: "southfront-2022-01-almaty-operation") | incidents | {disputed: true} | {disputed: true, report: ["southfront-2022-01-almaty-operation"]} | NAME
            incident(key: "flt-harbour") | statistics | {}                         | {announcedAt: ["flt-harbour"]}  | NAME PERIOD
            incident(key: "flt-harbour") | statistics | {topLevel: true}          | {topLevel: true, announcedAt: ["flt-harbour"]} | NAME
            organization(key: "kz-mvd")        | children      | {}                         | {parent: ["kz-mvd"]}                     | NAME KEY
            organization(key: "kz-mvd")        | children      | {kind: [POLICE]}           | {kind: [POLICE], parent: ["kz-mvd"]}     | NAME
            person(key: "karim-massimov")      | legalOutcomes | {}                         | {person: ["karim-massimov"]}             | COUNT OCCURRED BEST_KNOWN_DAY
            """)
    void haveTheRowsOfTheRootInItsOrder(String thing, String field, String filter, String ofRoot, String orders) {
        String root = field.equals("parts") ? "incidents" : field.equals("children") ? "organizations" : field;
        String day = thing.contains("asOf") ? ", asOf: \"2022-01-08\"" : "";
        for (String order : orders.split(" ")) {
            for (String direction : List.of("ASC", "DESC")) {
                String by = ", orderBy: {field: %s, direction: %s}".formatted(order, direction);
                List<String> listed = Ask.data("{ list: %s(first: 500, filter: %s%s%s) { nodes { id } } }"
                                .formatted(root, ofRoot, by, day))
                        .at("list.nodes")
                        .each("id");
                String nested = "{ thing: %s { all: %s(first: %d, filter: %s%s) { id } } }";

                assertThat(listed).as(order).isNotEmpty();
                assertThat(Ask.data(nested.formatted(thing, field, 500, filter, by))
                                .at("thing.all")
                                .each("id"))
                        .as("%s %s", order, direction)
                        .isEqualTo(listed);
                assertThat(Ask.data(nested.formatted(thing, field, 1, filter, by))
                                .at("thing.all")
                                .each("id"))
                        .isEqualTo(listed.subList(0, 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place(code: "KZ") { all: children(filter: {text: "Almaty"}) { code } }  | code | KZ-19 KZ-75
            place(code: "KZ") { all: children(filter: {level: [COUNTRY]}) { code } } | code | ''
            """)
    void placesAreFilteredWhereTheyLie(String thing, String field, String expected) {
        assertThat(String.join(
                        " ",
                        Ask.data("{ thing: " + thing + " }").at("thing.all").each(field)))
                .isEqualTo(expected);
    }
}
