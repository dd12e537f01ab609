package org.tergeu.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What the explorer page says of a wrong address, and of a service that refuses, fails or is slow. */
@QuarkusTest
class ExplorerFaultsIT extends InABrowser {

    @Test
    void saysWhatIsWrongWithAnOddAddressAndHasAWayOn() {
        for (String odd : List.of(
                "incident/%zz",
                "incident/<script>alert(1)<%2Fscript>",
                "toString",
                "fact/abc",
                "report/__proto__",
                "incident",
                "incidents/more",
                "about/it/all")) {
            open(odd + "?lang=en");
            await().until(ready -> shown().contains("There is nothing at this address."));
        }
        open("totals/constructor?lang=en");
        await().until(ready -> shown().contains("What is left out of these totals, and why"));
        open("search?lang=en&text=%20-");
        await().until(ready -> shown().contains("Type a word or a number into the search field."));
        open("search?lang=en&text=" + "x".repeat(20_000));
        await().until(ready -> shown().contains("At most 200 characters and 10 words are allowed."));
        assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        open("incidents?lang=en&text=" + "x".repeat(20_000));
        await().until(ready -> shown().contains("This is too long to ask for. Use fewer words or filters."));
        click(By.linkText("Open this view without filters"));
        await().until(ready -> shown().contains("Results: 28"));
    }

    /** The address, the sentence that says what is wrong with it, and what is shown: filters that are not understood let nothing through. */
    @Test
    void saysWhichValueOfAnAddressItDoesNotUnderstandAndWhatIsAllowed() {
        for (String[] odd : new String[][] {
            {
                "incidents?asOf=2022-02-30",
                "asOf=2022-02-30",
                "Shown is what is known now.",
                "such as 2022-01-07",
                "Results: 28"
            },
            {"?asOf=yesterday", "asOf=yesterday", "Shown is what is known now.", "such as 2022-01-07", "4,266"},
            {"incidents?order=size", "order=size", "shown without it", "newest first", "Results: 28"},
            {"incidents?lang=xx", "lang=xx", "shown without it", "Қазақша", "Results: 28"},
            {"about?embed=no", "embed=no", "shown without it", "Leave it out", "Last changed"},
            {"totals/seizures?by=colour", "by=colour", "shown without it", "category", "What is left out"},
            {"totals/seizures?converted=2", "converted=2", "shown without it", "yes", "What is left out"},
            {"totals/constructor", "totals=constructor", "shown without it", "Seized or found", "What is left out"},
            {"incidents?kinds=ARSON", "This view has no kinds", "shown without it", "Leave it out", "Results: 28"},
            {
                "incidents?kind=ARSON&kind=RAID",
                "kind more than once",
                "Only the first value counts: ARSON",
                "Leave it out",
                "Results: 1"
            },
        }) {
            open(odd[0] + (odd[0].contains("lang=") ? "" : (odd[0].contains("?") ? "&" : "?") + "lang=en"));
            await().until(ready -> shown().contains(odd[4]));
            assertThat(notes()).as(odd[0]).singleElement().asString().contains(odd[1], odd[2], odd[3]);
        }
        for (String[] odd : new String[][] {
            {"incidents?kind=NOPE", "kind=NOPE", "armed attack"},
            {"incidents?status=OVER", "status=OVER", "concluded"},
            {"incidents?from=2022-13-01", "from=2022-13-01", "such as 2022-01-07"},
            {"incidents?to=soon", "to=soon", "such as 2022-01-07"},
            {"incidents?from=2022-02-01&to=2022-01-01", "to=2022-01-01", "not before 2022-02-01"},
            {"totals/casualties?from=01.02.2022", "from=01.02.2022", "such as 2022-01-07"},
            {"search?text=a+b+c+d+e+f+g+h+i+j+k", "text=a b c d e f g h i j k", "At most 200 characters and 10 words"},
        }) {
            open(odd[0] + "&lang=en");
            await().until(ready -> !notes().isEmpty());
            assertThat(notes())
                    .as(odd[0])
                    .singleElement()
                    .asString()
                    .contains(odd[1], "Nothing is shown, since it would not be what the address asks for.", odd[2]);
            assertThat(run("return document.querySelectorAll('main table').length"))
                    .as(odd[0])
                    .isEqualTo(0L);
            click(By.linkText("Leave it out"));
            await().until(ready -> notes().stream().noneMatch(note -> note.contains("does not understand")));
        }
        open("incidents?kind=NOPE&asOf=never&lang=en");
        await().until(ready -> notes().size() == 2);
        assertThat(chromium.barriers()).isEmpty();
        click(By.linkText("arson"));
        await().until(ready -> shown().contains("Results: 1"));
        for (String[] words : new String[][] {
            {"ru", "Этого страница не понимает.", "Показано то, что известно сейчас.", "Убрать из адреса"},
            {"kk", "Бет мұны түсінбейді.", "Қазір белгілі болғаны көрсетілген.", "Мекенжайдан алып тастау"}
        }) {
            open("incidents?asOf=2022-02-30&lang=" + words[0]);
            await().until(ready -> !notes().isEmpty());
            assertThat(notes()).singleElement().asString().contains("asOf=2022-02-30", words[1], words[2]);
            click(By.linkText(words[3]));
            await().until(ready -> notes().isEmpty());
        }
    }

