package org.tergeu.settings;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses at the start a port at which the service cannot listen: in place of a page, and before the database is opened. */
public final class PortsCheck {

    /** Which port either has when none is set. */
    private static final Map<String, String> LISTENERS =
            new TreeMap<>(Map.of("quarkus.http", "8080", "quarkus.management", "9000"));

    private static final String ANY_HOST = "0.0.0.0";

    /** Either makes Quarkus listen with TLS, too. */
    private static final List<String> WITH_TLS =
            List.of("quarkus.http.ssl.certificate.files", "quarkus.http.ssl.certificate.key-store-file");

    private static final String TLS_PORT = "quarkus.http.ssl-port";

    private final SmallRyeConfig settings;

    private PortsCheck(SmallRyeConfig settings) {
        this.settings = settings;
    }

    /** A check of the ports that these settings name. */
    public static PortsCheck of(SmallRyeConfig settings) {
        return new PortsCheck(settings);
    }

    /**
     * Checks that the service can listen at its ports.
     *
     * @throws UnusableSetting when it cannot listen at one of them
     */
    public void check() {
        List<String> faults = new ArrayList<>();
        LISTENERS.forEach((listener, usual) -> check(listener, listener + ".port", usual, faults));
        if (WITH_TLS.stream().anyMatch(name -> !value(name, "").isEmpty())) {
            check("quarkus.http", TLS_PORT, "8443", faults);
        }
        if (isOne()) {
            faults.add("quarkus.management.port is the port of quarkus.http.port. Allowed: another one.");
        }
        if (!faults.isEmpty()) {
            throw new UnusableSetting(String.join(" ", faults));
        }
    }

    private void check(String listener, String name, String usual, List<String> faults) {
        String port = value(name, usual).strip();
        String host = value(listener + ".host", ANY_HOST);
        try {
            listen(host, Integer.parseInt(port));
        } catch (IOException e) {
            faults.add("The service cannot listen at " + host + ':' + port + " (" + e.getMessage() + "). Allowed: for "
                    + listener + ".host an address of this machine, for " + name
                    + " a port that no other process listens at.");
        }
    }

    /** Both would listen, and either would answer. */
    private boolean isOne() {
        List<String> ports = new ArrayList<>();
        LISTENERS.forEach(
                (listener, usual) -> ports.add(value(listener + ".port", usual).strip()));
        return ports.get(0).equals(ports.get(1)) && !"0".equals(ports.get(0));
    }

    /** White space around it stays: Quarkus listens at a host as it is written. */
    private String value(String name, String usual) {
        String value = settings.getConfigValue(name).getValue();
        return value == null || value.isBlank() ? usual : value;
    }

    private static void listen(String host, int port) throws IOException {
        try (ServerSocket listener = new ServerSocket()) {
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(host, port));
        }
    }
}
