package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.tergeu.figure.Claims.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

class FigureTextTest {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "118             | 118",
                "4266            | 4,266",
                "> 11 kg         | more than 11 kg",
                "> 100           | more than 100",
                "> 100 {piece}   | more than 100",
                ">= 500000 KZT   | at least 500,000 KZT",
                "<= 18           | up to 18",
                "~ 160           | about 160",
                "15..20          | between 15 and 20",
                "15..20 kg       | between 15 and 20 kg",
                "1e6..2.3e9 KZT  | between 1 million and 2.3 billion KZT",
                "several         | several",
                "several kg      | several kg",
                "several {piece} | several",
                "dozens          | dozens",
                "dozens kg       | dozens of kg",
                "hundreds        | hundreds",
                "thousands KZT   | thousands of KZT",
                "large amount    | amount not stated",
                "large amount kg | amount not stated",
                "2.3e9 KZT       | 2.3 billion KZT",
                "1.5 t           | 1.5 t",
                "12 har          | 12 ha",
                "2 L             | 2 L",
                "~ 25 %          | about 25%",
                "0.000000001 g   | 0.000000001 g",
            })
    void inEnglish(String stated, String text) {
        assertThat(display(stated, Locale.ENGLISH)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4266            | 4 266",
                "> 11 kg         | 11 кг мөлшерінен астам",
                "> 100           | 100 санынан астам",
                "> 500000 KZT    | 500 000 KZT сомасынан астам",
                ">= 18           | кемінде 18",
                "<= 18           | ең көбі 18",
                "~ 160           | шамамен 160",
                "15..20 kg       | 15–20 кг аралығында",
                "several         | бірнеше",
                "dozens kg       | ондаған кг",
                "hundreds        | жүздеген",
                "thousands       | мыңдаған",
                "large amount    | мөлшері айтылмаған",
                "2.3e9 KZT       | 2,3 миллиард KZT",
            })
    void inKazakh(String stated, String text) {
        assertThat(withPlainSpaces(display(stated, KAZAKH))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4266            | 4 266",
                "> 11 kg         | более 11 кг",
                "> 1e6 KZT       | более 1 млн KZT",
                ">= 500000 KZT   | не менее 500 000 KZT",
                "<= 18           | до 18",
                "~ 160           | около 160",
                "15..20 kg       | от 15 до 20 кг",
                "several         | несколько",
                "dozens kg       | десятки кг",
                "hundreds        | сотни",
                "thousands       | тысячи",
                "large amount    | количество не указано",
                "2.3e9 KZT       | 2,3 млрд KZT",
            })
    void inRussian(String stated, String text) {
        assertThat(withPlainSpaces(display(stated, RUSSIAN))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "999999      | 999,999",
                "1000000     | 1 million",
                "1234000     | 1.234 million",
                "1234567     | 1,234,567",
                "1.5e12 KZT  | 1.5 trillion KZT",
                "1.5e15 KZT  | 1500 trillion KZT",
                "2.5e6 kg    | 2.5 million kg",
            })
    void shortensMillionsOnlyWhereNothingIsLost(String stated, String text) {
        assertThat(display(stated, Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void saysThatReportsDiffer() {
        Figure figure = served("101", "139");

        assertThat(FigureText.display(figure, List.of("en"))).isEqualTo("between 101 and 139, reports differ");
    }

    @Test
    void saysItInKazakhAndRussian() {
        Figure figure = served("101", "139");

        assertThat(FigureText.display(figure, List.of("kk"))).isEqualTo("101–139 аралығында, деректер әртүрлі");
        assertThat(FigureText.display(figure, List.of("ru"))).isEqualTo("от 101 до 139, данные расходятся");
    }

    @Test
    void saysThatAFigureOfNoOriginCannotBeRead() {
        assertThat(FigureText.display(served("unreadable"), List.of("en"))).isEqualTo("a figure that cannot be read");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "100        | 100 times              | 100 есе              | в 100 раз",
                "> 100      | more than 100 times    | 100 еседен астам     | более чем в 100 раз",
                ">= 2       | at least 2 times       | кемінде 2 есе        | не менее чем в 2 раза",
                "<= 3       | up to 3 times          | ең көбі 3 есе        | не более чем в 3 раза",
                "~ 1        | about 1 time           | шамамен 1 есе        | примерно в 1 раз",
                "0.45       | 0.45 times             | 0,45 есе             | в 0,45 раза",
                "2..5       | between 2 and 5 times  | 2–5 есе аралығында   | в 2–5 раз",
                "hundreds   | hundreds of times      | жүздеген есе         | сотни раз",
                "-12.5 %    | -12.5%                 | -12,5%               | -12,5 %",
            })
    void aRatioIsWrittenAsSoManyTimes(String stated, String english, String kazakh, String russian) {
        Resolution figure = FigureResolver.resolve(
                        List.of(claim(1, stated).measuring().ofRatio()))
                .orElseThrow();

        assertThat(FigureText.display(served(figure), List.of("en"))).isEqualTo(english);
        assertThat(withPlainSpaces(FigureText.display(served(figure), List.of("kk"))))
                .isEqualTo(kazakh);
        assertThat(withPlainSpaces(FigureText.display(served(figure), List.of("ru"))))
                .isEqualTo(russian);
    }

    @Test
    void aBareMeasureIsTakenAsItIs() {
        Bounds twice = Stated.parse("> 2").bounds(false);

        assertThat(FigureText.display(Qualifier.MORE_THAN, twice, null, null, false, Agreement.SINGLE, Locale.ENGLISH))
                .isEqualTo("more than 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "und", "zh-Hant-TW", "en-IN", "ar-u-nu-arab"})
    void answersUnknownLocalesInEnglish(String tag) {
        assertThat(display("~ 2000000", Locale.forLanguageTag(tag))).isEqualTo("about 2 million");
    }

    @Test
    void aRegionDoesNotMatter() {
        assertThat(display("~ 160", Locale.forLanguageTag("ru-KZ"))).isEqualTo("около 160");
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(RUSSIAN);
            assertThat(display("~ 160", Locale.GERMAN)).isEqualTo("about 160");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aServedFigureIsWrittenInTheFirstLanguageThereAreWordsIn() {
        assertThat(FigureText.display(served("~ 160"), List.of("de", "kk-KZ", "ru")))
                .isEqualTo("шамамен 160");
    }

    @Test
    void aServedFigureIsWrittenInEnglishWhereThereAreWordsInNone() {
        assertThat(FigureText.display(served("~ 160"), List.of("de"))).isEqualTo("about 160");
    }

    @Test
    void refusesARangeWithoutAnEnd() {
        Bounds atLeast18 = Stated.parse(">= 18").bounds(true);

        assertThatNullPointerException()
                .isThrownBy(() -> FigureText.display(
                        Qualifier.RANGE, atLeast18, null, null, true, Agreement.SINGLE, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitHasANameInEveryLanguage(Unit unit) {
        assertThat(List.of(Locale.ENGLISH, KAZAKH, RUSSIAN))
                .allSatisfy(locale ->
                        // Russian says so many times with a preposition.
                        assertThat(display("5 " + unit.code(), locale).replaceFirst("^в ", ""))
                                .startsWith("5"));
    }

    private static String display(String stated, Locale locale) {
        return FigureText.display(served(stated), List.of(locale.toLanguageTag()));
    }

    private static Figure served(String... stated) {
        Resolution figure = FigureResolver.resolve(IntStream.range(0, stated.length)
                        .mapToObj(i -> claim(i, stated[i]).made())
                        .toList())
                .orElseThrow();
        return served(figure);
    }

    private static Figure served(Resolution figure) {
        Bounds bounds = figure.bounds();
        return new Figure(
                figure.qualifier(),
                bounds.low(),
                bounds.best(),
                bounds.high(),
                figure.unit(),
                figure.currency(),
                figure.asOf(),
                figure.agreement(),
                figure.origins(),
                figure.reason(),
                true,
                1,
                Aspect.COUNT,
                AsOf.NOW);
    }

    /** ICU joins groups of digits, and numbers to words, by spaces at which no line breaks. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
