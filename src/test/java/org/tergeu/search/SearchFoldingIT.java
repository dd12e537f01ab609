package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What search takes for the same word, and what not. */
@QuarkusTest
class SearchFoldingIT {

    @Inject
    Pool pool;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            case                      | ZHAMBYL ЖАМБЫЛ             | zhambyl жамбыл
            diacritics                | Aqtöbe Ūlytau Mañğystau    | Aqtobe Ulytau Mangystau
            composed or not           | Семей                      | Семей
            letter for letter         | Жамбыл                     | Zhambyl
            zh, dzh and dj            | Dzhambul Zhetysu djihad    | Jambul Jetysu jihad
            kh and gh                 | Khan Qaraghandy            | Han Qaragandy
            q, c and k                | Qaraganda Couran           | Karaganda Kouran
            ch is no c                | Chechen                    | Чечен
            w and v                   | Atyraw                     | Atyrav
            x and ks                  | Alexandr                   | Александр
            y and i                   | Nikolay Kızılorda          | Nikolai Qyzylorda
            ye and e                  | Nazarbayev Yerzhan         | Назарбаев Ержан
            shch and sch              | Shcherbakov Schmidt        | Щербаков Шмидт
            the Kazakh letters        | Әәғқңөұүһі Ұлытау          | aagknouuhi ulytau
            one letter of another     | Ұlytau Кaзахстан           | Ulytau Kazakhstan
            soft signs, apostrophes   | Казань Rus' O’Neil         | Kazan Rus ONeil
            doubled letters           | Massimov Rossiya           | Masimov Rosiya
            Russian adjectives        | Жамбылская Жамбылского Zhambylskaya | Zhambyl Zhambyl Zhambyl
            English plurals           | drugs agencies cases       | drug agency case
            letters of their own      | Straße Łódź Ørsted Æsir Œuvre | Strasse Lodz Orsted Aesir Oeuvre
            other forms of letters    | ﬁre Ｆｕｌｌ                  | fire full
            punctuation               | «KZ-31», №118/2; a_b%c\\d  | kz 31 118 2 a b c d
            ş is sh                   | Şymkent Şyğys Iaşi Iași    | Шымкент Shygys Iashi Iashi
            ş, composed or not        | Şymkent                  | Shymkent
            other scripts stay        | 日本語 Ελλάδα              | 日本語 Ελλαδα
            characters are words      | 哈萨克斯坦                  | 哈 萨 克 斯 坦
            Turkish letters           | İstanbul Işıl Çelik Ağar      | Istanbul Ishil Celik Agar
            Azerbaijani letters       | Əliyev                     | Aliyev
            the sigma that ends words | Γιώργος Παπαδόπουλος       | ΓΙΏΡΓΟΣ παπαδοπουλοσ
            Armenian capitals         | ՓԱՇԻՆՅԱՆ                   | Փաշինյան
            stresses within words     | ինչո՞ւ                     | ինչու
            Georgian capitals         | ᲡᲐᲐᲙᲐᲨᲕᲘᲚᲘ                 | სააკაშვილი
            Serbian capitals          | ЉУБИША                     | љубиша
            Arabic vowel signs        | مُحَمَّد بن سلمــان        | محمد بن سلمان
            Persian letters, digits   | علی کریمی ۱۲               | علي كريمي 12
            Hebrew points             | שָׁלוֹם                    | שלום
            apostrophes of all kinds  | O’Brien O´Brien O＇Brien D'Arcy | OBrien OBrien OBrien D’Arcy
            what nobody sees          | Zo\u00adë\u00a0X \u202bAB\u202c | Zoë X AB
            names, composed or not    | Zoë Šauli̧ Йод              | Zoë Šauļi Йод
            """)
    void isTheSame(String rule, String one, String other) {
        assertThat(folded(one)).as(rule).isEqualTo(folded(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Жамбыл, Джамбул",
        "Almaty, Алматинская",
        "Minsk, Min",
        "Omsk, Ом",
        "gas, ga",
        "class, cla",
        "118, 18",
        "1100, 100",
        "KZ-11, KZ-1",
        "cache, kake",
        "Атырау, Ұлытау",
        "Aqmola, Aqtobe",
        "шар, сар",
        "жар, зар"
    })
    void isNot(String one, String other) {
        assertThat(folded(one)).isNotEqualTo(folded(other));
    }

    @Test
    void leavesNothingOfWhatIsNeitherLetterNorDigit() {
        assertThat(folded("%_\\ ' \" ? & | ! :* ( ) — … № ° €")).isEmpty();
        assertThat(folded("")).isEmpty();
    }

    @Test
    void cutsWordsThatNoIndexTakes() {
        assertThat(folded("ab".repeat(5000))).hasSize(40);
    }

    /** Şymkent is Shymkent, but many write Sahin for Şahin. */
    @Test
    void theWordsOfWhatIsStoredHaveBothThatACedillaMakes() {
        assertThat(pool.query("select search_fold('Hakan Şahin'), search_beginning('Işık')::text")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .deepToString())
                .isEqualTo("[hakan shahin sahin,'ishik':* | 'isik':*]");
    }

    private String folded(String text) {
        return pool.preparedQuery("select search_ask($1)")
                .executeAndAwait(Tuple.of(text))
                .iterator()
                .next()
                .getString(0);
    }
}
