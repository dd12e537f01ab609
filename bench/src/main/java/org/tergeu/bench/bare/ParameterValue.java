package org.tergeu.bench.bare;

import io.vertx.sqlclient.data.Numeric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reads what PostgreSQL's log says of a parameter, as a value that Vert.x sends. */
final class ParameterValue {

    private static final String ARRAY = "[]";

    private ParameterValue() {}

    /**
     * @param type as PostgreSQL calls it
     * @param text null is NULL
     * @throws IllegalArgumentException when the type is none that the service sends as yet
     */
    static Object of(String type, String text) {
        if (text == null) {
            return null;
        }
        boolean isArray = type.endsWith(ARRAY);
        String element = isArray ? type.substring(0, type.length() - ARRAY.length()) : type;
        return switch (element) {
            case "text", "character varying" -> of(isArray, text, each -> each, String[]::new);
            case "bigint" -> of(isArray, text, Long::valueOf, Long[]::new);
            case "integer" -> of(isArray, text, Integer::valueOf, Integer[]::new);
            case "smallint" -> of(isArray, text, Short::valueOf, Short[]::new);
            case "boolean" -> of(isArray, text, "t"::equals, Boolean[]::new);
            case "double precision" -> of(isArray, text, Double::valueOf, Double[]::new);
            case "numeric" -> of(isArray, text, Numeric::parse, Numeric[]::new);
            case "date" -> of(isArray, text, ParameterValue::date, LocalDate[]::new);
            default -> throw new IllegalArgumentException("No parameter of type " + type + " was known so far.");
        };
    }

    private static <T> Object of(boolean isArray, String text, Function<String, T> value, IntFunction<T[]> array) {
        return isArray ? elements(text).stream().map(value).toArray(array) : value.apply(text);
    }

    private static LocalDate date(String text) {
        return switch (text) {
            case "infinity" -> LocalDate.MAX;
            case "-infinity" -> LocalDate.MIN;
            default -> LocalDate.parse(text);
        };
    }

    /** The elements of an array of one dimension without NULL: {@code {a,"b, \"c\""}}. */
    static List<String> elements(String array) {
        List<String> all = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < array.length() - 1; i++) {
            char letter = array.charAt(i);
            if (letter == '\\') {
                element.append(array.charAt(++i));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                all.add(element.toString());
                element.setLength(0);
            } else {
                element.append(letter);
            }
        }
        if (array.length() > 2) {
            all.add(element.toString());
        }
        return all;
    }
}
