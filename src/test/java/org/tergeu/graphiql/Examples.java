package org.tergeu.graphiql;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of the page, read from the class path as the server reads them. */
final class Examples {

    private static final String FOLDER = "/pages/graphiql/examples/";
    private static final Pattern OPERATION = Pattern.compile("^(?:query|mutation) (\\w+)", Pattern.MULTILINE);

    private Examples() {}

    /** In the order in which the page shows them. */
    static List<Example> listed() {
        try {
            return new ObjectMapper().readValue(read("examples.json"), new TypeReference<List<Example>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that need no token: each has a tab when the page is opened first. */
    static List<Example> questions() {
        return listed().stream().filter(example -> example.role() == null).toList();
    }

    private static String read(String file) {
        try (InputStream in = Examples.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + " is listed, but is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * {@code name} is the question in short, {@code file} the query's file beside {@code examples.json}, {@code group} the heading that it stands
     * under, {@code role} the least role of whom it is shown to; null for all.
     */
    record Example(String name, String file, String group, String role) {

        String query() {
            return read(file);
        }

        /** GraphiQL names a tab after its operation. */
        String operationName() {
            Matcher operation = OPERATION.matcher(query());
            if (!operation.find()) {
                throw new IllegalStateException(file + " has no named operation");
            }
            return operation.group(1);
        }

        /** Whether it changes something, for those who may. */
        boolean writes() {
            return query().lines().anyMatch(line -> line.startsWith("mutation "));
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
