package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Half of them" is as much of what the report says of all of them. */
class ShareTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half                | 118     | ~ 59
            half of them        | 139     | ~ 70
            половина            | 118     | ~ 59
            a third             | 118     | ~ 39
            жартысы             | > 100   | >= 50
            half                | 100..200 | 50..100
            a third             | 100..200 | 33..67
            half                | <= 10   | <= 5
            half                | > 10 kg | >= 5 kg
            half                | several | unquantified
            a quarter           | > 3     | >= 1
            half                | > 0     | unquantified
            half                | a large amount | unquantified
            half                | 11 kg   | ~ 5.5 kg
            three quarters      | ~ 160   | ~ 120
            half                | dozens  | unquantified
            most of             | 118     | 60..118
            most                | 1       | 1
            the majority        | > 100   | >= 51
            большинство         | <= 18   | <= 18
            most                | < 5     | <= 4
            most                | 0       | 0
            most                | 0..4    | <= 4
            most                | 0 kg    | 0 kg
            most                | <= 10 kg | <= 10 kg
            most                | ~ 160   | unquantified
            all of them         | 15..20  | 15..20
            """)
    void isOfItsWhole(String share, String whole, String part) {
        assertThat(Share.find(share).orElseThrow().of(Stated.parse(whole), true).notation())
                .isEqualTo(part);
    }
}
