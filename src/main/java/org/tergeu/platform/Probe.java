package org.tergeu.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * The health check of the images, which have no shell and no other program: asks the service that runs beside it whether it is well. It
 * needs nothing but a JVM and this class, so that it costs little each time.
 */
public final class Probe {

    private static final String PORT = "QUARKUS_HTTP_PORT";
    private static final String QUESTION = "/graphql?query=%7B__typename%7D";
    private static final int MILLISECONDS = 4000;

    private Probe() {}

    /**
     * Ends with 0 when the service answers with 200, and with 1 otherwise, with the reason on standard error.
     *
     * @param arguments none; the port is read from the environment, as an image has it
     */
    public static void main(String... arguments) {
        String port = System.getenv().getOrDefault(PORT, "8080");
        System.exit(ask("http://localhost:" + port + QUESTION));
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
