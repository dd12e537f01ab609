package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The lines of a file of texts. One line at a time is in memory. */
final class TextLines implements Lines {

    private static final int BUFFER = 1 << 16;

    /** A multiple of the longest line: a longer one is not in a list of reports, and a few megabytes unpack to many gigabytes. */
    private static final long MOST_TIMES = 1000;

    /** Bytes of blank lines after which one of them is returned. */
    private static final long PAUSE = 1 << 20;

    private final UnpackedFile file;
    private final InputStream text;
    private final int longest;
    private byte[] line = new byte[BUFFER];
    private long number;
    private long blank;
    private boolean isBlank;

    private TextLines(UnpackedFile file, int longest) {
        this.file = file;
        this.text = file.text();
        this.longest = longest;
    }

    /**
     * Opens a file.
     *
     * @param longest bytes of a line, without its end
     */
    static Lines of(Path path, int longest) throws IOException {
        return new TextLines(UnpackedFile.open(path), longest);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    @Nullable
    public Line next() throws IOException {
        long before = blank;
        while (blank - before < PAUSE) {
            long length = read(MOST_TIMES * longest - blank);
            if (length < 0) {
                return null;
            }
            if (blank + length + 1 > MOST_TIMES * longest) {
                throw endless();
            }
            number++;
            Line read = length > longest
                    ? Line.refused(
                            number, length, "has " + length + " bytes; at most " + longest + " are allowed in a line")
                    : isBlank ? null : decoded((int) length);
            if (read != null && (read.text() == null || !read.text().isBlank())) {
                blank = 0;
                return read;
            }
            blank += length + 1;
        }
        return Line.blank(number, blank - before);
    }

    private Line decoded(int length) {
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
        CharBuffer letters = CharBuffer.allocate(length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, letters, true).isError()) {
            return Line.refused(
                    number,
                    length,
                    "is not valid UTF-8: byte " + HexFormat.of().toHexDigits(bytes.get()) + " at column "
                            + (letters.position() + 1) + "; allowed: one JSON document in UTF-8");
        }
        return new Line(number, letters.flip().toString(), length, List.of());
    }

    /**
     * How long it is; -1 for none. Of one that is too long the rest is skipped.
     *
     * @param most bytes that are read for it
     */
    private long read(long most) throws IOException {
        long length = 0;
        isBlank = true;
        for (int next = text.read(); next != '\n'; next = text.read()) {
            if (next < 0) {
                return length == 0 ? -1 : length;
            }
            if (length >= most) {
                throw endless();
            }
            isBlank &= next <= ' ' && Character.isWhitespace(next);
            if (length < longest) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, (int) Math.min(longest, 2L * line.length));
                }
                line[(int) length] = (byte) next;
            }
            length++;
        }
        return length;
    }

    private IOException endless() {
        return new IOException("line " + (number + 1) + " goes on for more than " + MOST_TIMES * longest
                + " bytes, or lines before it are blank for as long; at most " + longest
                + " bytes are allowed in a line");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
