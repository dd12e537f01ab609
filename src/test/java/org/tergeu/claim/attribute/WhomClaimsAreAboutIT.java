package org.tergeu.claim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Rows;

/** Whom outcomes are about and who took part, where reports do not say the same. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class WhomClaimsAreAboutIT extends TwoReports {

    private static final String CONVICTED = """
            people: [ { key: attributes-%1$s, name: Made %1$s } ]
            incidents:
              - key: made-up-attributes
                name: A made-up trial
                summary: Made up for a test.
                kind: OTHER
                legalOutcomes: [ { key: convicted, stage: CONVICTED, counted: PERSON, person: attributes-%1$s } ]
            """;

    /** Of two people by name of whom one was convicted, neither is called guilty. */
    @Test
    void twoPeopleForOneConvictionAreBothReadAndNeitherIsGuilty() {
        String guilt =
                "{ incident(key: \"made-up-attributes\") { disputed legalOutcomes { guiltEstablished person { key } } } }";
        desk.submit(MINISTRY.saying(CONVICTED.formatted("zed")));
        assertThat(GraphQl.query(guilt)
                        .at("/incident/legalOutcomes/0/guiltEstablished")
                        .asBoolean())
                .isTrue();

        desk.submit(NEWSPAPER.saying(CONVICTED.formatted("yod")));

        assertThat(attributes(incident("").at("/legalOutcomes/0")))
                .containsExactly(
                        "PERSON disputed *attributes-zed attributes-1,kz-mvd attributes-yod attributes-2,orda-kz");
        assertThat(GraphQl.query(guilt).at("/incident"))
                .hasToString(
                        "{\"disputed\":true,\"legalOutcomes\":[{\"guiltEstablished\":false,\"person\":{\"key\":\"attributes-zed\"}}]}");
        assertThat(count("legalOutcomes", "person: [\"attributes-yod\"]")).isEqualTo(1);
        assertThat(count("legalOutcomes", "guiltEstablished: true, " + ours("person: [\"attributes-zed\"]")))
                .isZero();

        desk.retract(NEWSPAPER);

        assertThat(count("legalOutcomes", "person: [\"attributes-yod\"]")).isZero();
        assertThat(GraphQl.query(guilt)
                        .at("/incident/legalOutcomes/0/guiltEstablished")
                        .asBoolean())
                .isTrue();
    }

    /** A person, a described group and an organization exclude each other in one report, and not in several. */
    @Test
    void whomOneReportNamesAndAnotherDescribesIsNotLost() {
        String outcome = """
                people: [ { key: attributes-zed, name: Made Zed } ]
                organizations: [ { key: attributes-yod, name: Made Yod, kind: COMPANY } ]
                incidents:
                  - key: made-up-attributes
                    name: A made-up trial
                    summary: Made up for a test.
                    kind: OTHER
                    legalOutcomes: [ { key: convicted, stage: CONVICTED, counted: PERSON, count: 1, %s } ]
                """;
        desk.submit(MINISTRY.saying(outcome.formatted("subject: a driver")));
        desk.submit(NEWSPAPER.saying(outcome.formatted("person: attributes-zed")));

        assertThat(attributes(incident("").at("/legalOutcomes/0")))
                .containsExactly("PERSON attributes-zed attributes-2,orda-kz");
        assertThat(count("legalOutcomes", "person: [\"attributes-zed\"]")).isEqualTo(1);

        desk.submit(MINISTRY.saying(outcome.formatted("organization: attributes-yod")));

        assertThat(attributes(incident("").at("/legalOutcomes/0")))
                .containsExactly(
                        "PERSON disputed attributes-zed attributes-2,orda-kz",
                        "ORGANIZATION disputed *attributes-yod attributes-1,kz-mvd");
        assertThat(count("legalOutcomes", ours("guiltEstablished: true"))).isZero();
    }

    /** Two reports that give one key to different roles or organizations do not replace each other's. */
    @Test
    void whoTookPartByAnyReportIsListed() {
        String incident = """
                organizations: [ { key: attributes-yod, name: Made Yod, kind: COMPANY }, { key: attributes-zed, name: Made Zed, kind: COMPANY } ]
                incidents:
                  - key: made-up-attributes
                    name: A made-up raid
                    summary: Made up for a test.
                    kind: OTHER
                    participants: [ { key: who, role: %s, organization: %s } ]
                """;
        desk.submit(MINISTRY.saying(incident.formatted("CONDUCTED", "attributes-yod")));
        desk.submit(NEWSPAPER.saying(incident.formatted("SUSPECTED", "attributes-zed")));

        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ incident(key: \"made-up-attributes\") { participants { role organization { key } } } }")
                                .at("/incident/participants"),
                        "role",
                        "organization.key"))
                .containsExactlyInAnyOrder("CONDUCTED attributes-yod", "SUSPECTED attributes-zed");
    }

    @Test
    void twoOrganizationsForOneDecisionAreBothRead() {
        String decision = """
                organizations: [ { key: attributes-%1$s, name: Made %1$s, kind: COMPANY } ]
                incidents:
                  - key: made-up-attributes
                    name: A made-up trial
                    summary: Made up for a test.
                    kind: OTHER
                    legalOutcomes: [ { key: charged, stage: CHARGED, counted: GROUP, count: 1, organization: attributes-%1$s } ]
                """;
        desk.submit(MINISTRY.saying(decision.formatted("zed")));
        desk.submit(NEWSPAPER.saying(decision.formatted("yod")));

        assertThat(attributes(incident("").at("/legalOutcomes/0")))
                .containsExactly(
                        "ORGANIZATION disputed *attributes-zed attributes-1,kz-mvd attributes-yod attributes-2,orda-kz");
    }
}
