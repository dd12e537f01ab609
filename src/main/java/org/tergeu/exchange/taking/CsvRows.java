package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** Rows as CSV. Lists have a space between their values, none of which has one. */
final class CsvRows implements Writer {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** What makes a spreadsheet take a text for a formula, also in the wide letters of East Asia. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private final Extract dataset;
    private final boolean isRaw;

    CsvRows(Extract dataset, boolean isRaw) {
        this.dataset = dataset;
        this.isRaw = isRaw;
    }

    @Override
    public String begin() {
        return line(dataset.columns().stream().map(DownloadColumn::name).toList());
    }

    @Override
    public String write(JsonNode element, String cursor, String server) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode row : dataset.rows(element, cursor, server)) {
            lines.append(line(dataset.columns().stream()
                    .map(column -> cell(column, column.value(row)))
                    .toList()));
        }
        return lines.toString();
    }

    private String cell(DownloadColumn column, JsonNode value) {
        if (value.isArray()) {
            List<String> each = new ArrayList<>();
            value.forEach(one -> each.add(plain(one)));
            return String.join(" ", each);
        }
        String text = plain(value);
        return column.isText() && !isRaw && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            FORMAT.printRecord(line, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return line.toString();
    }
}
