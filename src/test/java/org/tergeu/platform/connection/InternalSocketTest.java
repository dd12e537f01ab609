package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vertx.sqlclient.SqlConnection;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A version of the client that has other internal classes is used without them. {@code OneSyncIT} fails when this one's are not found. */
class InternalSocketTest {

    private static final SqlConnection OF_ANOTHER_KIND = (SqlConnection) Proxy.newProxyInstance(
            InternalSocketTest.class.getClassLoader(), new Class<?>[] {SqlConnection.class}, (proxy, method, given) -> {
                throw new AssertionError(method + " is not needed to find a socket");
            });

    @Test
    void aClassThatIsGoneIsDoneWithout() {
        assertThat(InternalSocket.of(OF_ANOTHER_KIND, connection -> {
                    throw new NoClassDefFoundError("io/vertx/sqlclient/impl/SocketConnectionBase");
                }))
                .isNull();
    }

    @Test
    void aConnectionOfAnotherKindIsLeftAsItIs() {
        assertThat(InternalSocket.of(OF_ANOTHER_KIND)).isNull();
        assertThatCode(() -> OneSync.on(OF_ANOTHER_KIND)).doesNotThrowAnyException();
    }
}
