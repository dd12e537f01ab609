package org.tergeu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A quotation is short, has whole characters, and says how long the text is that it leaves out. */
class QuotationTest {

    @Test
    void aShortTextIsQuotedWhole() {
        assertThat(Quotation.quoted("KZ-31")).isEqualTo("'KZ-31'");
        assertThat(Quotation.quoted("x".repeat(60))).isEqualTo("'" + "x".repeat(60) + "'");
    }

    @Test
    void ofALongTextTheBeginningIsQuotedWithItsLength() {
        assertThat(Quotation.quoted("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…' (61 characters)");
        assertThat(Quotation.beginning("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void charactersBeyondTheFirstPlaneStayWhole() {
        assertThat(Quotation.beginning("😀😀😀", 2)).isEqualTo("😀😀…");
        assertThat(Quotation.beginning("😀😀", 2)).isEqualTo("😀😀");
    }
}
