package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.vocabulary.Agreement;

/** Figures are read as people write them in English, Kazakh and Russian; what has two meanings is an error that names both. */
class WrittenFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3-5                          | 3..5
            3–5                          | 3..5
            3 - 5 kg                     | 3..5 kg
            between 3 and 5              | 3..5
            Between 3 and 5 kg           | 3..5 kg
            from 3 to 5                  | 3..5
            3 to 5 million KZT           | 3000000..5000000 KZT
            от 3 до 5                    | 3..5
            3 пен 5 аралығында           | 3..5
            one or two                   | 1..2
            two or three                 | 2..3
            один-два                     | 1..2
            екі немесе үш                | 2..3
            < 5                          | < 5
            less than 5                  | < 5
            fewer than 5 kg              | < 5 kg
            менее 5                      | < 5
            5-тен аз                     | < 5
            1,500                        | 1500
            1 500                        | 1500
            1 500 kg                     | 1500 kg
            1\u2007500 kg                     | 1500 kg
            1\u202f500\u00a0kg                     | 1500 kg
            1'500 kg                     | 1500 kg
            1‘500 kg                     | 1500 kg
            1,500,000 KZT                | 1500000 KZT
            1,500.25 kg                  | 1500.25 kg
            1.500.000 KZT                | 1500000 KZT
            1.000                        | 1000
            1.500                        | 1500
            12.000                       | 12000
            > 1.000                      | > 1000
            ~ 2.500                      | ~ 2500
            nearly 2.000                 | nearly 2000
            1.000..2.500                 | 1000..2500
            1,000..2,500                 | 1000..2500
            1.000-2.500                  | 1000..2500
            1.000..2.500 best 2.000      | 1000..2500 best 2000
            более 1.000                  | > 1000
            1.000-нан астам              | > 1000
            3.000 {tablet}               | 3000 {tablet}
            3.000 tablets                | 3000 {tablet}
            1.000.000                    | 1000000
            1.500,25 kg                  | 1500.25 kg
            1.500,250 kg                 | 1500.25 kg
            0.500 kg                     | 0.5 kg
            0.5..1.500 kg                | 0.5..1.5 kg
            1.5..2.500 best 2 t          | 1.5..2.5 best 2 t
            1.5 kg                       | 1.5 kg
            1.2340 kg                    | 1.2340 kg
            1234.567 kg                  | 1234.567 kg
            1.500e3 KZT                  | 1500 KZT
            0.0015 thousand kg           | 1.5 kg
            85.125 %                     | 85.125 %
            about 85.125 %               | ~ 85.125 %
            12,5 kg                      | 12.5 kg
            0,500 kg                     | 0.5 kg
            nearly 200                   | nearly 200
            almost 200                   | nearly 200
            почти 200                    | nearly 200
            200-ге жуық                  | nearly 200
            close to 2 thousand          | ~ 2000
            about 160                    | ~ 160
            some                         | unquantified
            около 160 кг                 | ~ 160 kg
            шамамен 160                  | ~ 160
            at least dozens              | dozens
            more than dozens             | dozens
            десятки                      | dozens
            ондаған                      | dozens
            dozens of kg                 | dozens kg
            tens of thousands            | >= 20000
            жүздеген                     | hundreds
            a dozen                      | ~ 12
            at least a dozen             | >= 12
            more than a dozen            | > 12
            about a dozen                | ~ 12
            half a dozen                 | ~ 6
            none                         | 0
            no                           | 0
            nobody                       | 0
            никто                        | 0
            жоқ                          | 0
            12 thousand                  | 12000
            12 тыс.                      | 12000
            12 мың                       | 12000
            2.3 billion KZT              | 2300000000 KZT
            2,3 млрд тенге               | 2300000000 KZT
            2,3 миллиард теңге           | 2300000000 KZT
            more than 11 kg              | > 11 kg
            over 11 kilograms            | > 11 kg
            свыше 11 кг                  | > 11 kg
            100-ден астам                | > 100
            at least 5                   | >= 5
            не менее 5                   | >= 5
            кемінде 5                    | >= 5
            up to 18                     | <= 18
            no more than 18              | <= 18
            не более 18                  | <= 18
            ең көбі 18                   | <= 18
            twelve                       | 12
            twenty-one                   | 21
            more than Twenty-One kg      | > 21 kg
            twenty-five to thirty        | 25..30
            from twenty-one to thirty-five thousand KZT | 21000..35000 KZT
            between twenty-one and twenty-five | 21..25
            a hundred and twenty         | 120
            a hundred to two hundred     | 100..200
            forty-two hundred            | 4200
            two-hundred                  | 200
            one-hundred to two-hundred thousand | 100000..200000
            twelve hundred               | 1200
            бес жүз-мың                  | 500..1000
            пятьсот-тысяча               | 500..1000
            жүз елу-екі жүз              | 150..200
            fifty to a hundred thousand  | 50000..100000
            two hundred to three hundred thousand | 200000..300000
            a hundred to two hundred thousand | 100000..200000
            жүз-екі жүз мың              | 100000..200000
            two thousand to three million | 2000..3000000
            100 to 200 thousand          | 100000..200000
            1500 to 2 thousand           | 1500..2000
            100 to two hundred           | 100..200
            two to three hundred thousand | 200000..300000
            two hundred and fifty thousand KZT | 250000 KZT
            two thousand five hundred    | 2500
            двадцать один                | 21
            более двадцати пяти          | > 25
            от ста до ста двадцати тысяч тенге | 100000..120000 KZT
            тысяча двести                | 1200
            тысяча-две тысячи            | 1000..2000
            он бес                       | 15
            он бестен астам              | > 15
            жүз жиырма                   | 120
            мың жүз                      | 1100
            жүз-жүз елу                  | 100..150
            бірнеше                      | several
            a few kg                     | several kg
            3,000 tablets                | 3000 {tablet}
            12 troy ounces               | 12 [oz_tr]
            5 carats                     | 5 [car_m]
            4.5 lbs                      | 4.5 [lb_av]
            30 US gallons                | 30 [gal_us]
            2 короткие тонны             | 2 [ston_av]
            20 pieces                    | 20 {piece}
            1 piece                      | 1 {piece}
            20 pcs                       | 20 {piece}
            20 штук                      | 20 {piece}
            20 дана                      | 20 {piece}
            250 мл                       | 250 mL
            3 cubic metres               | 3 m3
            40 ampoules                  | 40 {ampoule}
            120 plants                   | 120 {plant}
            5 кг-нан астам               | > 5 kg
            11 кг мөлшерінен астам       | > 11 kg
            2,3 млрд теңгеден астам      | > 2300000000 KZT
            2 млн теңгеге жуық           | nearly 2000000 KZT
            2 млн теңге сомасынан астам  | > 2000000 KZT
            100 санынан аз               | < 100
            3 мың таблеткадан астам      | > 3000 {tablet}
            100-ден астам таблетка       | > 100 {tablet}
            он шақты                     | ~ 10
            мыңнан астам                 | > 1000
            екі жүз                      | 200
            отыз                         | 30
            more than a thousand         | > 1000
            over a million KZT           | > 1000000 KZT
            two hundred                  | 200
            twenty                       | 20
            around fifteen               | ~ 15
            10+                          | >= 10
            10+ kg                       | >= 10 kg
            10 or more                   | >= 10
            10 и более                   | >= 10
            5 or fewer                   | <= 5
            тысячи                       | thousands
            сотни таблеток               | hundreds {tablet}
            более тысячи                 | > 1000
            не менее тысячи              | >= 1000
            около тысячи таблеток        | ~ 1000 {tablet}
            более сотни                  | > 100
            около сотни                  | ~ 100
            до тысячи                    | <= 1000
            более десятка                | > 10
            около десятка                | ~ 10
            свыше миллиона тенге         | > 1000000 KZT
            более двух                   | > 2
            от двух до пяти              | 2..5
            около двадцати               | ~ 20
            свыше трёхсот                | > 300
            не менее двухсот             | >= 200
            several dozen                | dozens
            несколько десятков           | dozens
            a few hundred                | hundreds
            бірнеше жүз                  | hundreds
            несколько тысяч таблеток     | thousands {tablet}
            3,000 pills                  | 3000 {tablet}
            2 years and 6 months         | 30 mo
            two years, six months        | 30 mo
            5 years 3 months             | 63 mo
            more than 2 years and 6 months | > 30 mo
            2 года 6 месяцев             | 30 mo
            2 года и 6 месяцев           | 30 mo
            2 жыл 6 ай                   | 30 mo
            2 a 6 mo                     | 30 mo
            20 упаковок                  | 20 {pack}
            2..3 best 2                  | 2..3 best 2
            2.. best 5                   | 2.. best 5
            ..9 best 5 kg                | ..9 best 5 kg
            """)
    void meansWhatTheNotationSays(String written, String notation) {
        assertThat(Stated.parse(written).notation()).isEqualTo(notation);
        assertThat(Stated.parse(notation)).isEqualTo(Stated.parse(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,500 kg           | 1500 or 1.5
            1,500 KZT          | 1500 or 1.5
            2,300 million KZT  | 2300000000 or 2300000
            more than 1,500 g  | 1500 or 1.5
            2.300 KZT          | 2300 or 2.3
            2.345 KZT          | 2345 or 2.3450
            1.000 kg           | 1000 or 1
            > 1.500 g          | 1500 or 1.5
            1.500..2.500 t     | 1500 or 1.5
            1..2.500 best 2 kg | 2500 or 2.5
            1.234 million KZT  | 1234000000 or 1234000
            1.500 thousand     | 1500000 or 1500
            2.300 тенге        | 2300 or 2.3
            1.500 a            | 1500 or 1.5
            """)
    void whatCouldBeTwoNumbersIsRefused(String written, String meanings) {
        assertThatThrownBy(() -> Stated.parse(written))
                .isInstanceOf(UnreadableFigure.class)
                .hasMessageContaining("\"" + written + "\" could be " + meanings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,50,000",
                "5-3",
                "5 widgets",
                "elevenish kg",
                "nearly",
                "between 3",
                "3 to",
                "less than none",
                "almost none",
                "1 50",
                "nearly 2..3",
                "5..3 best 4",
                "2..3 best 4",
                "half",
                "two three",
                "twenty ten",
                "twenty hundred",
                "two hundred hundred",
                "one thousand million",
                "and five",
                "a five",
                "two thousand-three",
                "две тысячи-три",
                "двадцать две-три тысячи",
                "3-hundred",
                "twenty-five-hundred",
                "екі-жүз",
                "сто двадцать-тридцать тысяч",
                "двадцать две или три тысячи",
                "two to three thousand five hundred",
                "one hundred to one hundred and twenty thousand",
                "кг-нан астам",
                "3..5 кг-нан астам",
                "5 вещейден астам",
                "+",
                "2 years and kg",
                "2 years and 6 kg",
                "2 to 3 years and 6 months",
                "< 0",
                "< 0 kg",
                "< 0.0 KZT",
                "less than 0",
                "fewer than zero",
                "менее 0",
                "0-ден аз",
                "nearly 0",
                "nearly 0 kg",
                "almost zero",
                "below 0 a",
                "-1",
                "> -1",
                "-5..-1 kg",
                "0,5,0",
                "1.50.000",
                "0.500,5"
            })
    void whatIsNoFigureIsRefused(String written) {
        assertThatThrownBy(() -> Stated.parse(written))
                .isInstanceOf(UnreadableFigure.class)
                .hasMessageContaining("allowed:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            < 5           | 0  | -   | 4
            < 5 kg        | 0  | -   | 5
            < 1           | 0  | -   | 0
            less than one | 0  | -   | 0
            <= 0          | 0  | -   | 0
            nearly 200    | -  | 200 | 200
            3-5           | 3  | -   | 5
            none          | 0  | 0   | 0
            a dozen       | -  | 12  | -
            2..3 best 2   | 2  | 2   | 3
            ..9 best 5    | -  | 5   | 9
            at least dozens | 24 | - | -
            """)
    void hasTheseBounds(String written, String low, String best, String high) {
        Bounds bounds = Stated.parse(written).bounds(true);

        assertThat(Numbers.text(bounds.low())).isEqualTo(low);
        assertThat(Numbers.text(bounds.best())).isEqualTo(best);
        assertThat(Numbers.text(bounds.high())).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            < 5              | less than 5                | 5 санынан аз       | менее 5
            nearly 200       | nearly 200                 | 200 санына жуық    | почти 200
            2..3 best 2      | 2, between 2 and 3         | 2, 2–3 аралығында  | 2, от 2 до 3
            2.. best 5       | 5, at least 2              | 5, кемінде 2       | 5, не менее 2
            1 {tablet}       | 1 tablet                   | 1 таблетка         | 1 таб.
            3000 {tablet}    | 3,000 tablets              | 3 000 таблетка     | 3 000 таб.
            3..3 best 3      | 3                          | 3                  | 3
            12 [oz_tr]       | 12 troy ounces             | 12 трой унциясы    | 12 тройских унций
            2 [car_m]        | 2 carats                   | 2 карат            | 2 карата
            2 [lb_av]        | 2 pounds                   | 2 фунт             | 2 фунта
            > 5 [gal_us]     | more than 5 US gallons     | 5 америкалық галлон мөлшерінен астам | более 5 американских галлонов
            1 [ston_av]      | 1 short ton                | 1 қысқа тонна      | 1 короткая тонна
            5 [oz_av]        | 5 avoirdupois ounces       | 5 авердюпуа унциясы | 5 унций авердюпуа
            3 [gal_br]       | 3 imperial gallons         | 3 ағылшын галлоны  | 3 английских галлона
            70 [bbl_us]      | 70 barrels                 | 70 баррель         | 70 баррелей
            > 2 [car_m]      | more than 2 carats         | 2 карат мөлшерінен астам | более 2 каратов
            1 a              | 1 year                     | 1 жыл              | 1 год
            12 a             | 12 years                   | 12 жыл             | 12 лет
            >= 1 a           | at least 1 year            | кемінде 1 жыл      | не менее 1 года
            5.5 a            | 5.5 years                  | 5,5 жыл            | 5,5 года
            18 mo            | 18 months                  | 18 ай              | 18 месяцев
            15 d             | 15 days                    | 15 күн             | 15 дней
            5 h              | 5 hours                    | 5 сағат            | 5 часов
            25..30 a         | between 25 and 30 years    | 25–30 жыл аралығында | от 25 до 30 лет
            several a        | several years              | бірнеше жыл        | несколько лет
            """)
    void isSaidInThreeLanguages(String notation, String english, String kazakh, String russian) {
        assertThat(said(notation, Locale.ENGLISH)).isEqualTo(english);
        assertThat(said(notation, Locale.forLanguageTag("kk"))).isEqualTo(kazakh);
        assertThat(said(notation, Locale.forLanguageTag("ru"))).isEqualTo(russian);
    }

    /** What the service says of a quantity is read again: "12 troy ounces", "2 карата". Russian says "times" with a preposition. */
    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"TIMES"},
            mode = EnumSource.Mode.EXCLUDE)
    void theWordsOfEachUnitAreRead(Unit unit) {
        for (String language : List.of("en", "kk", "ru")) {
            for (int number : List.of(1, 2, 5, 21)) {
                String said = said(number + " " + unit.code(), Locale.forLanguageTag(language));

                assertThat(Stated.parse(said).bounds(true))
                        .as(said)
                        .isEqualTo(Stated.parse(number + " " + unit.code()).bounds(true));
                assertThat(Stated.parse(said).unit()).as(said).isEqualTo(unit == Unit.PIECE ? null : unit.code());
            }
        }
    }

    private static String said(String notation, Locale locale) {
        Stated stated = Stated.parse(notation);
        return FigureText.display(
                        stated.qualifier(),
                        stated.bounds(true),
                        stated.unit(),
                        stated.currency(),
                        true,
                        Agreement.SINGLE,
                        locale)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a  | mo | 12
            mo | a  | 0.5
            """)
    void yearsAreTwelveMonths(String from, String to, String converted) {
        assertThat(Numbers.text(
                        Unit.of(from).convert(new java.math.BigDecimal(from.equals("a") ? "1" : "6"), Unit.of(to))))
                .isEqualTo(converted);
        assertThat(List.of(Unit.of("[oz_tr]").dimension(), Unit.of("kg").dimension()))
                .doesNotHaveDuplicates();
    }
}
