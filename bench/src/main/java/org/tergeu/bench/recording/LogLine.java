package org.tergeu.bench.recording;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of PostgreSQL's log in JSON.
 *
 * @param application what the connection calls itself; empty when it has no name
 * @param database that it is connected to
 * @param message "execute NAME: " and the text of the statement, among others
 * @param detail "Parameters: " and the values
 */
record LogLine(String application, String database, String message, String detail) {

    private static final Pattern EXECUTED = Pattern.compile("(?s)execute [^:]+: (.*)");
    private static final Pattern PARAMETERS = Pattern.compile("(?is)parameters: (.*)");
    // A quote within a text is written twice.
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*+)')(?:, |$)");

    static LogLine parse(String line) {
        JsonObject json = new JsonObject(line);
        return new LogLine(
                json.getString("application_name", ""),
                json.getString("dbname", ""),
                json.getString("message", ""),
                json.getString("detail", ""));
    }

    /** The statement that it is about, with its values. */
    Call call(Connections over) {
        Matcher executed = EXECUTED.matcher(message);
        if (!executed.matches()) {
            throw new IllegalStateException("The service sent what cannot be sent again: " + message);
        }
        return new Call(new Statement(over, executed.group(1)), parameters());
    }

    private List<String> parameters() {
        List<String> all = new ArrayList<>();
        Matcher parameters = PARAMETERS.matcher(detail);
        if (!parameters.matches()) {
            return all;
        }
        String text = parameters.group(1);
        Matcher each = PARAMETER.matcher(text);
        int end = 0;
        while (each.find(end) && each.start() == end) {
            if (Integer.parseInt(each.group(1)) != all.size() + 1) {
                break;
            }
            all.add(each.group(3) == null ? null : each.group(3).replace("''", "'"));
            end = each.end();
            if (end == text.length()) {
                return all;
            }
        }
        throw new IllegalStateException("These parameters cannot be read: " + detail);
    }
}
