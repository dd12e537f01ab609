package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.exchange.transport.UploadFile.NoUploadRoom;
import org.tergeu.platform.sharing.SharedBytes;

/** Uploads share the disk there is, and each client has its share of it. */
class UploadFileTest {

    private static final long MB = 1L << 20;

    private final UploadFolder folder = new UploadFolder();
    private final SharedBytes all = new SharedBytes(64 * MB, 50);

    @AfterEach
    void stop() {
        folder.stop(null);
    }

    private UploadFile of(String client) throws Exception {
        return UploadFile.in(folder, all, client);
    }

    private static void refused(ThrowingCallable upload, boolean isOfOneClient) {
        assertThatThrownBy(upload)
                .isInstanceOfSatisfying(
                        NoUploadRoom.class,
                        none -> assertThat(none.isOfOneClient()).isEqualTo(isOfOneClient));
    }

    @Test
    void oneAloneMayBeLongAndFurtherOnesKeepToTheShare() throws Exception {
        UploadFile first = of("one");
        assertThatCode(() -> first.grow(40 * MB)).doesNotThrowAnyException();
        refused(() -> of("one"), true);
        UploadFile other = of("other");
        assertThatCode(() -> other.grow(24 * MB)).doesNotThrowAnyException();
        refused(() -> other.grow(24 * MB + 1), false);
        refused(() -> of("third"), false);

        first.delete();
        first.delete();
        assertThat(first.path()).doesNotExist();
        assertThat(all.held()).isEqualTo(24 * MB);
        refused(() -> of("other"), true);
        other.delete();
        assertThat(all.held()).isZero();
    }
}
