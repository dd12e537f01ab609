package org.tergeu.graphql.transport.rate;

import io.smallrye.common.net.CidrAddress;
import io.smallrye.common.net.Inet;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proxies that name the address of a client in a header. A connection of theirs has the requests of many clients, so it is of none.
 */
@Singleton
public class TrustedProxies {

    /** With a port or without; of IPv6 in brackets or without. */
    private static final Pattern WRITTEN = Pattern.compile("\\[([^]]*)](?::\\d*)?|([^:]*):\\d*");

    private final Predicate<InetAddress> trusted;
    private final Predicate<InetAddress> named;

    TrustedProxies(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean forwarding,
            @ConfigProperty(name = "quarkus.http.proxy.use-proxy-protocol", defaultValue = "false") boolean protocol,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> proxies) {
        this.named = among(proxies.orElse(List.of()));
        this.trusted = protocol || (forwarding && proxies.isEmpty()) ? any -> true : forwarding ? named : none -> false;
    }

    /** Whether this may be the address of a proxy. */
    public boolean have(InetAddress address) {
        return trusted.test(address);
    }

    /**
     * Which of the addresses that proxies report is that of the client: the last one that is not of a proxy that the operator names. A proxy adds the address
     * that it is asked from behind those that it was sent, which anybody can make up. Where no proxy is named, there is one.
     *
     * @param reported as the proxies write them, in the order of the header
     * @return the position; -1 when it is not an address
     */
    public int client(List<String> reported) {
        int at = reported.size() - 1;
        while (at >= 0) {
            InetAddress address = address(reported.get(at));
            if (address == null) {
                return -1;
            }
            if (at == 0 || !named.test(address)) {
                return at;
            }
            at--;
        }
        return -1;
    }

    /** An address as proxies write it; null when it is not one. */
    public static @Nullable InetAddress address(String reported) {
        String text = reported.strip();
        Matcher parts = WRITTEN.matcher(text);
        if (parts.matches()) {
            text = Objects.requireNonNullElseGet(parts.group(1), () -> parts.group(2));
        }
        InetAddress address = Inet.parseInetAddress(text);
        try {
            // An IPv4 address that is written as one of IPv6 becomes what it is.
            return address == null ? null : InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has the bytes of one", e);
        }
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
