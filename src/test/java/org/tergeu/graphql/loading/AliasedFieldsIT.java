package org.tergeu.graphql.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.GeneratedReports.ORGANIZATIONS;
import static org.tergeu.testsupport.GeneratedReports.key;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** Every parent gets its own rows, under each alias those of the alias's own arguments. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class AliasedFieldsIT {

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @Test
    void filtersTheRowsOfEachIncidentUnderEachAlias() {
        List<Answer> incidents = Ask.data("""
                { incidents(filter: {publisher: ["gen-press"]}, first: 300) { nodes {
                    key
                    drugs: seizures(filter: {category: [DRUG]}) { item }
                    firearms: seizures(filter: {category: [FIREARM]}) { item }
                    cash: seizures(filter: {value: {atLeast: 1000, currency: "KZT"}}) { item value { best } }
                    none: seizures(filter: {category: [CRYPTO]}) { item }
                    all: seizures { item }
                    persons: legalOutcomes(filter: {stage: [DETAINED]}) { count { best } subject }
                    cases: legalOutcomes(filter: {counted: [CASE]}) { organization { key } }
                    people: legalOutcomes(filter: {guiltEstablished: true}) { person { key } }
                    conducted: participants(role: [CONDUCTED]) { organization { key } }
                    announced: participants(role: [ANNOUNCED]) { person { key } }
                    searches: measures(kind: [SEARCHES]) { figure { best } }
                    damage: measures(kind: [DAMAGE]) { figure { best } }
                } } }""").at("incidents.nodes").all();

        assertThat(incidents).hasSize(300);
        for (Answer incident : incidents) {
            int n = Integer.parseInt(incident.at("key").text().substring("gen-raid-".length()));
            String number = "%03d".formatted(n);
            assertThat(incident.at("drugs").each("item")).containsExactly("drugs " + number);
            assertThat(incident.at("firearms").each("item")).containsExactly("rifles " + number);
            assertThat(incident.at("cash").each("item")).containsExactly("cash " + number);
            assertThat(incident.at("cash").each("value.best")).containsExactly(String.valueOf(1000 + n));
            assertThat(incident.at("none").all()).isEmpty();
            assertThat(incident.at("all").each("item"))
                    .containsExactlyInAnyOrder("drugs " + number, "rifles " + number, "cash " + number);
            assertThat(incident.at("persons").each("count.best")).containsExactlyInAnyOrder(String.valueOf(n + 2), "1");
            assertThat(incident.at("cases").each("organization.key")).containsExactly(key("police", n % ORGANIZATIONS));
            assertThat(incident.at("people").each("person.key"))
                    .containsExactly(key("person", n % GeneratedReports.PEOPLE));
            assertThat(incident.at("conducted").each("organization.key"))
                    .containsExactly(key("police", n % ORGANIZATIONS));
            assertThat(incident.at("announced").each("person.key"))
                    .containsExactly(key("person", n % GeneratedReports.PEOPLE));
            assertThat(incident.at("searches").each("figure.best")).containsExactly(String.valueOf(n + 1));
            assertThat(incident.at("damage").all()).isEmpty();
        }
    }

    @Test
    void cutsTheNestedListOfEachOrganizationToTheSizeOfEachAlias() {
        List<Answer> organizations = Ask.data("""
                { organizations(filter: {kind: [POLICE], text: "generated"}, first: 200) { nodes {
                    key
                    one: incidents(first: 1) { totalCount nodes { key } pageInfo { hasNextPage } }
                    three: incidents(first: 3) { totalCount nodes { key } pageInfo { hasNextPage } }
                    all: incidents { nodes { key } pageInfo { hasNextPage } }
                    none: incidents(first: 0) { totalCount nodes { key } pageInfo { hasNextPage } }
                    supported: incidents(role: [SUPPORTED], first: 3) { totalCount nodes { key } }
                    filtered: incidents(filter: {key: ["gen-raid-000", "gen-raid-001"]}, first: 3) { totalCount nodes { key } }
                } } }""").at("organizations.nodes").all();

        assertThat(organizations).hasSize(ORGANIZATIONS);
        for (Answer organization : organizations) {
            int k = Integer.parseInt(organization.at("key").text().substring("gen-police-".length()));
            List<Integer> conducted = numbers(k);
            List<Integer> supported = numbers((k + ORGANIZATIONS - 1) % ORGANIZATIONS);
            List<String> all = newestFirst(organization.at("all.nodes").each("key"), conducted, supported);
            assertThat(organization.at("all.nodes").each("key")).isEqualTo(all);
            assertThat(organization.at("one.nodes").each("key")).isEqualTo(all.subList(0, 1));
            assertThat(organization.at("three.nodes").each("key")).isEqualTo(all.subList(0, Math.min(3, all.size())));
            assertThat(organization.at("none.nodes").all()).isEmpty();
            assertThat(List.of(
                            organization.at("one.totalCount"),
                            organization.at("three.totalCount"),
                            organization.at("none.totalCount")))
                    .extracting(Answer::number)
                    .containsOnly(all.size());
            assertThat(organization.at("one.pageInfo.hasNextPage").isTrue()).isTrue();
            assertThat(organization.at("three.pageInfo.hasNextPage").isTrue()).isEqualTo(all.size() > 3);
            assertThat(organization.at("supported.nodes").each("key"))
                    .containsExactlyInAnyOrderElementsOf(keys(supported));
            assertThat(organization.at("supported.totalCount").number()).isEqualTo(supported.size());
            assertThat(organization.at("filtered.nodes").each("key"))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(List.of("gen-raid-000", "gen-raid-001")::contains)
                            .toList());
        }
    }

    /** The incidents that the organization of a number conducted. */
    private static List<Integer> numbers(int organization) {
        return IntStream.range(0, GeneratedReports.INCIDENTS)
                .filter(n -> n % ORGANIZATIONS == organization)
                .boxed()
                .toList();
    }

    private static List<String> keys(List<Integer> numbers) {
        return numbers.stream().map(n -> key("raid", n)).toList();
    }

    /** Newest first, undated ones last; those of one day in the order in which they were reported, which identities decide. */
    private static List<String> newestFirst(List<String> reported, List<Integer> some, List<Integer> others) {
        return IntStream.concat(some.stream().mapToInt(n -> n), others.stream().mapToInt(n -> n))
                .boxed()
                .sorted(Comparator.comparing(GeneratedReports::bestKnown, Comparator.reverseOrder())
                        .thenComparing(n -> reported.indexOf(key("raid", n))))
                .map(n -> key("raid", n))
                .toList();
    }
}
