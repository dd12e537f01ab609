package org.tergeu.settings;

import io.smallrye.graphql.api.Nullable;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tergeu.settings.Kind.WrongPart;

/** Addresses of databases as the reactive client reads them, and what is wrong with one. */
final class DatabaseAddress {

    private static final Pattern ADDRESS = Pattern.compile("postgresql://\\S+");

    /** Parameters whose values may be shown. */
    private static final Set<String> OPEN = Set.of("sslmode", "port", "host", "hostaddr", "dbname");

    private DatabaseAddress() {}

    /** Whether a text is the address of a server, or addresses of different ones with commas between. */
    static boolean isAllowed(String text) {
        return all(text).stream().allMatch(DatabaseAddress::isReadable)
                && twice(text).isEmpty();
    }

    /** What is wrong with a part of addresses that are not allowed, where it is one that can be named. */
    static Optional<WrongPart> refused(String text) {
        List<String> all = all(text);
        Optional<String> unread = all.stream().filter(one -> !isReadable(one)).findFirst();
        return unread.isPresent()
                ? unread.flatMap(DatabaseAddress::wrongParameter)
                : twice(text).map(server -> new WrongPart("names the server " + server + " twice", "each server once"));
    }

    private static List<String> all(String text) {
        return Arrays.stream(text.split(",", 0)).map(String::strip).toList();
    }

    private static boolean isReadable(String one) {
        return read(one) != null;
    }

    private static @Nullable PgConnectOptions read(String one) {
        try {
            return ADDRESS.matcher(one).matches() ? PgConnectOptions.fromUri(one) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Of an address that is read without its parameters, and not with one of them. */
    private static Optional<WrongPart> wrongParameter(String one) {
        int question = one.indexOf('?');
        if (question < 0 || !isReadable(one.substring(0, question))) {
            return Optional.empty();
        }
        String server = one.substring(0, question + 1);
        return Arrays.stream(one.substring(question + 1).split("&", -1))
                .filter(parameter -> !isReadable(server + parameter))
                .findFirst()
                .map(DatabaseAddress::refusedParameter);
    }

    private static WrongPart refusedParameter(String parameter) {
        String[] parts = parameter.split("=", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        if (parts.length < 2) {
            // What stands alone can be the rest of a password that has an & in it.
            return new WrongPart("has a parameter without =", "name=value after the ?, with & between");
        }
        String value = OPEN.contains(name) ? parts[1] : "***";
        return new WrongPart("has the parameter " + parts[0] + " '" + value + "'", allowed(name));
    }

    private static String allowed(String name) {
        return switch (name) {
            case "sslmode" ->
                Arrays.stream(SslMode.values()).map(mode -> mode.value).collect(Collectors.joining(", "));
            case "port" -> "1 to 65535";
            default -> "a text with %25 for each % in it";
        };
    }

    private static Optional<String> twice(String text) {
        Set<String> known = new HashSet<>();
        return all(text).stream()
                .map(DatabaseAddress::read)
                .map(read -> read.getHost().toLowerCase(Locale.ROOT) + ":" + read.getPort())
                .filter(server -> !known.add(server))
                .findFirst();
    }
}
