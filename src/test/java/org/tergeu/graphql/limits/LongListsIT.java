package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Copies;
import org.tergeu.testsupport.LimitsAsServed;

/** Lists as long as nobody expects: what is asked of them within the limits is answered, all else is refused under the limit's name. */
@QuarkusTest
@TestProfile(LimitsAsServed.class)
class LongListsIT {

    private static final String INCIDENT = "2025-01-prison-drug-operation";
    private static final String OF_INCIDENT =
            "(select id from incident where key = '" + INCIDENT + "' and known_to is null)";

    private static boolean made;

    @Inject
    DataSource database;

    @BeforeEach
    void makeLongLists() {
        if (!made) {
            made = true;
            Copies copies = new Copies(database);
            makeSeizures(copies);
            makeClaims(copies);
            makeReports(copies);
            makeChain(copies);
        }
    }

    /** 5,000 facts of one incident. */
    private static void makeSeizures(Copies copies) {
        copies.make(
                "fact",
                "t.id = (select min(id) from seizure where incident_id = " + OF_INCIDENT + ")",
                5000,
                Map.of("key", "'many-' || n"));
        copies.make(
                "seizure",
                "t.known_to is null and t.id = (select min(id) from seizure where incident_id = " + OF_INCIDENT + ")",
                5000,
                Map.of(
                        "id", "(select f.id from fact f where f.key = 'many-' || n and f.kind = 'SEIZURE')",
                        "item", "'item ' || n",
                        // Two and two are one thing by their word, found and seized.
                        "thing", "'thing ' || (n / 2)",
                        "shorter", "array['thing', (n / 2)::text]",
                        "alike", "true",
                        "disposition", "(array['FOUND', 'SEIZED'])[1 + n % 2]",
                        "position", "'~' || lpad(n::text, 6, '0')"));
        // As autovacuum does by itself after so many rows.
        copies.run("analyze seizure");
    }

    /** 20,000 claims on one figure. */
    private static void makeClaims(Copies copies) {
        copies.make(
                "claim",
                "t.id = (select min(c.id) from claim c join legal_outcome o on o.id = c.fact_id where o.incident_id = "
                        + OF_INCIDENT + " and c.aspect = 'COUNT')",
                20_000,
                Map.of("ordinal", "t.ordinal + n"));
    }

    /** 10,000 reports of one incident, each of which states its figure. */
    private static void makeReports(Copies copies) {
        copies.make(
                "report",
                "t.key = 'orda-2025-01-prison-drugs'",
                10_000,
                Map.of("key", "'many-reports-' || n", "url", "null", "title", "'Report ' || n"));
        copies.run("insert into mention (incident_id, report_id) select " + OF_INCIDENT
                + ", id from report where key like 'many-reports-%'");
    }

    /** 1,000 incidents, each a part of the one before. */
    private static void makeChain(Copies copies) {
        copies.make(
                "fact",
                "t.kind = 'INCIDENT' and t.key = '" + INCIDENT + "'",
                1000,
                Map.of("key", "'chain-' || lpad(n::text, 4, '0')"));
        copies.make(
                "incident",
                "t.known_to is null and t.key = '" + INCIDENT + "'",
                1000,
                Map.of(
                        "id",
                        "(select f.id from fact f where f.kind = 'INCIDENT' and f.key = 'chain-' || lpad(n::text, 4, '0'))",
                        "key",
                        "'chain-' || lpad(n::text, 4, '0')",
                        "part_of_id",
                        "(select f.id from fact f where f.kind = 'INCIDENT' and f.key = 'chain-' || lpad((n - 1)::text, 4, '0'))"));
    }

    private static Answer incident(String selection) {
        return Ask.anything("{ incident(key: \"" + INCIDENT + "\") { key " + selection
                + " } other: place(code: \"KZ\") { code } }");
    }

    private static void assertTooLong(Answer answer, String field, int bound) {
        assertThat(answer.codes())
                .as("%s", answer)
                .containsOnly("LIMIT_EXCEEDED")
                .isNotEmpty();
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("list");
        assertThat(answer.at("errors.0.extensions.allowed").number()).isEqualTo(bound);
        assertThat(answer.at("errors.0.message").text()).contains("'" + field + "' has more than " + bound, "`first`");
        assertThat(answer.at("data.other.code").text())
                .as("what else was asked")
                .isEqualTo("KZ");
    }

