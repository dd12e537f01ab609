package org.tergeu.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tergeu.figure.Share;
import org.tergeu.figure.Stated;
import org.tergeu.figure.UnreadableFigure;
import org.tergeu.vocabulary.Nearest;

/**
 * One object of a report file, read field by field. A value that cannot be read becomes a problem and null, so that all problems are found; {@link
 * #end} finds fields that do not exist in the format.
 */
final class Fields {

    /** A key that is almost a code of a place. */
    private static final Pattern NEARLY_A_CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_ ][A-Za-z0-9]{1,6})?");

    private static final String OF_UNREADABLE = "unquantified";

    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(JsonNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(new Problem(path, "read " + shown(node) + ", where fields with names are expected"));
        }
    }

    /**
     * A value that no report may lack, for use once the report is accepted. A null came with a problem, and a report with problems is refused as a
     * whole.
     */
    @SuppressWarnings("NullAway") // A check would end with the first problem, and all are reported together.
    static <T> T accepted(@Nullable T value) {
        return value;
    }

    JsonNode node() {
        return node;
    }

    String path() {
        return path;
    }

    /** The names of all fields that have been asked for so far. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    String pathOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    void problem(String field, String message) {
        problems.add(new Problem(pathOf(field), message));
    }

    boolean has(String field) {
        asked.add(field);
        return !get(field).isNull() && !get(field).isMissingNode();
    }

    private JsonNode get(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null ? MissingNode.getInstance() : value;
    }

    /** A text in its original form, within its limit; null when absent. */
    @Nullable
    String optionalText(String field, TextLimit limit) {
        return textOf(field, get(field), limit);
    }

    private @Nullable String textOf(String field, JsonNode value, TextLimit limit) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            problem(field, "read " + shown(value) + ", where a text is expected");
            return null;
        }
        String text = value.asText().strip();
        String fault = Texts.fault(text, limit);
        if (fault != null) {
            problem(field, fault);
            return null;
        }
        return text;
    }

    @Nullable
    String text(String field, TextLimit limit) {
        required(field);
        return optionalText(field, limit);
    }

    /** A number, date, figure or value of a code list in its original form; null when absent. */
    @Nullable
    String optionalValue(String field) {
        return optionalText(field, TextLimit.VALUE);
    }

    @Nullable
    String value(String field) {
        return text(field, TextLimit.VALUE);
    }

    private void required(String field) {
        if (!has(field)) {
            problem(field, "is missing");
        }
    }

    @Nullable
    String optionalKey(String field) {
        return checked(
                field,
                optionalText(field, TextLimit.KEY),
                Slugs::isSlug,
                "a key: lower-case letters and digits with single hyphens between, such as kz-mvd");
    }

    @Nullable
    String key(String field) {
        required(field);
        return optionalKey(field);
    }

    @Nullable
    String optionalPlace(String field) {
        return checked(
                field,
                optionalText(field, TextLimit.KEY),
                // A key that is almost a code goes on, so that the error can suggest a place.
                code -> Slugs.isSlug(code)
                        || Slugs.isBuiltInPlace(code)
                        || NEARLY_A_CODE.matcher(code).matches(),
                "a place code, such as KZ, KZ-31 or kz-taldykorgan");
    }

    @Nullable
    String checked(String field, @Nullable String text, Predicate<String> test, String allowed) {
        if (text != null && !test.test(text)) {
            problem(field, "read " + Texts.quoted(text) + "; allowed: " + allowed);
            return null;
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E optionalChoice(String field, Class<E> type) {
        String text = optionalValue(field);
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        List<String> allowed =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        problem(
                field,
                "read " + Texts.quoted(text) + Nearest.perhaps(text, allowed) + "; allowed: one of "
                        + String.join(" ", allowed));
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        required(field);
        return optionalChoice(field, type);
    }

    boolean isObject(String field) {
        return get(field).isObject();
    }

    /** A figure in the notation; null when absent. */
    @Nullable
    Figures.ParsedFigure optionalFigure(String field) {
        return optionalFigure(field, Stated::parse);
    }

    private Figures.@Nullable ParsedFigure optionalFigure(String field, Function<String, Stated> notation) {
        return figure(field, isObject(field) ? within(field, Fields::estimate) : optionalValue(field), notation);
    }

    private Figures.@Nullable ParsedFigure figure(
            String field, @Nullable String text, Function<String, Stated> notation) {
        if (text == null) {
            return null;
        }
        if (text.equals(Stated.UNREADABLE)) {
            return Figures.ParsedFigure.UNREADABLE;
        }
        try {
            return new Figures.ParsedFigure(notation.apply(text));
        } catch (UnreadableFigure e) {
            problem(field, e.getMessage());
            return null;
        }
    }

    /** An estimate in parts: {@code {low: 2, best: 2, high: 3, unit: kg}}. */
    private @Nullable String estimate() {
        String low = optionalValue("low");
        String best = optionalValue("best");
        String high = optionalValue("high");
        String unit = optionalValue("unit");
        String estimate = OneForm.estimate(low, best, high, unit);
        if (estimate == null) {
            problem(
                    "best",
                    "is missing; allowed: an estimate of low, best and high, of which at least one is given, and a unit or currency");
        }
        return estimate;
    }

    /**
     * A figure that can also be a share of another figure of the same report ("half of them").
     *
     * @param whole the other figure; null when there is none
     */
    Figures.@Nullable ParsedFigure optionalPart(String field, Figures.@Nullable ParsedFigure whole, boolean countable) {
        if (isObject(field)) {
            return optionalFigure(field);
        }
        String text = optionalValue(field);
        Optional<Share> share = text == null ? Optional.empty() : Share.find(text);
        if (text == null || share.isEmpty()) {
            return figure(field, text, Stated::parse);
        }
        if (whole == null) {
            problem(
                    field,
                    "read " + Texts.quoted(text)
                            + ", a share; allowed: one in a `breakdown`, of a whole that has a figure");
            return null;
        }
        return part(field, text, share.get(), whole, countable);
    }

    private Figures.@Nullable ParsedFigure part(
            String field, String text, Share share, Figures.ParsedFigure whole, boolean countable) {
        if (whole.stated() == null) {
            return share == Share.ALL ? whole : new Figures.ParsedFigure(Stated.parse(OF_UNREADABLE));
        }
        if (share.isLessThanOne(whole.stated(), countable)) {
            problem(
                    field,
                    "read " + Texts.quoted(text) + " of '" + whole.stated().notation()
                            + "', which is less than one; allowed: a number, or a share that is one at least");
            return null;
        }
        return new Figures.ParsedFigure(share.of(whole.stated(), countable));
    }

    /** The same for a required field. */
    Figures.@Nullable ParsedFigure part(String field, Figures.@Nullable ParsedFigure whole, boolean countable) {
        required(field);
        return optionalPart(field, whole, countable);
    }

    @Nullable
    Figures.ParsedFigure figure(String field) {
        required(field);
        return optionalFigure(field);
    }

    @Nullable
    Figures.ParsedFigure ratio(String field) {
        required(field);
        return optionalFigure(field, Stated::parseRatio);
    }

    @Nullable
    Boolean optionalTruth(String field) {
        String text = optionalValue(field);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        problem(field, "read " + Texts.quoted(text) + "; allowed: true or false");
        return null;
    }

    /** Reads each object of a list; an absent list is empty. */
    <T> List<T> each(String field, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        int index = 0;
        for (JsonNode element : list(field)) {
            Fields fields = new Fields(element, pathOf(field) + "[" + index++ + "]", problems);
            if (element.isObject()) {
                all.add(reader.apply(fields));
                fields.end();
            }
        }
        return all;
    }

    /** Each key of a list of keys. */
    List<String> keys(String field) {
        List<String> all = new ArrayList<>();
        int index = 0;
        for (JsonNode element : list(field)) {
            String one = field + "[" + index++ + "]";
            String text = element.isNull() ? "" : textOf(one, element, TextLimit.KEY);
            if (text != null && Slugs.isSlug(text)) {
                all.add(text);
            } else if (text != null) {
                problem(one, "read " + shown(element) + "; allowed: a key, such as kz-mvd");
            }
        }
        return all;
    }

    private JsonNode list(String field) {
        JsonNode value = get(field);
        if (value.isMissingNode() || value.isNull() || value.isArray()) {
            return value;
        }
        problem(field, "read " + shown(value) + ", where a list is expected");
        return MissingNode.getInstance();
    }

    /** An object within this one; null when absent. */
    <T> @Nullable T within(String field, Function<Fields, T> reader) {
        if (!has(field)) {
            return null;
        }
        Fields fields = new Fields(get(field), pathOf(field), problems);
        if (!fields.node.isObject()) {
            return null;
        }
        T value = reader.apply(fields);
        fields.end();
        return value;
    }

    /** Finds fields that do not exist in the format. */
    void end() {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name)) {
                problem(Texts.shown(name), "is unknown here; allowed: one of " + String.join(" ", asked));
            }
        }
    }

    private static String shown(JsonNode node) {
        return node.isArray()
                ? "a list"
                : node.isObject()
                        ? "an object"
                        : node.isNull() || node.isMissingNode() ? "nothing" : Texts.quoted(node.asText());
    }
}
