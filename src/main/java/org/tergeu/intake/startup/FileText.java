package org.tergeu.intake.startup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Reads report files as texts. */
final class FileText {

    private static final String SAVE_AS = "save it as UTF-8, or as UTF-16 with a byte order mark";

    @SuppressWarnings("ArrayRecordComponent") // Marks are compared by their bytes, never with each other.
    private record ByteOrderMark(byte[] bytes, Charset charset) {

        static ByteOrderMark of(Charset charset) {
            return new ByteOrderMark("\uFEFF".getBytes(charset), charset);
        }
    }

    /** Those of UTF-32 come first, since the mark of little-endian UTF-16 is part of one of them. */
    private static final List<ByteOrderMark> MARKS = List.of(
            ByteOrderMark.of(Charset.forName("UTF-32LE")),
            ByteOrderMark.of(Charset.forName("UTF-32BE")),
            ByteOrderMark.of(StandardCharsets.UTF_8),
            ByteOrderMark.of(StandardCharsets.UTF_16LE),
            ByteOrderMark.of(StandardCharsets.UTF_16BE));

    private FileText() {}

    /**
     * The bytes of a file.
     *
     * @param most the greatest allowed number
     */
    static byte[] bytes(Path file, long most) throws UnusableFile {
        try {
            requireFile(file);
            long size = Files.size(file);
            if (size > most) {
                throw new UnusableFile("it has " + size + " bytes; at most " + most
                        + " are allowed (tergeu.reports.file-size): split it into several reports");
            }
            if (size == 0) {
                throw new UnusableFile("it is empty; allowed: one YAML or JSON document");
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException denied) {
            throw new UnusableFile("it cannot be read; allow the user that runs the service to read it");
        } catch (NoSuchFileException gone) {
            throw new UnusableFile("it is no longer there");
        } catch (IOException e) {
            throw new UnusableFile("it cannot be read (" + e.getMessage() + ")");
        }
    }

    private static void requireFile(Path file) throws IOException, UnusableFile {
        if (Files.isDirectory(file)) {
            throw new UnusableFile("it is a folder; put report files into the reports folder itself, not below it");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new UnusableFile("it is a link to '" + Files.readSymbolicLink(file)
                    + "', which cannot be found; correct or remove the link");
        }
        // A pipe is refused: reading it would wait until somebody writes into it.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnusableFile("it is not a regular file; put a regular file in its place");
        }
    }

    /** The text, in the encoding of its byte order mark, otherwise in UTF-8. */
    static String decode(byte[] bytes) throws UnusableFile {
        for (ByteOrderMark mark : MARKS) {
            int length = mark.bytes.length;
            if (bytes.length >= length && Arrays.equals(bytes, 0, length, mark.bytes, 0, length)) {
                return decode(ByteBuffer.wrap(bytes, length, bytes.length - length), mark.charset);
            }
        }
        String text = decode(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnusableFile("it has bytes that are zero, the first in line " + line(text.substring(0, nul))
                    + ", as UTF-16 without a byte order mark has; " + SAVE_AS);
        }
        return text;
    }

    private static long line(CharSequence before) {
        return 1 + before.chars().filter(letter -> letter == '\n').count();
    }

    private static String decode(ByteBuffer bytes, Charset charset) throws UnusableFile {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate((int) (bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new UnusableFile("it is not valid " + charset + ": byte "
                    + HexFormat.of().toHexDigits(bytes.get()) + " in line "
                    + line(text.flip()) + " cannot be read; "
                    + SAVE_AS);
        }
        decoder.flush(text);
        return text.flip().toString();
    }
}