    @Test
    void factsBeyondTheBoundAreRefusedAndTheirFirstAnswered() {
        assertTooLong(incident("seizures { item }"), "seizures", 50);
        assertThat(incident("seizures(first: 500) { item quantity { display claims { id } } }")
                        .faultless()
                        .at("data.incident.seizures")
                        .all())
                .hasSize(500);
    }

    @Test
    void factsThatAFilterLeavesAreAnsweredAsAWhole() {
        assertThat(incident("seizures(filter: {text: \"item 4999\"}) { item }")
                        .faultless()
                        .at("data.incident.seizures")
                        .each("item"))
                .containsExactly("item 4999");
    }

    /** Each is compared with those of its word, not with all 5,000. */
    @Test
    void whatMayBeTheSameAmongThousandsIsFoundWithinTheTimeOfAStatement() {
        String of = "incident: {key: [\"" + INCIDENT + "\"]}, text: \"item\"";
        Answer answer = Ask.anything("{ may: seizures(filter: {possibleOverlap: true, " + of + "}) { totalCount } "
                        + "not: seizures(filter: {possibleOverlap: false, " + of + "}) { totalCount } }")
                .faultless();

        // The first and the last have a word for themselves.
        assertThat(answer.at("data.may.totalCount").number()).isEqualTo(4998);
        assertThat(answer.at("data.not.totalCount").number()).isEqualTo(2);
    }

    @Test
    void claimsBeyondTheBoundAreRefusedAndTheirFirstAnswered() {
        assertTooLong(incident("legalOutcomes(first: 1) { count { claims { id } } }"), "claims", 20);
        Answer first = incident(
                        "legalOutcomes(first: 1) { claims(first: 3) { id } count { claims(first: 500) { id } } }")
                .faultless()
                .at("data.incident.legalOutcomes.0");
        assertThat(first.at("count.claims").all()).hasSize(500);
        assertThat(first.at("claims").each("id"))
                .isEqualTo(first.at("count.claims").each("id").subList(0, 3));
    }

    @Test
    void aSeriesOfManyClaimsIsRefused() {
        Answer answer = incident("legalOutcomes(first: 1) { count { series(first: 3) { knownFrom } } }");

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("list");
        assertThat(answer.at("errors.0.message").text()).contains("claims in a series", "1000");
        assertThat(answer.at("data.other.code").text()).isEqualTo("KZ");
    }

    @Test
    void reportsBeyondTheBoundAreRefusedAndTheirFirstAnswered() {
        assertTooLong(incident("reports { title }"), "reports", 50);
        assertThat(incident("reports(first: 100) { title publisher { name } claims(first: 5) { nodes { id } } }")
                        .faultless()
                        .at("data.incident.reports")
                        .all())
                .hasSize(100);
    }

    @Test
    void aLongChainOfPartsIsAnsweredAsDeepAsMayBeAsked() {
        Answer deep =
                Ask.data("{ incident(key: \"chain-1000\") " + "{ partOf ".repeat(17) + "{ key }" + " }".repeat(18));
        assertThat(deep.at("incident" + ".partOf".repeat(17) + ".key").text()).isEqualTo("chain-0983");

        // Given totals, which have to know what of all this is a part of what
        assertThat(Ask.anything("{ legalOutcomeTotals { incidents } seizureTotals { seizures } }")
                        .codes())
                .isEmpty();
        assertThat(Ask.data("{ incidents(filter: {partOf: [\"chain-0500\"]}) { nodes { key } } }")
                        .at("incidents.nodes")
                        .each("key"))
                .containsExactly("chain-0501");
    }

    @Test
    void whatIsReadForManyFieldsEndsTheRequestUnderTheLimitsName() {
        // Given three lists of 20,000 claims each, which are read by themselves
        Answer answer = incident(
                "legalOutcomes(first: 1) { claims { id } count { claims { id } current: claims(status: [CURRENT]) { id } } }");

        assertThat(answer.codes()).as("%s", answer).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("rows");
        assertThat(answer.at("errors.0.extensions.allowed").number()).isEqualTo(25_000);
        assertThat(answer.at("data").isNull()).isTrue();
    }
}