    @Test
    void saysWhatToDoWhenTheServiceRefusesAFilter() {
        for (String view : List.of("incidents", "totals/casualties")) {
            open(view + "?lang=en&place=Almaty");
            await().until(ready -> shown().contains("The service has no place with the code Almaty."));
            assertThat(chromium.barriers()).isEmpty();
            click(By.linkText("Almaty (KZ-75)"));
            await().until(ready -> chromium.driver().getCurrentUrl().contains("place=KZ-75"));
            await().until(ready -> notes().isEmpty());

            open(view + "?lang=en&place=XX-99");
            await().until(ready -> shown().contains("The service has no place with the code XX-99."));
            click(By.linkText("Leave it out"));
            await().until(ready -> shown().contains("What is left out"));
        }
        open("incidents?lang=en&after=nowhere");
        await().until(ready -> shown().contains("Begin with the first page."));
        click(By.linkText("First page"));
        await().until(ready -> shown().contains("Results: 28"));
    }

    @SuppressWarnings("unchecked") // The script returns an array of texts.
    private List<String> notes() {
        return (List<String>)
                run("return [...document.querySelectorAll('main .note[role=alert]')].map((note) => note.innerText)");
    }

    @Test
    void saysWhatToDoWhenItIsRefused() {
        answer("new Response('{}', { status: 429, headers: { 'retry-after': '7' } })");
        open("about?lang=en");

        await().until(ready -> shown().contains("Too many requests for now."));
        assertThat(chromium.driver()
                        .findElement(By.xpath("//button[.='Try again']"))
                        .isEnabled())
                .isFalse();
        assertThat(chromium.barriers()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenTheServiceCannotBeReached() {
        answer("Promise.reject(new TypeError('offline'))");
        open("about?lang=en");

        await().until(ready -> shown().contains("The service could not be reached."));
        run("globalThis.fetch = globalThis.realFetch");
        click(By.xpath("//button[.='Try again']"));

        await().until(ready -> shown().contains("Last changed"));
    }

    @Test
    void saysWhatToDoWhenAnAnswerIsSlowPartialOrEmpty() {
        answer("new Promise(() => {})");
        open("about?lang=en");
        await().until(ready -> shown().contains("The answer takes longer than usual."));
        assertThat(chromium.barriers()).isEmpty();

        chromium.beforeEachPage("globalThis.fetch = () => Promise.resolve(Response.json({ data: null,"
                + " errors: [{ message: 'The field is broken.' }] }));");
        open("about?lang=en");
        await().until(ready -> shown().contains("The service did not answer this: The field is broken."));

        chromium.beforeEachPage("globalThis.fetch = () => Promise.resolve(Response.json({ data: { dataset:"
                + " { reports: 0 } }, errors: [{ message: 'Some is missing.' }] }));");
        open("?lang=en");
        await().until(ready -> shown().contains("The service has no reports yet."));
        assertThat(chromium.barriers()).isEmpty();
        assertThat(chromium.driver().findElement(By.linkText("Docs")).isDisplayed())
                .isTrue();
        assertThat(shown()).contains("Part of the answer is missing: Some is missing.");
    }
}
