package org.tergeu.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Draws claims and the figure that they become, on one scale. In a document it is a block of lines that can be read as they are:
 *
 * <pre>
 * scale 0 150
 * claim 139      The publisher says 139.
 * claim 101..    The ministry says more than 100.
 * figure 139     139, compatible, from two sources
 * </pre>
 *
 * A value is a number, or its bounds with an open one left out, and after {@code @} the best value where it differs.
 */
final class FigurePicture {

    private static final Pattern SCALE = Pattern.compile("scale +([\\d.]+) +([\\d.]+)");
    private static final Pattern ROW = Pattern.compile("(claim|figure) +(\\S+) +(.+)");
    private static final Pattern VALUE = Pattern.compile("([\\d.]*?)\\.\\.([\\d.]*)(?:@([\\d.]+))?|([\\d.]+)");
    private static final double MARGIN = 2;

    private final double from;
    private final double to;

    private FigurePicture(double from, double to) {
        this.from = from;
        this.to = to;
    }

    static String of(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
        Matcher scale = matched(SCALE, lines.get(0));
        FigurePicture picture =
                new FigurePicture(Double.parseDouble(scale.group(1)), Double.parseDouble(scale.group(2)));
        return "<figure class=\"claims\">\n<ol>\n"
                + picture.rows(lines, "claim", "<li>", "</li>")
                + "\n</ol>\n<p class=\"becomes\">becomes</p>\n"
                + picture.rows(lines, "figure", "<div class=\"result\">", "</div>")
                + "\n</figure>\n";
    }

    private String rows(List<String> lines, String kind, String before, String after) {
        return lines.stream()
                .skip(1)
                .map(line -> matched(ROW, line))
                .filter(row -> row.group(1).equals(kind))
                .map(row -> before + "<p>" + Html.escaped(row.group(3)) + "</p>" + drawn(row.group(2)) + after)
                .collect(Collectors.joining("\n"));
    }

    /** The words beside it say the same, so that it is hidden from screen readers. */
    private String drawn(String value) {
        Matcher parts = matched(VALUE, value);
        String exact = parts.group(4);
        String shapes = exact != null ? dot(exact) : span(parts.group(1), parts.group(2)) + best(parts.group(3));
        return "<svg aria-hidden=\"true\" width=\"100%\" height=\"20\"><line class=\"track\" x1=\"0\" x2=\"100%\""
                + " y1=\"10\" y2=\"10\"/>"
                + shapes + "</svg>";
    }

    private String span(String low, String high) {
        String ends = tick(low) + tick(high);
        String certain = low.isEmpty() || high.isEmpty() ? "open" : "span";
        return "<line class=\"" + certain + "\" x1=\"" + (low.isEmpty() ? "0" : at(low)) + "\" x2=\""
                + (high.isEmpty() ? "100%" : at(high)) + "\" y1=\"10\" y2=\"10\"/>" + ends;
    }

    private String tick(String value) {
        return value.isEmpty()
                ? ""
                : "<line class=\"tick\" x1=\"" + at(value) + "\" x2=\"" + at(value) + "\" y1=\"3\" y2=\"17\"/>";
    }

    private String best(String value) {
        return value == null ? "" : dot(value);
    }

    private String dot(String value) {
        return "<circle cx=\"" + at(value) + "\" cy=\"10\" r=\"6\"/>";
    }

    private String at(String value) {
        double share = (Double.parseDouble(value) - from) / (to - from);
        return String.format(Locale.ROOT, "%.1f%%", MARGIN + share * (100 - 2 * MARGIN));
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A figure cannot be drawn: " + line);
        }
        return matcher;
    }
}
