package org.tergeu.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** What the page at / says of facts that can mislead: guilt that has ended, disagreements, long lists, details of a sentence. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ExplorerFactsIT extends InABrowser {

    private static final String INCIDENT = "made-up-facts";
    private static final By SWITCH = By.cssSelector("input[type=checkbox]");
    private static final String OUTCOMES = "{ incident(key: \"" + INCIDENT + "\") { legalOutcomes { id } } }";

    private static final ReportFile ACQUITTAL = ReportFile.named("made-up-acquittal")
            .saying(ReportFile.incident(INCIDENT) + """
                legalOutcomes:
                  - { stage: CONVICTED, counted: PERSON, person: zed, decidedOn: 2014-05-06 }
                  - { stage: SENTENCED, counted: PERSON, person: zed, decidedOn: 2015-02-03, sentenceKind: IMPRISONMENT, sentence: 5 years }
                  - { stage: ACQUITTED, counted: PERSON, person: zed, decidedOn: 2016-07-08 }
            """.indent(0) + "people: [ { key: zed, name: Zed Zedov } ]\n");

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    @Test
    void nobodyIsShownConvictedWhomACourtHasAcquitted() {
        desk.submit(ACQUITTAL);
        for (String[] words : new String[][] {
            {"en", "convicted", "no longer stands: acquitted, 2016-07-08", "This conviction no longer stands."},
            {"ru", "осуждены", "больше не действует: оправданы, 2016-07-08", "Этот приговор больше не действует."},
            {"kk", "сотталған", "енді күшінде емес: ақталған, 2016-07-08", "Бұл үкім енді күшінде емес."}
        }) {
            String language = "?lang=" + words[0];
            for (String view : List.of("incident/" + INCIDENT, "person/zed")) {
                open(view + language);
                await().until(ready -> shown().contains(words[2]));
                assertThat(rows("Zed Zedov")).as(view).hasSize(3);
                assertThat(rows(words[1])).isNotEmpty().allMatch(row -> row.contains(words[2]));
            }

            open("fact/" + ofOutcome(0) + language);
            await().until(ready -> shown().contains(words[3]));
            String heading = words[1] + " (" + words[2] + "): Zed Zedov";
            assertThat(chromium.driver().findElement(By.tagName("h1")).getText())
                    .isEqualToIgnoringCase(heading);
            await().until(ready -> chromium.driver().getTitle().equals(heading + " · Tergeu"));
        }
        assertThat(chromium.barriers()).isEmpty();

        click(By.partialLinkText("2016-07-08"));
        await().until(ready -> chromium.driver().getTitle().equals("ақталған: Zed Zedov · Tergeu"));
    }

    @Test
    void aConvictionThatHasEndedSaysSoInTheFileAndOneThatStandsDoesNot() {
        keepWhatIsSaved();
        desk.submit(ACQUITTAL);
        desk.submit(ReportFile.named("made-up-conviction").saying("""
                incidents:
                  - key: made-up-facts
                    legalOutcomes:
                      - { stage: CONVICTED, counted: PERSON, count: 2, subject: guards }
                """));

        open("incident/" + INCIDENT + "?lang=en");
        await().until(ready -> shown().contains("A conviction stands."));

        assertThat(saved("What came of it in law"))
                .contains(
                        "\"convicted, no longer stands: acquitted, 2016-07-08\",\"1\",\"Zed Zedov\",\"\",\"\"",
                        "\"sentenced, no longer stands: acquitted, 2016-07-08\",\"1\",\"Zed Zedov\",\"imprisonment, 5 years\",\"\"",
                        "\"acquitted\",\"1\",\"Zed Zedov\",\"\",\"\"",
                        "\"convicted\",\"2\",\"guards\",\"\",\"yes\"");
    }

    @Test
    void whereSomeMayBeAcquittedAConvictionIsNotSaidToStandForAll() {
        desk.submit(ReportFile.named("made-up-verdict")
                .saying(ReportFile.incident(INCIDENT) + """
                legalOutcomes:
                  - { stage: CONVICTED, counted: PERSON, count: 5, subject: guards, decidedOn: 2014-05-06 }
                  - { stage: CONVICTED, counted: PERSON, person: zed, decidedOn: 2014-05-06 }
                  - { stage: ACQUITTED, counted: PERSON, count: 2, decidedOn: 2016-07-08 }
            """.indent(0) + "people: [ { key: zed, name: Zed Zedov } ]\n"));

        open("incident/" + INCIDENT + "?lang=en");
        await().until(ready -> shown().contains("Zed Zedov"));
        assertThat(rows("guards"))
                .anyMatch(row -> row.contains("A conviction stands, but perhaps not for all of them."));
        assertThat(rows("Zed Zedov")).anyMatch(row -> row.contains("A conviction stands, but may have ended."));

        click(By.linkText("1"));
        await().until(ready ->
                shown().contains("This conviction may have ended. What may have ended it: acquitted, 2016-07-08."));
        assertThat(shown()).contains("A conviction stands, but may have ended.");
    }

    @Test
    void saysWhereReportsDisagreeOnTheFactsOfAnIncident() {
        String fact = """
                casualties:
                  - { key: dead, harm: KILLED, group: %s, count: %s }
                seizures:
                  - { key: thing, category: %s, item: %s, disposition: SEIZED, quantity: 3 kg }
                """;
        desk.submit(ReportFile.named("made-up-first")
                .by("kz-mvd")
                .saying(ReportFile.incident(INCIDENT)
                        + fact.formatted("ATTACKERS", 3, "DRUG", "hashish").indent(4)));
        desk.submit(ReportFile.named("made-up-second")
                .on("2026-05-02")
                .saying("incidents:\n  - key: made-up-facts\n"
                        + fact.formatted("CIVILIANS", 5, "EXPLOSIVE", "dynamite")
                                .indent(4)));

        open("incident/" + INCIDENT + "?lang=en");
        await().until(ready -> shown().contains("dynamite"));
        // Readings come a fact at a time, after the facts.
        await().until(ready -> table("Where reports disagree").stream().noneMatch(row -> row.contains("…")));

        assertThat(shown()).doesNotContain("The reports do not contradict each other here.");
        assertThat(table("Where reports disagree"))
                .anyMatch(row -> row.contains("group (disputed)") && row.contains("attackers"))
                .anyMatch(row -> row.contains("group (disputed)") && row.contains("civilians"))
                .anyMatch(row -> row.contains("item (disputed)") && row.contains("dynamite"))
                .anyMatch(row -> row.contains("category (disputed)") && row.contains("explosive"))
                .anyMatch(row -> row.contains("Number (disputed)") && row.contains("the claims conflict"));
        assertThat(rows("disputed: "))
                .anyMatch(row -> row.contains("killed") && row.contains("disputed: group"))
                .anyMatch(row -> row.contains("dynamite") && row.contains("disputed: category, item"));
        assertThat(chromium.barriers()).isEmpty();

        click(By.linkText("killed: civilians"));
        await().until(ready -> shown().contains("How it grew"));
        assertThat(shown()).doesNotContain("The reports do not contradict each other here.");
    }

    @Test
    void showsWhichStepItIsWhatWasImposedAndWhatAThingIs() {
        desk.submit(ReportFile.named("made-up-verdict")
                .saying(ReportFile.incident(INCIDENT) + """
                legalOutcomes:
                  - { stage: SENTENCED, counted: PERSON, person: zed, sentenceKind: IMPRISONMENT, sentence: 12 years, fine: 2 million KZT, damages: 500000 KZT, confiscationOrdered: true }
                  - { stage: OTHER, name: Put under police supervision, counted: PERSON, count: 3 }
                seizures:
                  - { category: DRUG, item: heroin, disposition: SEIZED, quantity: 2 kg, purity: 80 %, streetValue: 3 million KZT }
                measures:
                  - { kind: OTHER, name: dogs, figure: 4 }
            """.indent(0) + "people: [ { key: zed, name: Zed Zedov } ]\n"));
        chromium.show(390, 844, false);
        String heroin = id("{ incident(key: \"" + INCIDENT + "\") { seizures { id } } }", "incident.seizures.0.id");

        for (String words : List.of(
                "en|imprisonment|ordered|Sentence|Fine|Damages|Confiscation|Purity|Street value",
                "ru|лишение свободы|назначена|Наказание|Штраф|Возмещение ущерба|Конфискация|Чистота|Уличная стоимость",
                "kk|бас бостандығынан айыру|тағайындалған|Жаза|Айыппұл|Залалды өтеу|Тәркілеу|Тазалығы|Көшедегі құны")) {
            List<String> word = List.of(words.split("\\|"));
            String language = "?lang=" + word.get(0);
            open("incident/" + INCIDENT + language);
            await().until(ready -> shown().contains("Put under police supervision"));
            assertThat(rows("Zed Zedov"))
                    .singleElement()
                    .asString()
                    .contains(word.get(1), word.get(2), "12", "2", "500");
            assertThat(rows("heroin")).singleElement().asString().contains("80", "3");
            assertThat(rows("dogs")).hasSize(1);
            assertThat(heads()).containsAll(word.subList(3, 9));
            assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);

            open("fact/" + ofOutcome(0) + language);
            await().until(ready -> headings().containsAll(word.subList(3, 6)));
            assertThat(shown()).contains(word.get(1), word.get(2));
            open("fact/" + heroin + language);
            await().until(ready -> headings().containsAll(word.subList(7, 9)));
            assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        assertThat(chromium.barriers()).isEmpty();
        open("fact/" + ofOutcome(1));
        await().until(ready -> chromium.driver().getTitle().startsWith("Put under police supervision"));
    }

    @Test
    void showsWhatHappenedWhereNotesAndCoinsAndWhatIsConverted() {
        desk.submit(ReportFile.named("made-up-days").on("2026-02-08").saying("""
                incidents:
                  - key: %s
                    name: Made-up days
                    summary: A made-up bank is robbed.
                    kind: ATTACK
                    occurred: "2026-02-05T04:10+05:00"
                    places: [ { place: KZ-75, precision: REGION, episodes: [ { occurred: "2026-02-05T04:20[Asia/Almaty]", name: A safe is blown up } ] } ]
                    seizures:
                      - { category: PRECIOUS_METAL, item: gold, disposition: SEIZED, quantity: 12 troy ounces }
                      - { category: CASH, item: cash, disposition: SEIZED, value: 4000 USD, denominations: [ { denomination: 100 USD, form: NOTE, count: 40 } ] }
                """.formatted(INCIDENT)));
        List<String> things = Ask.data("{ incident(key: \"%s\") { seizures { id } } }".formatted(INCIDENT))
                .at("incident.seizures")
                .each("id");

        for (String words : List.of(
                "en|What happened where|Notes and coins|Converted",
                "ru|Что и где произошло|Купюры и монеты|В пересчёте",
                "kk|Не қайда болды|Банкноттар мен тиындар|Аударғанда")) {
            List<String> word = List.of(words.split("\\|"));
            String language = "?lang=" + word.get(0);
            open("incident/" + INCIDENT + language);
            await().until(ready -> headings().contains(word.get(1)));
            assertThat(shown()).contains("04:10 (+05:00)");
            assertThat(rows("A safe is blown up")).singleElement().asString().contains("04:20 (Asia/Almaty)");
            open("fact/" + things.get(0) + language);
            await().until(ready -> shown().contains(word.get(3)));
            assertThat(shown()).contains("NIST Handbook 44", "0.0311034768");
            open("fact/" + things.get(1) + language);
            await().until(ready -> headings().contains(word.get(2)));
            assertThat(rows("USD")).anySatisfy(row -> assertThat(row).contains("100", "40"));
            assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
        assertThat(chromium.barriers()).isEmpty();
    }

    /** An operation and a part of it, each with one fact of each kind: whether they are the same, no report says. */
    @Test
    void saysWhichFactsMayBeTheSameOnTheirPagesAndInTheFiles() {
        keepWhatIsSaved();
        String facts = """
                    casualties: [ { harm: KILLED, group: CIVILIANS, count: 2 } ]
                    legalOutcomes: [ { stage: %s, counted: PERSON, count: 10 } ]
                    seizures: [ { category: FIREARM, item: pistols, firearmType: PISTOL, disposition: SEIZED, quantity: 3 } ]
                    measures: [ { kind: SEARCHES, figure: 4 } ]
                """;
        desk.submit(ReportFile.named("made-up-whole")
                .saying(ReportFile.incident("made-up-all") + facts.formatted("DETAINED")
                        + ReportFile.incident("made-up-part").replace("incidents:\n", "")
                        + "    partOf: made-up-all\n" + facts.formatted("CHARGED")));
        Answer part = Ask.data(
                "{ incident(key: \"made-up-part\") { casualties { id } legalOutcomes { id } seizures { id } measures { id } } }");

        for (String words : List.of(
                "en|may be the same as others|May be the same people|May be the same things|May count the same|Do not add these to it",
                "ru|возможно, то же самое|Возможно, те же люди|Возможно, те же предметы|Возможно, одно и то же|Не складывайте",
                "kk|басқа жолдағымен бір болуы мүмкін|Сол адамдар болуы мүмкін|Сол заттар болуы мүмкін|Бір нәрсе болуы мүмкін|Тексермей қоспаңыз")) {
            List<String> word = List.of(words.split("\\|"));
            String language = "?lang=" + word.get(0);
            open("incident/made-up-part" + language);
            await().until(ready -> rows(word.get(1)).size() == 4);
            for (String list : List.of("legalOutcomes 2", "casualties 2", "seizures 3", "measures 4")) {
                String[] named = list.split(" ");
                open("fact/" + part.at("incident." + named[0] + ".0.id").text() + language);
                await().until(ready -> headings().contains(word.get(Integer.parseInt(named[1]))));
                assertThat(shown()).contains(word.get(5));
                assertThat(table(word.get(Integer.parseInt(named[1]))))
                        .singleElement()
                        .asString()
                        .contains("A made-up operation");
                assertThat(chromium.barriers()).as(list).isEmpty();
            }
        }
        open("incident/made-up-part?lang=en");
        await().until(ready -> rows("may be the same").size() == 4);
        assertThat(saved("Seized or found"))
                .containsExactly(
                        "\"Item\",\"Category\",\"Quantity\",\"may be the same as others\"",
                        "\"pistols\",\"firearm, seized\",\"3\",\"yes\"");
        click(By.linkText("may be the same as others"));
        await().until(ready -> headings().contains("May be the same people"));
    }

    @Test
    void sumsInMetricUnitsStandApartAndOnlyOnRequest() {
        keepWhatIsSaved();
        desk.submit(ReportFile.named("made-up-gold").saying(ReportFile.incident(INCIDENT) + """
                            seizures:
                              - { category: PRECIOUS_METAL, item: gold, disposition: SEIZED, quantity: 12 troy ounces }
                        """));

        for (String words : List.of(
                "en|Also in metric units|Converted to metric units|Nobody reports these sums.|troy ounces",
                "ru|Также в метрических единицах|В пересчёте на метрические единицы|Этих сумм никто не сообщал.|тройских унций",
                "kk|Метрлік бірліктермен де|Метрлік бірліктерге аударылған|Бұл қосындыларды ешкім хабарламаған.|трой унциясы")) {
            List<String> word = List.of(words.split("\\|"));
            open("totals/seizures?lang=" + word.get(0));
            await().until(ready -> !rows(word.get(4)).isEmpty());
            assertThat(headings()).doesNotContain(word.get(2));
            assertThat(chromium.driver().findElement(SWITCH).isSelected()).isFalse();

            click(SWITCH);
            await().until(ready -> headings().contains(word.get(2)));
            assertThat(shown()).contains(word.get(3));
            assertThat(chromium.driver().getCurrentUrl()).contains("converted=1");
            assertThat(table(word.get(2)))
                    .singleElement()
                    .asString()
                    .contains("0.0311034768", "NIST Handbook 44", word.get(4));
            assertThat(chromium.barriers()).isEmpty();
        }
        open("totals/seizures?lang=en&converted=1");
        await().until(ready -> headings().contains("Converted to metric units"));
        assertThat(saved("Totals: Seized or found")).noneMatch(line -> line.contains("0.0311034768"));
        assertThat(saved("Converted to metric units"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"0.373242\",\"0.373242\",\"0.373242\",\"kg\",\"troy ounces\",\"0.0311034768\"");
        open("totals/seizures?lang=en&converted=1&from=2022-01-01&to=2022-01-31");
        await().until(ready -> shown().contains("No sum here is in a unit that is converted"));
    }

    /** One incident with people and cases at a stage is one incident, whoever adds the column up. */
    @Test
    void theIncidentsOfAGroupStandThereOnceHoweverManySumsItHas() {
        keepWhatIsSaved();
        desk.submit(ReportFile.named("made-up-units").saying(ReportFile.incident(INCIDENT) + """
                    legalOutcomes:
                      - { stage: CONVICTED, counted: PERSON, count: 3, fine: 100 USD }
                      - { stage: CONVICTED, counted: CASE, count: 2 }
                """));

        open("totals/legal-outcomes?lang=en&by=STAGE");
        await().until(ready -> rows("convicted").size() == 3);

        List<List<String>> lines = saved("Totals: What came of it in law").stream()
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\",\"", -1)))
                .toList();
        int incidents = lines.get(0).indexOf("Incidents");
        assertThat(lines.stream()
                        .filter(line -> line.get(0).equals("convicted"))
                        .map(line -> line.get(incidents)))
                .containsExactly("1", "", "");
        assertThat(rows("convicted").stream().filter(row -> row.endsWith("1"))).hasSize(1);
    }

    @Test
    void showsTheBeginningOfALongListSaysHowManyThereAreAndGivesAllOfThem() {
        keepWhatIsSaved();
        desk.submit(ReportFile.named("made-up-list")
                .saying(ReportFile.incident(INCIDENT)
                        + "    seizures:\n"
                        + IntStream.rangeClosed(1, 460)
                                .mapToObj(n ->
                                        "      - { category: OTHER, item: thing %d, disposition: SEIZED, quantity: %d }%n"
                                                .formatted(n, n))
                                .collect(Collectors.joining())));

        open("incident/" + INCIDENT + "?lang=en");
        await().until(ready -> shown().contains("Show more rows (200 of 460)"));
        assertThat(shown()).contains("Facts that the tables above do not show yet are not looked at here.");
        click(By.xpath("//button[contains(., 'Show more rows')]"));
        await().until(ready -> shown().contains("Show more rows (400 of 460)"));
        click(By.xpath("//button[contains(., 'Show more rows')]"));
        await().until(ready -> !shown().contains("Show more rows"));
        assertThat(rows("thing ")).hasSize(460);

        open("incident/" + INCIDENT + "?lang=en");
        await().until(ready -> shown().contains("Show more rows (200 of 460)"));
        List<String> lines = saved("Seized or found");
        assertThat(lines).hasSize(461);
        assertThat(lines.stream().skip(1).collect(Collectors.toSet())).hasSize(460);
        assertThat(lines.get(1)).startsWith("\"thing 1\"");
    }

    @Test
    void anOrganizationHasItsFormerNamesParentsAndWhatCameOfIt() {
        desk.submit(ReportFile.named("made-up-organizations").saying("""
                organizations:
                  - { key: made-up-old, name: Old Ministry, kind: MINISTRY }
                  - { key: made-up-new, name: New Ministry, kind: MINISTRY }
                  - { key: made-up-council, name: Council, kind: GOVERNMENT }
                  - key: made-up-police
                    name: Police
                    kind: POLICE
                    names: [ { language: en, name: Militia, from: 1950-01-01, until: 1992-06-23 }, { language: kk, name: Милиция, until: 1992-06-23 } ]
                    parents: [ { organization: made-up-old, until: 2014-08-06 }, { organization: made-up-new, from: 2014-08-06 }, { organization: made-up-council } ]
                    codes: [ { scheme: kz-bin, code: "980140" } ]
                  - { key: made-up-guard, name: Guard, kind: POLICE, succeeds: [ { organization: made-up-police, kind: SPLIT, happenedOn: 2016-01-01 } ] }
                """));
        for (String[] words : new String[][] {
            {"en", "Belongs to", "Belonged to", "Came of", "Became", "Was called", "Official codes", "split"},
            {
                "ru",
                "Входит в",
                "Раньше входила в",
                "Предшественники",
                "Преемники",
                "Прежние названия",
                "Официальные коды",
                "разделение"
            },
            {
                "kk",
                "Құрамына кіреді",
                "Бұрын құрамына кірген",
                "Алдындағы ұйымдар",
                "Мұрагерлері",
                "Бұрынғы атаулары",
                "Ресми кодтары",
                "бөлінген"
            }
        }) {
            open("organization/made-up-police?lang=" + words[0]);
            await().until(ready -> shown().contains(words[5]));
            assertThat(shown().lines())
                    .containsSubsequence(words[1], "New Ministry (2014-08-06/); Council")
                    .containsSubsequence(words[2], "Old Ministry (/2014-08-06)")
                    .containsSubsequence(words[4], "Guard (" + words[7] + ", 2016-01-01)")
                    .containsSubsequence(words[5], "Militia (1950-01-01/1992-06-23); Милиция (/1992-06-23)")
                    .containsSubsequence(words[6], "kz-bin: 980140")
                    .doesNotContain(words[3]);
        }
        assertThat(chromium.barriers()).isEmpty();

        click(By.linkText("Guard"));
        await().until(ready -> shown().contains("Алдындағы ұйымдар"));
        assertThat(shown().lines()).containsSubsequence("Алдындағы ұйымдар", "Police (бөлінген, 2016-01-01)");
    }

    @Test
    void showsTheClaimThatCountsHoweverManyItHasOvertaken() {
        int days = 35;
        for (int day = 1; day <= days; day++) {
            String body = ReportFile.detained(INCIDENT, String.valueOf(100 + day), ", asOf: " + april(day));
            desk.submit(ReportFile.named("made-up-day-" + day)
                    .by("kz-mvd")
                    .on(april(day))
                    .saying(
                            day == 1
                                    ? ReportFile.incident(INCIDENT) + body.substring(body.indexOf("    legal"))
                                    : body));
        }

        open("fact/" + ofOutcome(0) + "?lang=en");
        await().until(ready -> shown().contains("How it grew"));
        await().until(ready -> table("How it grew: detained").size() == days);

        List<String> claims = table("Claims side by side: detained");
        assertThat(claims).hasSize(days);
        assertThat(claims.get(0)).contains("135", "counts");
        assertThat(claims)
                .filteredOn(claim -> claim.contains("does not count: replaced, or about something else"))
                .hasSize(days - 1);
        assertThat(shown()).contains("exactly 135");
    }

    private static String april(int day) {
        return LocalDate.of(2026, 4, 1).plusDays(day).toString();
    }

    private static String ofOutcome(int position) {
        return id(OUTCOMES, "incident.legalOutcomes." + position + ".id");
    }

    private static String id(String query, String path) {
        return Ask.data(query).at(path).text();
    }
}
