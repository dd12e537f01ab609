package org.tergeu.graphql.transport.rate;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proxies that name the address of a client in a header. A connection of theirs has the requests of many clients, so it is of none.
 */
@Singleton
public class TrustedProxies {

    private final Predicate<InetAddress> trusted;

    TrustedProxies(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean forwarding,
            @ConfigProperty(name = "quarkus.http.proxy.use-proxy-protocol", defaultValue = "false") boolean protocol,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        this.trusted = protocol
                ? any -> true
                : forwarding ? proxies.map(TrustedProxies::among).orElse(any -> true) : none -> false;
    }

    /** Whether this may be the address of a proxy. */
    public boolean have(InetAddress address) {
        return trusted.test(address);
    }

    private static Predicate<InetAddress> among(List<String> proxies) {
        return proxies.stream().map(String::strip).map(TrustedProxies::one).reduce(none -> false, Predicate::or);
    }

    private static Predicate<InetAddress> one(String proxy) {
        CidrAddress network = Inet.parseCidrAddress(proxy);
        if (network != null) {
            return network::matches;
        }
        return Objects.requireNonNull(Inet.parseInetAddress(proxy), "an address")::equals;
    }
}
