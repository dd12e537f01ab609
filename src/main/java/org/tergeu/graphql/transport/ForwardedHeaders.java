package org.tergeu.graphql.transport;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http2.Http2Headers;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tergeu.graphql.transport.rate.TrustedProxies;

/**
 * Reduces the headers in which proxies name the address of a client to the one that counts, in a form that Quarkus reads. Most proxies add what they know
 * behind what the client has sent. Quarkus takes the first address, which any client can make up, and fails without an answer on some texts that are not
 * addresses.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7239">RFC 7239, Forwarded</a>
 */
@Singleton
class ForwardedHeaders {

    private static final String ADDRESSES = "x-forwarded-for";
    private static final String ELEMENTS = "forwarded";

    private static final Pattern FOR =
            Pattern.compile("(?<![^;\\s])for\\s*=\\s*(?:\"([^\"]*)\"?|([^;\\s]*))", Pattern.CASE_INSENSITIVE);

    private final TrustedProxies proxies;

    ForwardedHeaders(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    /** The head of a request, whatever the version of HTTP. */
    private record Head(
            Function<String, List<? extends CharSequence>> lines,
            BiConsumer<String, String> set,
            Consumer<String> remove) {}

    /** Sees to the head of a request over HTTP/1. */
    void settle(Channel connection, HttpHeaders head) {
        settle(connection, new Head(head::getAll, head::set, head::remove));
    }

    /** Sees to the head of a request over HTTP/2. */
    void settle(Channel connection, Http2Headers head) {
        settle(connection, new Head(head::getAll, head::set, head::remove));
    }

    private void settle(Channel connection, Head head) {
        if (connection.remoteAddress() instanceof InetSocketAddress remote
                && remote.getAddress() != null
                && proxies.have(remote.getAddress())) {
            settle(head, ADDRESSES, this::address);
            settle(head, ELEMENTS, this::element);
        }
    }

    private static void settle(Head head, String name, Function<String, @Nullable String> reduced) {
        List<? extends CharSequence> lines = head.lines.apply(name);
        if (lines.isEmpty()) {
            return;
        }
        String only = reduced.apply(String.join(",", lines));
        if (only == null) {
            head.remove.accept(name);
        } else {
            head.set.accept(name, only);
        }
    }

    /** The address of the client; null when there is none. */
    private @Nullable String address(String lines) {
        List<String> named = List.of(lines.split(",", -1));
        int client = proxies.client(named);
        return client < 0 ? null : address(named, client);
    }

    /** The element that names the client; null when there is none. The scheme and the host in it are from the same proxy. */
    private @Nullable String element(String lines) {
        List<String> elements = elements(lines);
        List<String> named = elements.stream().map(ForwardedHeaders::named).toList();
        int client = proxies.client(named);
        return client < 0
                ? null
                : FOR.matcher(elements.get(client)).replaceFirst("for=\"" + address(named, client) + '"');
    }

    /** Commas within quotation marks separate nothing, unless a client has left them open for what proxies add. */
    private static List<String> elements(String lines) {
        List<String> elements = new ArrayList<>();
        boolean isQuoted = false;
        int begin = 0;
        for (int at = 0; at < lines.length(); at++) {
            char next = lines.charAt(at);
            if (next == '"') {
                isQuoted = !isQuoted;
            } else if (next == ',' && !isQuoted) {
                elements.add(lines.substring(begin, at));
                begin = at + 1;
            }
        }
        elements.add(lines.substring(begin));
        return isQuoted ? List.of(lines.split(",", -1)) : elements;
    }

    private static String named(String element) {
        Matcher found = FOR.matcher(element);
        if (!found.find()) {
            return "";
        }
        return Objects.requireNonNullElseGet(found.group(1), () -> found.group(2));
    }

    private static String address(List<String> named, int client) {
        return Objects.requireNonNull(TrustedProxies.address(named.get(client)), "an address that counts")
                .getHostAddress();
    }
}
