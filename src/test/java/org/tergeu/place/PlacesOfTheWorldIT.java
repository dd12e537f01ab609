package org.tergeu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** Every place of ISO 3166 is there as the sources have it, and reports can be about any of them, about seas, borders and nowhere in particular. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlacesOfTheWorldIT {

    /** Per country how many subdivisions the list of ISO 3166-2 has, and those of them that no other source confirms. */
    private static final Path SUBDIVISIONS = Path.of("src/test/resources/place/subdivisions.tsv");

    /** What lies in which division, as iso-codes says. */
    private static final Path PARENTS = Path.of("src/test/resources/place/parents.tsv");

    private static final ReportFile MARSEILLE =
            ReportFile.named("made-up-marseille").saying("""
            places:
              - { code: fr-marseille, name: Marseille, level: CITY, parent: FR-13, names: [ { language: oc, name: Marselha } ] }
            """ + ReportFile.incident("made-up-container-search") + """
                places: [ { place: fr-marseille, precision: EXACT } ]
            """);

    @Inject
    DataSource database;

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    @Test
    void everyCountryThatTheJdkKnowsIsThereAndEachThatIsNoMoreIsFound() throws SQLException {
        Set<String> countries = column("select code from place where level = 'COUNTRY' and length(code) = 2");
        Set<String> former = column(
                "select code from place where level = 'COUNTRY' and length(code) = 4 and valid_to is not null union select code from place_code");

        // Antilles and Kosovo: the JDK lists a code that was withdrawn in 2010, and none that users assign.
        Set<String> expected = new TreeSet<>(Set.of(Locale.getISOCountries()));
        expected.remove("AN");
        expected.add("XK");
        assertThat(countries).isEqualTo(expected);
        assertThat(former).containsAll(Locale.getISOCountries(IsoCountryCode.PART3));
        assertThat(column("select code from place_code where valid_to is null"))
                .containsAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream()
                        .filter(code -> !code.equals("ANT"))
                        .toList());
    }

    @Test
    void everySubdivisionOfTheSourceIsThereInItsCountry() throws IOException, SQLException {
        Map<String, Integer> expected = new TreeMap<>();
        Set<String> unconfirmed = new TreeSet<>();
        for (String line : Files.readAllLines(SUBDIVISIONS)) {
            String[] parts = line.split("\t", -1);
            Set<String> without = Set.of(parts[2].isEmpty() ? new String[0] : parts[2].split(" "));
            expected.put(parts[0], Integer.parseInt(parts[1]) - without.size());
            unconfirmed.addAll(without);
        }
        expected.values().removeIf(count -> count == 0);

        Map<String, Integer> found = new TreeMap<>();
        column("select left(code, 2) || count(*) from place where code ~ '^[A-Z]{2}-' group by left(code, 2)")
                .forEach(each -> found.put(each.substring(0, 2), Integer.parseInt(each.substring(2))));
        assertThat(found).isEqualTo(expected);
        assertThat(expected.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5_051);
        assertThat(unconfirmed).allMatch(code -> code.startsWith("DK-") || code.startsWith("LU-"));
        assertThat(column("""
                select code from place where code ~ '^[A-Z]{2}-' and not exists (
                    select from place_within w where w.place_code = code and w.ancestor_code = left(code, 2))""")).isEmpty();
    }

    @Test
    void everyDivisionOfADivisionLiesInIt() throws IOException, SQLException {
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(PARENTS)) {
            String[] parts = line.split("\t", -1);
            List.of(parts[1].split(" ")).forEach(code -> expected.add(code + " " + parts[0]));
        }

        assertThat(expected).hasSize(1_379).contains("GB-LND GB-ENG", "BE-VAN BE-VLG", "FR-13 FR-PAC");
        assertThat(column("select place_code || ' ' || ancestor_code from place_within"))
                .containsAll(expected);
        // Some are in another one by the list of the standard alone, such as those of Lithuania.
        assertThat(column("select code from place where level = 'DISTRICT' and code ~ '^[A-Z]{2}-'"))
                .hasSize(1_447);
        assertThat(
                        column(
                                "select p.code from place p where p.code ~ '^[A-Z]{2}-' and p.level = 'DISTRICT' and not exists"
                                        + " (select from place a where a.code = p.parent_code and left(a.code, 3) = left(p.code, 3))"))
                .isEmpty();
    }

    /** As what is in Marseille is in Provence. */
    @Test
    void whatIsInLondonIsInEngland() {
        desk.submit(ReportFile.named("made-up-england").saying("""
                incidents:
                  - key: made-up-in-london
                    name: In London
                    kind: ATTACK
                    summary: Made up.
                    occurred: 2024-03-01
                    places: [ { place: GB-LND, precision: EXACT } ]
                    casualties: [ { harm: KILLED, group: CIVILIANS, count: 1 } ]
                  - key: made-up-in-england
                    name: In England
                    kind: ATTACK
                    summary: Made up.
                    occurred: 2024-03-02
                    places: [ { place: GB-ENG, precision: REGION } ]
                    casualties: [ { harm: KILLED, group: CIVILIANS, count: 2 } ]
                """));

        Answer answer = Ask.data("""
                { place(code: "GB-ENG") { children(first: 500) { code } parent { code } }
                  incidents(filter: {place: ["GB-ENG"]}) { nodes { key } }
                  all: casualtyTotals(filter: {incident: {place: ["GB-ENG"]}}) { count { low } }
                  regions: casualtyTotals(filter: {incident: {place: ["GB"]}}, by: [REGION]) { region { code } count { low } } }""");
        assertThat(answer.at("place.children").each("code")).contains("GB-LND");
        assertThat(answer.at("place.parent.code").text()).isEqualTo("GB");
        assertThat(answer.at("incidents.nodes").each("key"))
                .containsExactlyInAnyOrder("made-up-in-london", "made-up-in-england");
        assertThat(answer.at("all").each("count.low")).containsExactly("3");
        assertThat(answer.at("regions").each("region.code")).containsExactlyInAnyOrder("GB-ENG", "GB-LND");
        assertThat(answer.at("regions").each("count.low")).containsExactlyInAnyOrder("3", "1");
    }

    @Test
    void everyPlaceHasAnEnglishNameAndEveryCountryAKazakhAndARussianOne() throws SQLException {
        assertThat(column("select code from place p where 'en' <> all (array(select language from place_name n "
                        + "where n.place_code = p.code and preferred))"))
                .isEmpty();
        assertThat(column("""
                select code from place p where length(code) = 2 and not array['kk', 'ru'] <@
                    array(select language from place_name n where n.place_code = p.code and preferred)""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR     | fr | France               | kk | Франция
            FR-13  | fr | Bouches-du-Rhône     | ru | Буш-дю-Рон
            KZ-71  | kk | Астана               | en | Astana
            UA-32  | uk | Київська область     | en | Kyivshchyna
            EG     | ar | مصر                  | ru | Египет
            IR     | fa | ایران                | kk | Иран
            CN-XJ  | zh | 新疆维吾尔自治区            | en | Xinjiang
            JP-13  | ja | 東京                  | en | Tokyo
            CH     | de | Schweiz              | it | Svizzera
            sea-caspian | kk | Каспий теңізі   | ru | Каспийское море
            """)
    void namesAreInTheLanguagesOfTheCountry(String code, String language, String name, String other, String otherName) {
        Answer place = Ask.data("{ place(code: \"%s\") { own: name(language: \"%s\") other: name(language: \"%s\") } }"
                .formatted(code, language, other));

        assertThat(place.at("place.own").text()).isEqualTo(name);
        assertThat(place.at("place.other").text()).isEqualTo(otherName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            KZ-71  | 1990-01-01 | Tselinograd
            KZ-71  | 1995-01-01 | Akmola
            KZ-71  | 2010-01-01 | Astana
            KZ-71  | 2019-03-22 | Astana
            KZ-71  | 2019-03-23 | Nur-Sultan
            KZ-71  | 2022-09-16 | Nur-Sultan
            KZ-71  | 2022-09-17 | Astana
            TR     | 2020-01-01 | Turkey
            TR     | 2023-01-01 | Türkiye
            MM     | 1980-01-01 | Burma
            RU-SPE | 1980-01-01 | Leningrad
            """)
    void aPlaceIsShownUnderTheNameOfTheTime(String code, String day, String name) {
        assertThat(Ask.data("{ place(code: \"%s\") { name(on: \"%s\") } }".formatted(code, day))
                        .at("place.name")
                        .text())
                .isEqualTo(name);
        assertThat(Ask.data("{ search(text: \"%s\", types: [PLACE], first: 50) { nodes { ... on Place { code } } } }"
                                .formatted(name))
                        .at("search.nodes")
                        .each("code"))
                .contains(code);
    }

    /** Nothing is reported of them, so that no vocabulary has their words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bouches-du-Rhone | FR-13
            Rhône            | FR-69
            Marna            | FR-51
            Уганда           | UG
            新疆               | CN-XJ
            Xinj             | CN-XJ
            مصر              | EG
            Burma            | MM
            Czechoslovak     | CSHH
            Strait of Hormuz | strait-of-hormuz
            """)
    void searchFindsEveryPlaceByEachOfItsNames(String text, String code) {
        assertThat(Ask.data("{ search(text: \"%s\", first: 50) { nodes { ... on Place { code } } } }".formatted(text))
                        .at("search.nodes")
                        .each("code"))
                .contains(code);
    }

    @Test
    void aReportSaysUntilWhenAPlaceHadAName() {
        desk.submit(ReportFile.named("made-up-semey").saying("""
                places:
                  - code: kz-semey
                    name: Semey
                    level: CITY
                    parent: KZ-10
                    names: [ { language: en, name: Semipalatinsk, until: 2007-06-21 }, { language: ru, name: Семипалатинск, until: 2007-06-21 }, { language: ru, name: Семей } ]
                """));

        Answer place = Ask.data("""
                { place(code: "kz-semey") { now: name then: name(on: "2000-01-01") russian: name(language: "ru")
                    names { name until preferred } } search(text: "Семипалатинск") { nodes { ... on Place { code } } } }""");
        assertThat(place.at("place.now").text()).isEqualTo("Semey");
        assertThat(place.at("place.then").text()).isEqualTo("Semipalatinsk");
        assertThat(place.at("place.russian").text()).isEqualTo("Семей");
        assertThat(place.at("place.names").each("until")).contains("2007-06-21");
        assertThat(place.at("search.nodes").each("code")).contains("kz-semey");
    }

    @Test
    void aReportCanBeAboutAPortOfAnyCountry() {
        desk.submit(MARSEILLE);

        for (String place : List.of("FR", "FR-PAC", "FR-13", "fr-marseille")) {
            assertThat(Ask.data("{ incidents(filter: {place: [\"%s\"]}) { nodes { key } } }".formatted(place))
                            .at("incidents.nodes")
                            .each("key"))
                    .as(place)
                    .containsExactly("made-up-container-search");
        }
        assertThat(Ask.data("{ incidentTotals(filter: {place: [\"FR\"]}, by: [REGION]) { region { code } incidents } }")
                        .at("incidentTotals")
                        .each("region.code"))
                .containsExactlyInAnyOrder("FR-13", "FR-PAC");
    }

    @Test
    void aBorderIsInBothCountriesAndASeaInNone() {
        desk.submit(
                ReportFile.named("made-up-border")
                        .saying(
                                ReportFile.incident("made-up-border-find")
                                        + "    places: [ { place: border-kg-kz, precision: EXACT }, { place: sea-caspian, precision: EXACT } ]\n"));

        for (String place : List.of("KG", "KZ", "border-kg-kz", "sea-caspian")) {
            assertThat(Ask.data("{ incidents(filter: {place: [\"%s\"]}) { nodes { key } } }".formatted(place))
                            .at("incidents.nodes")
                            .each("key"))
                    .as(place)
                    .contains("made-up-border-find");
        }
        assertThat(Ask.data("{ place(code: \"sea-caspian\") { level parent { code } } }")
                        .at("place.parent")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ-76    | KZ-71 or KZ-75 or KZ-79
            KZ-AKM   | KZ-11
            SUHX     | SUHH
            sea-blak | sea-black
            MX-CDMX  | MX-CMX
            kz_31    | KZ-31
            KAZ      | KZ
            """)
    void aMisspeltCodeInAReportProposesTheNearest(String code, String near) {
        assertThat(desk.problems(ReportFile.named("made-up-nowhere")
                        .saying(ReportFile.incident("made-up-nowhere-find") + "    places: [ { place: " + code
                                + ", precision: EXACT } ]\n")
                        .text()))
                .singleElement()
                .asString()
                .startsWith("incidents[0].places[0].place: read '" + code
                        + "', which is not a known place (perhaps you mean " + near + ")");
    }

    /** Names that two sources have are of one place: the standard's own name is one of them, under the same code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IR-23  | Tehran         | Tehrān
            IR-07  | Fars           | Fārs
            IR-09  | Razavi Khorasan | Khorāsān-e Raẕavī
            IR-00  | Markazi        | Markazī
            IR-21  | Yazd           | Yazd
            IR-27  | Golestan       | Golestan
            IR-30  | Alborz         | Alborz
            FR-IDF | Île-de-France  | Île-de-France
            EE-796 | Tartu          | Tartu
            """)
    void aDivisionIsCalledAsTheStandardHasIt(String code, String name, String standard) {
        Answer place = Ask.data(
                        "{ place(code: \"%s\") { name(language: \"en\") names(first: 20) { language name preferred } } }"
                                .formatted(code))
                .at("place");
        assertThat(place.at("name").text()).isEqualTo(name);
        assertThat(place.at("names").each("name")).contains(standard).noneMatch(each -> each.matches(".*[¹²³]"));
    }

    @Test
    void iransDivisionsHaveOneUsualNameEach() throws SQLException {
        assertThat(
                        column(
                                "select p.code from place p where p.code like 'IR-%'"
                                        + " and (select count(*) from place_name n where n.place_code = p.code and n.language = 'en' and n.preferred) <> 1"))
                .isEmpty();
        assertThat(column("select place_code from place_name where name ~ '[¹²³]$' and place_code ~ '^[A-Z]{2}-'"))
                .isEmpty();
    }

    @Test
    void noReportDescribesABuiltInPlaceAnew() {
        assertThat(desk.problems(ReportFile.named("made-up-sea").saying("""
                places: [ { code: sea-black, name: Blackest Sea, level: LOCALITY, parent: TR } ]
                """).text()))
                .containsExactly(
                        "places[0].code: read 'sea-black', a place that is built in; allowed: a code of its own");
    }

    private Set<String> column(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            Set<String> values = new TreeSet<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }
}
