package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What uses an internal class of a library goes another way where a version of it has that class no longer. */
class InternalUseTest {

    private final InternalUse<String> use = new InternalUse<>("all go on foot");

    @Test
    void theInternalClassIsUsedWhereItIs() {
        assertThat(use.orElse(() -> "by train", () -> "on foot")).isEqualTo("by train");
    }

    @Test
    void aClassOrMethodThatIsGoneOrOfAnotherKindIsDoneWithout() {
        assertThat(use.orElse(
                        () -> {
                            throw new NoClassDefFoundError("io/vertx/core/impl/VertxInternal");
                        },
                        () -> "on foot"))
                .isEqualTo("on foot");
        assertThat(use.orElse(
                        () -> {
                            throw new NoSuchMethodError("createEventLoopContext");
                        },
                        () -> "on foot"))
                .isEqualTo("on foot");
        assertThat(use.orElse(() -> (String) (Object) 1, () -> "on foot")).isEqualTo("on foot");
    }

    @Test
    void aFaultOfOurOwnIsNotTakenForThat() {
        assertThatThrownBy(() -> use.orElse(
                        () -> {
                            throw new IllegalStateException("no train goes");
                        },
                        () -> "on foot"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itIsLoggedOnce() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage()
                        + List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(InternalUse.class.getName());
        logger.addHandler(handler);
        try {
            for (int i = 0; i < 3; i++) {
                use.orElse(() -> (String) (Object) 1, () -> "on foot");
            }
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).singleElement().asString().contains("all go on foot");
    }
}
