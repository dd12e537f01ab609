package org.tergeu.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.tergeu.exchange.bringing.Line;
import org.tergeu.exchange.bringing.Lines;
import org.tergeu.exchange.bringing.SourceColumns;
import org.tergeu.exchange.bringing.SourceColumns.ColumnsOfValue;
import org.tergeu.exchange.bringing.UnpackedFile;
import org.tergeu.exchange.bringing.UnusableInput;
import org.tergeu.intake.document.Problem;

/** The rows of a CSV file with a heading, each as the report that a mapping makes of it. A row has the number of the line at which it ends. */
public final class MappedRows implements Lines {

    /** As the parser counts them. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final UnpackedFile file;
    private final Mapping mapping;
    private final Utf8Letters letters;
    private final Counted text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private MappedRows(Path path, Mapping mapping, int longest) throws IOException {
        this.mapping = mapping;
        this.file = UnpackedFile.open(path);
        this.letters = new Utf8Letters(file.text());
        this.text = new Counted(letters, longest);
        try {
            this.parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(mapping.delimiter())
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setAllowMissingColumnNames(true)
                    .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                    .get()
                    .parse(text);
            requireColumns();
        } catch (CSVException wrong) {
            file.close();
            throw notCsv(1);
        } catch (IOException | RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
        this.records = parser.iterator();
    }

    /** Reads files by a mapping. */
    public static Source by(Mapping mapping) {
        return (path, longest) -> new MappedRows(path, mapping, longest);
    }

    /** Each column has a name of its own, by which cells are found. */
    private void requireColumns() throws IOException {
        List<String> names = parser.getHeaderNames();
        String fault = notUtf8(names, parser.getCurrentLineNumber());
        if (fault != null) {
            throw new UnusableInput("the heading " + fault);
        }
        for (int i = 0; i < names.size(); i++) {
            int first = names.indexOf(names.get(i));
            if (names.get(i).isBlank()) {
                throw new UnusableInput("column " + (i + 1) + " of the heading has no name; allowed: one for each");
            }
            if (first < i) {
                throw new UnusableInput("the heading has '" + names.get(i) + "' in the columns " + (first + 1) + " and "
                        + (i + 1) + "; allowed: another name for each");
            }
        }
        Set<String> missing = new TreeSet<>(mapping.columns());
        missing.removeAll(names);
        if (!missing.isEmpty()) {
            throw new UnusableInput("the heading lacks "
                    + missing.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))
                    + ", which the mapping uses");
        }
    }

    @Override
    @Nullable
    public Line next() throws IOException {
        long begins = parser.getCurrentLineNumber() + 1;
        try {
            text.begin();
            return records.hasNext() ? line(records.next()) : null;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause() instanceof CSVException ? notCsv(begins) : unreadable.getCause();
        }
    }

    /** In own words: those of the library are about its tokens. */
    private static IOException notCsv(long line) {
        return new IOException(
                "the row that begins in line " + line
                        + " is not CSV: a quotation mark is not closed, or there is something between a closing one and the next delimiter");
    }

    private Line line(CSVRecord row) {
        long number = parser.getCurrentLineNumber();
        String fault = notUtf8(row.toList(), number);
        if (fault != null) {
            return new Line(number, null, 0, List.of(new Problem("", fault)));
        }
        if (!row.isConsistent()) {
            return new Line(
                    number,
                    null,
                    0,
                    List.of(new Problem(
                            "",
                            "has " + row.size() + " cells; allowed: as many as the heading has, "
                                    + parser.getHeaderNames().size())));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, ColumnsOfValue> columns = new HashMap<>();
        JsonNode report = mapping.report(row.toMap(), problems, columns);
        String made = report.toString();
        return problems.isEmpty()
                ? new Line(number, made, made.length(), List.of(), new SourceColumns(columns))
                : new Line(number, null, made.length(), problems);
    }

    /**
     * Names the first byte of a row that is not UTF-8; null when there is none.
     *
     * @param end the line at which the row ends
     */
    private @Nullable String notUtf8(List<String> cells, long end) {
        if (letters.areAll()) {
            return null;
        }
        long line = end - cells.stream().mapToLong(MappedRows::lineEnds).sum();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int other = Utf8Letters.other(cell);
            if (other >= 0) {
                return "is not valid UTF-8: " + Utf8Letters.shown(cell, other) + " in line "
                        + (line + lineEnds(cell.substring(0, other))) + ", column " + (i + 1)
                        + "; allowed: text in UTF-8";
            }
            line += lineEnds(cell);
        }
        return null;
    }

    private static long lineEnds(String text) {
        return LINE_END.matcher(text).results().count();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public void close() throws IOException {
        parser.close();
        file.close();
    }

    /** A quotation mark that is never closed would take the rest of the file into memory. */
    private static final class Counted extends FilterReader {

        private final int longest;
        private long read;

        private Counted(Reader text, int longest) {
            super(text);
            this.longest = longest;
        }

        private void begin() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            count(1);
            return letter;
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int letters = super.read(into, from, most);
            count(letters);
            return letters;
        }

        /** What is read ahead belongs to the rows behind it: twice the length is certainly too long. */
        private void count(int more) throws IOException {
            read += more;
            if (read > 2L * longest + (1 << 16)) {
                throw new IOException("a row has more than the " + longest
                        + " letters that are allowed; perhaps a quotation mark is not closed");
            }
        }
    }
}
