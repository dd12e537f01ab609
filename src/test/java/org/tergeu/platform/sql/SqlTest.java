package org.tergeu.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.knowledge.AsOf;

class SqlTest {

    @Test
    void piecesAreNumberedInTheOrderInWhichTheyEndUp() {
        Sql condition = Sql.of("b = ?", 2);

        Sql statement = Sql.of("select ? where ", 1).append(condition).append(" and c = ?", 3);

        assertThat(statement.numbered()).isEqualTo("select $1 where b = $2 and c = $3");
        assertThat(statement.values()).containsExactly(1, 2, 3);
    }

    @Test
    void allOfNothingHoldsAndAnyOfNothingDoesNot() {
        assertThat(Sql.all(List.of()).text()).isEqualTo("true");
        assertThat(Sql.any(List.of()).text()).isEqualTo("false");
    }

    @Test
    void whatIsUnknownIsNotNegated() {
        assertThat(Sql.not(Sql.of("a = ?", 1)).text()).isEqualTo("(a = ?) is not true");
    }

    @Test
    void aMarkWithoutAValueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sql.of("a = ?"));
    }

    @Test
    void wildcardsOfATextMeanThemselves() {
        assertThat(Sql.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void aTextThatTheDatabaseCannotHoldIsRefusedBeforeItReachesIt() {
        assertThatThrownBy(() -> Sql.of("a = ?", "a\0b"))
                .isInstanceOf(UnstorableText.class)
                .hasMessage("'a\\u0000b' has a NUL character at position 2. Allowed: a text without it.");
        assertThatThrownBy(() -> Sql.of("a = ?", "a😀\ud800"))
                .isInstanceOf(UnstorableText.class)
                .hasMessage("'a😀\\ud800' has half of a surrogate pair at position 3. Allowed: a text without it.");
        assertThat(Sql.of("a = ?", "a😀b").values()).containsExactly("a😀b");
        assertThatThrownBy(() -> Sql.of("a = any(?)", (Object) new String[] {"a", "\0"}))
                .isInstanceOf(UnstorableText.class);
    }

    @Test
    void nowReadsTheVersionThatStillHoldsAndADayTheOneThatHeldThen() {
        LocalDate day = LocalDate.of(2022, 1, 8);

        assertThat(AsOf.of(null).known("i").text()).isEqualTo("i.known_to is null");
        assertThat(AsOf.of(day).known("i")).isEqualTo(Sql.of("i.known @> ?::date", day));
    }
}
