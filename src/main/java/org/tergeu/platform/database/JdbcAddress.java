package org.tergeu.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts the address of a database for the reactive client into one for JDBC. */
final class JdbcAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:vertx-reactive:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<host>[^/?]*)(?<database>/[^?]*)?(?:\\?(?<options>.*))?");

    private JdbcAddress() {}

    /**
     * Converts one address, or several separated by commas. Of several, the server that takes writes is meant; user, database and options are those
     * of the first. A text that is not an address stays as it is, and the driver refuses it.
     */
    static String of(String reactive) {
        List<String> hosts = new ArrayList<>();
        Matcher first = null;
        for (String one : reactive.split(",", 0)) {
            Matcher address = ADDRESS.matcher(one.strip());
            if (!address.matches()) {
                return "jdbc:" + reactive;
            }
            hosts.add(address.group("host"));
            first = first == null ? address : first;
        }
        if (first == null) {
            return "jdbc:" + reactive;
        }
        List<String> options = options(first);
        if (hosts.size() > 1 && options.stream().noneMatch(option -> option.startsWith("targetServerType="))) {
            options.add("targetServerType=primary");
        }
        String database = first.group("database");
        return "jdbc:postgresql://" + String.join(",", hosts) + (database == null ? "/" : database)
                + (options.isEmpty() ? "" : "?" + String.join("&", options));
    }

    private static List<String> options(Matcher address) {
        List<String> options = new ArrayList<>();
        if (address.group("options") != null) {
            options.addAll(List.of(address.group("options").split("&")));
        }
        // Only the other client reads them in front of the host.
        if (address.group("user") != null && !address.group("user").isEmpty()) {
            options.add("user=" + address.group("user"));
        }
        if (address.group("password") != null) {
            options.add("password=" + address.group("password"));
        }
        return options;
    }
}
