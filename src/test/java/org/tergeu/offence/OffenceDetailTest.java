package org.tergeu.offence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Offences of several reports are one where one of them says all that the other says, and each is found by every code that includes it. */
class OffenceDetailTest {

    private static final OffenceDetail DRUGS = new OffenceDetail("0601", null);
    private static final OffenceDetail DRUGS_BY_THE_LAW = new OffenceDetail("0601", "KZ-CC 297(3)");
    private static final OffenceDetail RIOT = new OffenceDetail("0804", null);
    private static final OffenceDetail BY_THE_LAW_ALONE = new OffenceDetail(null, "KZ-CC 272");

    @Test
    void whatAnotherReportSaysMoreExactlyIsOneOffence() {
        assertThat(OffenceDetail.together(List.of(List.of(DRUGS), List.of(DRUGS_BY_THE_LAW, RIOT))))
                .containsExactly(DRUGS_BY_THE_LAW, RIOT);
    }

    @Test
    void whatSeveralReportsSayIsThereOnce() {
        assertThat(OffenceDetail.together(List.of(List.of(RIOT), List.of(RIOT))))
                .containsExactly(RIOT);
    }

    @Test
    void codesAndProvisionsThatDifferStandBesideEachOther() {
        assertThat(OffenceDetail.together(List.of(List.of(DRUGS_BY_THE_LAW), List.of(BY_THE_LAW_ALONE, RIOT))))
                .containsExactly(DRUGS_BY_THE_LAW, BY_THE_LAW_ALONE, RIOT);
    }

    @Test
    void isFoundByItsProvisionAndEachCodeThatIncludesIt() {
        assertThat(new OffenceDetail("06011", "KZ-CC 297(3)").sections())
                .containsExactly("KZ-CC 297(3)", "06", "0601", "06011");
        assertThat(BY_THE_LAW_ALONE.sections()).containsExactly("KZ-CC 272");
    }
}
