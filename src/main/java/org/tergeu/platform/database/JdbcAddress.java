package org.tergeu.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a database as JDBC reads it, out of the one that the reactive client reads. */
final class JdbcAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:vertx-reactive:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<host>[^/?]*)(?<database>/[^?]*)?(?:\\?(?<options>.*))?");

    private JdbcAddress() {}

    /**
     * One address, or several behind each other with commas between them: of these the server that takes writes is meant, and user, database
     * and options are those of the first. What is not an address stays as it is, for the driver to refuse.
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
        // In front of the host only the other client reads them.
        if (address.group("user") != null && !address.group("user").isEmpty()) {
            options.add("user=" + address.group("user"));
        }
        if (address.group("password") != null) {
            options.add("password=" + address.group("password"));
        }
        return options;
    }
}
