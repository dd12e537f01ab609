package org.tergeu.graphql.transport.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which coding a caller gets. */
class CodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            gzip                              | gzip
            x-gzip                            | gzip
            gzip, deflate, br                 | gzip
            deflate                           | deflate
            deflate, gzip;q=0.5               | deflate
            gzip;q=0.5, deflate;q=0.5         | gzip
            *                                 | gzip
            gzip;q=0, *                       | deflate
            gzip;q=0.001                      | gzip
            GZIP                              | -
            identity                          | -
            ''                                | -
            br                                | -
            gzipped;q=0.5, identity           | -
            gzip;q=0                          | -
            gzip; q=0                         | -
            gzip ;q=0.0                       | -
            gzip;q=0, br                      | -
            br, gzip;q=0, zstd                | -
            gzip;q=none                       | -
            gzip;q=0.5, identity              | -
            gzip;q=0.5, identity;q=0.6        | -
            gzip, identity                    | gzip
            gzip;q=0.2, *;q=0.5               | -
            identity;q=0, gzip;q=0.1          | gzip
            *;q=0                             | -
            *;q=0, gzip                       | gzip
            """)
    void theCodingFollowsTheWeights(String accepted, String coding) {
        assertThat(Coding.of(accepted)).isEqualTo(coding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                 | -1
            identity;q=0         | 0
            identity;q=0, *      | 0
            *;q=0                | 0
            *;q=0, identity      | 1
            *;q=0.25             | 0.25
            Identity; Q=0.5      | 0.5
            identity;q=7         | 1
            """)
    void identityIsExcludedByItsNameOrByAStar(String accepted, float weight) {
        assertThat(Coding.weight("identity", accepted)).isEqualTo(weight);
    }
}
