package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Http.Response;

/** Where nobody can prove who they are, nobody brings anything. */
@QuarkusTest
class ClosedImportIT {

    @Test
    void withoutKeysNothingIsImported() {
        byte[] body = Bring.text(Bring.report("import-closed", "1")).getBytes(StandardCharsets.UTF_8);

        Response response = new Bring(null).send(body, "");

        assertThat(response.status()).isEqualTo(403);
        assertThat(response.code()).isEqualTo("WRITING_DISABLED");
        assertThat(Ask.data("{ report(key: \"import-closed\") { key } }")
                        .at("report")
                        .isNull())
                .isTrue();
    }
}
