package org.tergeu.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that reports give to one thing or group have one form. */
class CanonicalNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hash                      | hashish
            foreign citizens          | Citizen, foreign
            Men                       | man
            SIM-cards of the brand X  | x sim card
            AK-47s                    | Kalashnikov
            identity boxes            | box identity
            bodies                    | body
            Café owners               | owner of the cafe
            Straße gang               | STRASSE GANG
            Søren Łukasz              | soren lukasz
            policemen                 | policeman
            Frenchmen                 | Frenchman
            women                     | woman
            thieves                   | thief
            wolves                    | Wolf
            penknives                 | penknife
            wives of officers         | officer wife
            nine lives                | life
            grandchildren             | grandchild
            minibuses                 | minibus
            axes                      | axe
            caches of arms            | arms cache
            heroes                    | hero
            """)
    void namesOfOneAreEqual(String name, String other) {
        assertThat(CanonicalName.words(name)).isEqualTo(CanonicalName.words(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all dealers",
                "both dealers",
                "the dealers",
                "these dealers",
                "those dealers",
                "some of the dealers",
                "several dealers",
                "all the 8 dealers",
                "8 dealers",
                "8-10 dealers",
                "1,200 dealers",
                "1 200 dealers",
                "eight dealers",
                "Twenty-five dealers",
                "two hundred and fifty dealers",
                "8 thousand dealers",
                "dozens of dealers",
                "a dozen dealers",
                "three of the dealers",
                "three of the eight dealers",
                "(8) dealers",
                "at least 8 dealers",
                "two or three dealers",
                "the majority of dealers"
            })
    void howManyIsNotWho(String name) {
        assertThat(CanonicalName.words(name)).containsExactly("dealer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 men and 3 women            | men, women
            8 дилеров                    | дилеры
            все дилеры                   | дилер
            двадцать пять дилеров        | дилер
            Трое из дилеров              | дилер
            несколько дилеров            | дилер
            около двадцати дилеров       | дилер
            барлық дилерлер              | дилер
            он бес дилер                 | дилер
            сегіз уйғыр                  | Уйғырлар
            four 9 mm pistols            | 9 mm pistols
            12 Makarov pistols           | Makarov
            """)
    void howManyIsNotWhoInOtherLanguages(String name, String other) {
        assertThat(CanonicalName.without(Set.of("pistol"), name))
                .isEqualTo(CanonicalName.without(Set.of("pistol"), other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            дилеры            | дилеров
            дилерами          | дилер
            Уйғырлар          | уйғыр
            Уйғырлардың       | уйғыр
            қылмыскерлер      | қылмыскерлерді
            студенттер        | студент
            террористер       | террористы
            азаматтары        | азамат
            адамдар           | адам
            үйлер             | үй
            герои             | героев
            герой             | героя
            граждане          | гражданин
            граждан           | гражданами
            торговец          | торговцев
            китайцы           | китаец
            таблетки          | таблеток
            мешок             | мешки
            срок              | сроки
            обвиняемые        | обвиняемых
            полицейские       | полицейский
            люди              | людей
            дипломы           | диплом
            паром             | паромы
            героин            | героина
            трейлер           | трейлеров
            трейлеры          | трейлер
            доллары           | долларов
            лидер             | лидеры
            следователи       | следователей
            оружие            | оружия
            женщины           | женщин
            """)
    void endingsOfRussianAndKazakhAreLeftOut(String name, String other) {
        assertThat(CanonicalName.words(name)).isEqualTo(CanonicalName.words(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 mm pistols              | 5 mm pistols
            9 mm pistols              | pistols
            7.62 cartridges           | 5.62 cartridges
            7.62x39 cartridges        | 5.45x39 cartridges
            30-06 rifles              | rifles
            AK-47                     | AK-74
            M16                       | M4
            Department 12             | Department 13
            12th Department           | 13th Department
            36-я группа               | 37-я группа
            Group 36                  | Group
            16 year olds              | 17 year olds
            15 days' arrest           | 30 days of arrest
            два года                  | три года
            100 dollar bills          | 50 dollar bills
            1 000 kg bombs            | 5 000 kg bombs
            $100 notes                | $50 notes
            1,4-butanediol            | butanediol
            4-MMC                     | 3-MMC
            007 agents                | agents
            two-stroke engines        | four-stroke engines
            36                        | 37
            eight                     | nine
            three of the              | four of the
            """)
    void numbersThatAreOfTheNameStay(String name, String other) {
        assertThat(CanonicalName.words(name)).isNotEmpty().isNotEqualTo(CanonicalName.words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "specimens, specimen",
        "olives, olive",
        "gloves, glove",
        "warehouses, warehouse",
        "Turkmens, turkmen",
        "explosives, explosive"
    })
    void onlyIrregularPluralsAreIrregular(String name, String word) {
        assertThat(CanonicalName.words(name)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "men, women",
        "дилеры, лидеры",
        "уйғырлар, қазақтар",
        "policemen, police",
        "gas pistols, pistols",
        "glass, glas",
        "cannabis, cannabi"
    })
    void otherNamesAreNot(String name, String other) {
        assertThat(CanonicalName.words(name)).isNotEqualTo(CanonicalName.words(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bank accounts     | ''
            accounts in Malta | in malta
            """)
    void generalWordsSayNothing(String name, String rest) {
        assertThat(CanonicalName.without(Set.of("bank", "account"), name)).isEqualTo(rest);
    }

    @Test
    void aNameOfSeveralWordsHasNamesOfSome() {
        assertThat(CanonicalName.shorter("grenade")).isEmpty();
        assertThat(CanonicalName.shorter("")).isEmpty();
        assertThat(CanonicalName.shorter("f1 grenade hand"))
                .containsExactly("f1", "f1 grenade", "f1 hand", "grenade", "grenade hand", "hand");
    }

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 21", "7, 7", "150, 150"})
    void longNamesHaveFewOfThem(int words, int names) {
        String name = IntStream.range(0, words).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));

        assertThat(CanonicalName.shorter(name)).hasSize(names).doesNotContain(name);
    }
}
