import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The training run of an AOT cache: starts the service on a PostgreSQL that is thrown away, asks the questions of the book again and
 * again, and stops it, whereupon its JVM writes the cache.
 *
 * <p>Arguments: the question book, then the command that starts the service. It ends with 0 only after a run in which every answer came.
 */
final class Training {

    private static final Pattern QUESTION = Pattern.compile("^```graphql\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("Listening on: http://[^:]*:(\\d+)");
    /** The caches of profiles fill up within some dozen of them. */
    private static final int ROUNDS = 50;

    private Training() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        List<String> questions = QUESTION.matcher(Files.readString(Path.of(arguments[0])))
                .results()
                .map(block -> block.group(1))
                .toList();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .start()) {
            Process service = start(List.of(arguments).subList(1, arguments.length), postgres.getPort());
            try {
                BufferedReader log = service.inputReader(StandardCharsets.UTF_8);
                URI address = URI.create("http://localhost:" + port(log) + "/graphql");
                // A log that nobody reads would stop the service.
                Thread.ofPlatform().daemon().start(() -> log.lines().forEach(System.out::println));
                train(address, questions);
            } catch (IOException | RuntimeException failed) {
                // No cache is wanted of what failed, and writing one takes long.
                service.destroyForcibly();
                throw failed;
            }
            // Not destroy(), which would close the log, too.
            service.toHandle().destroy();
            int code = service.waitFor();
            // 143: ended by the signal that asks it to.
            if (code != 0 && code != 143) {
                throw new IllegalStateException("The service ended with " + code);
            }
        }
        System.out.println(questions.size() + " questions, each asked " + ROUNDS + " times");
    }

    private static Process start(List<String> command, int database) throws IOException {
        List<String> withSettings = new ArrayList<>(command);
        withSettings.addAll(
                command.indexOf("-jar"),
                List.of(
                        "-Dquarkus.datasource.reactive.url=postgresql://localhost:" + database + "/postgres?user=postgres",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        // A machine that is busy takes longer than callers are let wait.
                        "-Dtergeu.limits.request-time=600S",
                        "-Dtergeu.limits.statement-time=600s",
                        "-Dtergeu.limits.cost=2000000000",
                        "-Dtergeu.limits.rate.points=2000000000"));
        return new ProcessBuilder(withSettings).redirectErrorStream(true).start();
    }

    private static void train(URI address, List<String> questions) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : questions) {
                ask(client, address, question);
            }
        }
    }

    private static String port(BufferedReader log) throws IOException {
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            System.out.println(line);
            Matcher listening = ADDRESS.matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    private static void ask(HttpClient client, URI address, String question) throws IOException, InterruptedException {
        String body = "{\"query\":\""
                + question.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        if (!answer.startsWith("{\"data\":")) {
            throw new IllegalStateException(question + " was answered with " + answer);
        }
    }
}
