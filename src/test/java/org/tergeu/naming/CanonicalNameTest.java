package org.tergeu.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            """)
    void namesOfOneAreEqual(String name, String other) {
        assertThat(CanonicalName.words(name)).isEqualTo(CanonicalName.words(other));
    }

    @ParameterizedTest
    @CsvSource({"men, women", "gas pistols, pistols", "glass, glas", "cannabis, cannabi"})
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
}
