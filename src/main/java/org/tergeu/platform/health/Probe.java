package org.tergeu.platform.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * The health check of the images, which have no shell and no other program: asks the service in the same container whether it is ready. On a JVM it
 * needs only this class, so that each check is cheap; an executable runs it with the argument {@code probe}.
 */
public final class Probe {

    private static final String ASKED = "probe";
    private static final String PORT = "QUARKUS_MANAGEMENT_PORT";
    private static final String READINESS = "/q/health/ready";
    private static final int MILLISECONDS = 4000;

    private Probe() {}

    /** Whether the program was started as a health check instead of the service. */
    public static boolean isAsked(String... arguments) {
        return arguments.length == 1 && ASKED.equals(arguments[0]);
    }

    /**
     * Ends with 0 when the service answers with 200, and otherwise with 1 and the reason on standard error.
     *
     * @param arguments ignored; the port is read from the environment, as in an image
     */
    public static void main(String... arguments) {
        String port = System.getenv().getOrDefault(PORT, "9000");
        System.exit(ask("http://localhost:" + port + READINESS));
    }

    private static int ask(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            int status = connection.getResponseCode();
            if (status == HttpURLConnection.HTTP_OK) {
                return 0;
            }
            System.err.println(address + " answered with " + status);
        } catch (IOException | IllegalArgumentException unreachable) {
            System.err.println(address + " did not answer: " + unreachable.getMessage());
        }
        return 1;
    }
}
