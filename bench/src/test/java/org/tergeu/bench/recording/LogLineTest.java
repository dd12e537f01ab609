package org.tergeu.bench.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void aStatementIsReadWithItsValues() {
        LogLine line = LogLine.parse("""
                {"application_name":"tergeu lists","dbname":"db","message":"execute 0000001: select $1,\\n $2, $3","detail":"Parameters: $1 = 'it''s, $2 = ''x''', $2 = NULL, $3 = '{1,2}'"}""");

        Call call = line.call(Connections.LISTS);

        assertThat(call.statement()).isEqualTo(new Statement(Connections.LISTS, "select $1,\n $2, $3"));
        assertThat(call.parameters()).isEqualTo(Arrays.asList("it's, $2 = 'x'", null, "{1,2}"));
    }

    @Test
    void aStatementWithoutValuesHasNone() {
        LogLine line = LogLine.parse("{\"message\":\"execute <unnamed>: select 1\"}");

        assertThat(line.call(Connections.LOOKUPS).parameters()).isEmpty();
        assertThat(line.application()).isEmpty();
    }

    @Test
    void whatCannotBeSentAgainIsNotPassedOver() {
        LogLine line = LogLine.parse("{\"message\":\"statement: BEGIN\"}");

        assertThatThrownBy(() -> line.call(Connections.LISTS)).hasMessageContaining("BEGIN");
    }
}
