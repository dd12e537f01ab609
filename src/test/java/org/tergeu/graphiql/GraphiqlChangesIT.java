package org.tergeu.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tergeu.graphiql.Examples.Example;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Chromium;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** Every example of the page that changes something does so, one after the other, by an admin's token; those that ask what editors may have an answer between them. */
@QuarkusTest
@TestProfile(Editors.class)
class GraphiqlChangesIT {

    @TestHTTPResource("/graphiql/")
    URI page;

    @Test
    void eachIsShownToThoseWhoMayMakeIt() {
        try (Chromium chromium = Chromium.start()) {
            chromium.driver().get(page.toString());
            WebDriverWait wait = chromium.await();
            wait.until(elementToBeClickable(By.cssSelector("button[aria-label='Show Examples']")))
                    .click();
            wait.until(visibilityOfElementLocated(By.cssSelector(".examples")));
            assertThat(shown(chromium)).isEqualTo(names(example -> example.role() == null));

            wait.until(elementToBeClickable(
                            By.xpath("//div[contains(@class,'graphiql-editor-tools')]//button[.='Headers']")))
                    .click();
            wait.until(elementToBeClickable(
                            By.cssSelector(".graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines")))
                    .click();
            new Actions(chromium.driver())
                    .sendKeys("{\"Authorization\":\"Bearer "
                            + Editors.token("editor").text() + "\"}")
                    .perform();

            wait.until(ready -> shown(chromium)
                    .equals(names(example -> !Set.of("reviewer", "admin").contains(String.valueOf(example.role())))));
            assertThat(chromium.barriers()).isEmpty();
        }
    }

    @Test
    void eachNamesARoleOfItsField() {
        List<Answer> fields = Ask.data("{ __type(name: \"Mutation\") { fields { name description } } }")
                .at("__type.fields")
                .all();

        assertThat(Examples.listed().stream().filter(Example::writes))
                .allSatisfy(example -> assertThat(fields).anySatisfy(field -> {
                    assertThat(example.query()).contains(field.at("name").text() + "(");
                    assertThat(field.at("description").text()).contains(example.role());
                }));
    }

    private static Set<String> names(Predicate<Example> which) {
        return Examples.listed().stream().filter(which).map(Example::name).collect(Collectors.toSet());
    }

    private static Set<String> shown(Chromium chromium) {
        return chromium.driver().findElements(By.cssSelector(".examples li")).stream()
                .map(WebElement::getText)
                .collect(Collectors.toSet());
    }

    private static List<Answer> described(String organization) {
        return Edits.by("admin")
                .ask(
                        "query ($key: String!) { descriptionHistory(thing: ORGANIZATION, key: $key) { revision } }",
                        Map.of("key", organization))
                .answer()
                .faultless()
                .at("data.descriptionHistory")
                .all();
    }

    /** What comes of it. */
    private static String made(Example example) {
        if (example.query().contains("discardDraft")) {
            saveDraft();
        }
        String change = example.query().replace("madeFrom: \"0\"", "madeFrom: \"" + Edits.revision() + "\"");
        List<Answer> versions = example.query().contains("undoDescription")
                ? described("orda-kz")
                : Edits.by("admin").history("example-2026-05-warehouse");
        change = versions.isEmpty()
                ? change
                : change.replace(
                        " revision: \"0\"",
                        " revision: \"" + versions.get(0).at("revision").text() + "\"");
        Answer made = new Answer(Edits.by("admin")
                .ask(change, Map.of())
                .answer()
                .faultless()
                .at("data")
                .json()
                .elements()
                .next());
        assertThat(made.at("userErrors").all()).as(example.file()).isEmpty();
        return made.at("outcome").text();
    }

    /** The one that an example submits has been published. */
    private static void saveDraft() {
        Map<String, Object> draft = Edits.ofStatus(Edits.report("example-2026-05-warehouse", "12"), "DRAFT");
        assertThat(Edits.by("editor")
                        .submit(Edits.with(draft, "madeFrom", Edits.revision()))
                        .at("outcome")
                        .text())
                .isEqualTo("DRAFTED");
    }

    /** What somebody of its role is answered: fields with something in them. */
    private static List<String> answered(Example example) {
        JsonNode data = Edits.by(example.role())
                .ask(example.query(), Map.of())
                .answer()
                .faultless()
                .at("data")
                .json();
        List<String> answered = new ArrayList<>();
        data.properties().forEach(field -> {
            JsonNode rows = field.getValue().has("nodes") ? field.getValue().get("nodes") : field.getValue();
            if (!rows.isEmpty()) {
                answered.add(field.getKey());
            }
        });
        return answered;
    }

    @Test
    void eachDoesWhatItSays() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Example example : Examples.listed()) {
            if (example.writes()) {
                outcomes.put(example.operationName(), made(example));
            } else if (example.role() != null) {
                assertThat(answered(example)).as(example.file()).isNotEmpty();
            }
        }
        assertThat(outcomes)
                .containsExactly(
                        Map.entry("WhatWouldBecomeOfIt", "DRAFTED"),
                        Map.entry("SubmitReport", "DRAFTED"),
                        Map.entry("ReviewDraft", "REVIEWED"),
                        Map.entry("PublishDraft", "ADDED"),
                        Map.entry("DiscardDraft", "DISCARDED"),
                        Map.entry("RetractReport", "RETRACTED"),
                        Map.entry("ReinstateReport", "REINSTATED"),
                        Map.entry("MergeIncidents", "MERGED"),
                        Map.entry("UnmergeIncident", "UNMERGED"),
                        Map.entry("UndoChange", "RETRACTED"),
                        Map.entry("MergeOrganizations", "MERGED"),
                        Map.entry("UnmergeOrganization", "UNMERGED"),
                        Map.entry("MergePeople", "MERGED"),
                        Map.entry("UnmergePerson", "UNMERGED"),
                        Map.entry("ErasePerson", "ERASED"),
                        Map.entry("DescribeOrganization", "DESCRIBED"),
                        Map.entry("DescribePerson", "DESCRIBED"),
                        Map.entry("DescribePlace", "DESCRIBED"),
                        Map.entry("UndoDescription", "DESCRIBED"));
    }
}
