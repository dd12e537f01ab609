package org.tergeu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation is short, has whole characters, says how long the text is that it leaves out, and hides nothing. */
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

    @ParameterizedTest
    @CsvSource({
        "65279, \\ufeff",
        "8203, \\u200b",
        "8205, \\u200d",
        "173, \\u00ad",
        "8238, \\u202e",
        "8294, \\u2066",
        "160, \\u00a0",
        "7, \\u0007",
        "10, \\u000a",
        "8232, \\u2028",
        "12644, \\u3164",
        "65535, \\uffff",
        "55296, \\ud800",
        "917505, \\ue0001"
    })
    void whatNobodySeesIsShownAsItsCode(int point, String shown) {
        assertThat(Quotation.visible("read 'KZ" + Character.toString(point) + "'"))
                .isEqualTo("read 'KZ" + shown + "'");
    }

    @Test
    void whatIsSeenStays() {
        String message = "read 'Жаңа', Zoe\u0308, क्षि, שָׁלוֹם, 😀 «…»; allowed: one of A B";

        assertThat(Quotation.visible(message)).isSameAs(message);
    }
}
