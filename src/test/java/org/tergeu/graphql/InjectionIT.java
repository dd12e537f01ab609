package org.tergeu.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** SQL in a text finds what is called like it, which is nothing, and does nothing else. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class InjectionIT {

    private static final List<String> ONE_OF = List.of(
            "incident(key: $t) { key }",
            "organization(key: $t) { key }",
            "person(key: $t) { key }",
            "place(code: $t) { code }",
            "report(key: $t) { key }",
            "reportAt: report(url: $t) { key }");

    private static final Map<String, List<String>> FILTERS = Map.of(
            "incidents",
                    List.of(
                            "key: [$t]",
                            "organization: [$t]",
                            "person: [$t]",
                            "publisher: [$t]",
                            "report: [$t]",
                            "partOf: [$t]",
                            "text: $t",
                            "organization: [$t], role: [CONDUCTED]",
                            "seizure: {text: $t}",
                            "legalOutcome: {offence: [$t]}",
                            "offence: [$t]",
                            "legalOutcome: {person: [$t]}",
                            "casualty: {incident: {key: [$t]}}",
                            "or: [{key: [$t]}, {and: [{text: $t}]}]"),
            "seizures", List.of("text: $t", "incident: {text: $t}"),
            "legalOutcomes", List.of("offence: [$t]", "person: [$t]"),
            "statistics", List.of("key: [$t]", "announcedAt: [$t]", "text: $t"),
            "organizations", List.of("key: [$t]", "country: [$t]", "parent: [$t]", "text: $t"),
            "people", List.of("key: [$t]", "text: $t"),
            "places", List.of("code: [$t]", "text: $t"),
            "reports", List.of("key: [$t]", "publisher: [$t]", "language: [$t]", "incident: [$t]", "text: $t"));

    /** What nothing has is no answer here, but an error. */
    private static final Map<String, String> CODES =
            Map.of("incidents", "place: [$t]", "statistics", "place: [$t]", "places", "within: [$t]");

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table incident; --",
                "' or '1'='1",
                "x') or true) --",
                "\"; delete from claim; --",
                "\\'; select pg_sleep(5); --",
                "{x'},'{y\",z}",
                "$1 ? ?| ?& $$; drop table claim; $$",
                "/* */ union select * from report --"
            })
    void findsNothingAndChangesNothing(String text) {
        Answer before = Ask.data(
                "{ dataset { revision reports claims incidents seizures legalOutcomes statistics organizations people places } }");

        for (String field : ONE_OF) {
            Answer found = Ask.data("query ($t: String!) { " + field + " }", Map.of("t", text));
            assertThat(found.json().elements().next().isNull()).as(field).isTrue();
        }
        FILTERS.forEach((list, filters) -> filters.forEach(filter -> {
            Answer found = Ask.data(
                    "query ($t: String!) { list: " + list + "(filter: {" + filter + "}) { totalCount nodes { id } } }",
                    Map.of("t", text));
            assertThat(found.at("list.totalCount").number())
                    .as("%s(%s)", list, filter)
                    .isZero();
            assertThat(found.at("list.nodes").all()).as("%s(%s)", list, filter).isEmpty();
        }));

        CODES.forEach((list, filter) -> assertThat(Ask.anything(
                                "query ($t: String!) { list: " + list + "(filter: {" + filter + "}) { totalCount } }",
                                Map.of("t", text))
                        .codes())
                .as("%s(%s)", list, filter)
                .containsExactly("INVALID_ARGUMENT"));

        assertThat(
                        Ask.data(
                                "{ dataset { revision reports claims incidents seizures legalOutcomes statistics organizations people places } }"))
                .isEqualTo(before);
    }
}
