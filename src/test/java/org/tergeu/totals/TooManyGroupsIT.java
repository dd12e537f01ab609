package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.StrictServer;

/** Totals of more groups than the limit are refused, not cut off. */
@QuarkusTest
@TestProfile(StrictServer.class)
class TooManyGroupsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidentTotals(by: [KIND]) { incidents }",
                "seizureTotals(by: [CATEGORY]) { seizures quantities { best } }",
                "legalOutcomeTotals(by: [STAGE, REGION]) { incidents }",
                "casualtyTotals(by: [HARM, GROUP]) { incidents }"
            })
    void areRefused(String field) {
        Answer refused = Ask.anything("{ " + field + " }");

        assertThat(refused.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(refused.at("errors.0.extensions.limit").text()).isEqualTo("groups");
        assertThat(refused.at("errors.0.extensions.allowed").number()).isEqualTo(3);
    }

    @Test
    void asManyAsTheLimitAreAnswered() {
        Answer data = Ask.data(
                "{ seizureTotals(by: [DISPOSITION]) { disposition quantities { best } } casualtyTotals(by: [HARM]) { harm count { best } } }");

        assertThat(data.at("seizureTotals").all()).hasSizeBetween(2, 3);
        assertThat(data.at("casualtyTotals").each("harm")).containsExactly("KILLED", "INJURED");
    }
}
