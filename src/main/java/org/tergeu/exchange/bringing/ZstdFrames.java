package org.tergeu.exchange.bringing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Bytes that are zstd, frame after frame (RFC 8878), without the skippable frames, which have no data and which the library does not know. Where the bytes
 * end within the first ones of a frame, the library reports nothing, so this checks that the last frame is whole. The library takes a window that is too
 * large for damage, so this checks the headers, too.
 */
final class ZstdFrames extends FilterInputStream {

    private static final int MAGIC = 0xfd2f_b528;
    private static final int SKIPPABLE = 0x184d_2a50;
    private static final int SKIPPABLE_BITS = 0xffff_fff0;
    private static final int MAGIC_BYTES = 4;
    private static final int BLOCK_HEADER = 3;
    private static final int SUM = 4;

    /** Bytes of the length of a skippable frame. */
    private static final int LENGTH = 4;

    private static final int[] DICTIONARY = {0, 1, 2, 4};
    private static final int[] SIZE = {0, 2, 4, 8};
    private static final int SINGLE_SEGMENT = 0x20;
    private static final int HAS_SUM = 4;
    private static final int LAST = 1;
    private static final int REPEATED = 1;

    /** The first size that two bytes write, as one byte has those below. */
    private static final int SIZE_OF_TWO_BYTES = 256;

    private static final int LONGEST_HEADER = MAGIC_BYTES + 2 + 4 + 8;
    private static final int SMALLEST_WINDOW_BITS = 10;
    private static final int MEGABYTE_BITS = 20;

    /** The most that the library decompresses. */
    private static final long LARGEST_WINDOW = 8 << MEGABYTE_BITS;

    /** What comes next. */
    private enum FramePart {
        HEADER,
        BLOCK_HEADER,
        BLOCK,
        SUM
    }

    private final ByteBuffer header = ByteBuffer.allocate(LONGEST_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    private FramePart part = FramePart.HEADER;
    /** Bytes of the part that are to come. */
    private long left;

    private boolean hasData;
    private int number;
    private int shift;
    private boolean hasSum;
    private boolean isLast;

    ZstdFrames(InputStream file) {
        super(file);
    }

    /** Whether a file that begins so is zstd: with a frame of data or a skippable one. */
    static boolean begins(byte[] first) {
        if (first.length < MAGIC_BYTES) {
            return false;
        }
        int magic = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return magic == MAGIC || isSkippable(magic);
    }

    private static boolean isSkippable(int magic) {
        return (magic & SKIPPABLE_BITS) == SKIPPABLE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** At most the rest of the part that comes next. */
    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (part == FramePart.HEADER && left == 0 && !readHeader()) {
            return -1;
        }
        int read = (int) Math.min(left, most);
        if (part == FramePart.HEADER) {
            header.get(into, from, read);
        } else {
            read = super.read(into, from, read);
            if (read < 0) {
                throw endsTooEarly();
            }
        }
        for (int at = from; part == FramePart.BLOCK_HEADER && at < from + read; at++) {
            number |= (into[at] & 0xff) << shift;
            shift += Byte.SIZE;
        }
        left -= read;
        while (left == 0 && next()) {
            // A block can have no bytes.
        }
        return read;
    }

    /** Begins the next part; gives whether it was found where the last one ends. */
    private boolean next() {
        switch (part) {
            case HEADER -> begin(FramePart.BLOCK_HEADER, BLOCK_HEADER);
            case BLOCK_HEADER -> {
                isLast = (number & LAST) != 0;
                begin(FramePart.BLOCK, (number >> 1 & 3) == REPEATED ? 1 : number >> 3);
            }
            case BLOCK -> {
                if (!isLast) {
                    begin(FramePart.BLOCK_HEADER, BLOCK_HEADER);
                } else if (hasSum) {
                    begin(FramePart.SUM, SUM);
                } else {
                    begin(FramePart.HEADER, 0);
                }
            }
            case SUM -> begin(FramePart.HEADER, 0);
            default -> throw new IllegalStateException(part.name());
        }
        return part != FramePart.HEADER;
    }

    private void begin(FramePart next, long bytes) {
        part = next;
        left = bytes;
        number = 0;
        shift = 0;
    }

    /** Reads the header of the next frame of data; gives whether there is one. */
    private boolean readHeader() throws IOException {
        int magic;
        do {
            byte[] first = in.readNBytes(MAGIC_BYTES);
            if (first.length == 0) {
                if (!hasData) {
                    throw new IOException("it has skippable frames of zstd alone, and no data");
                }
                return false;
            }
            magic = magic(first);
            if (isSkippable(magic)) {
                skip();
            }
        } while (isSkippable(magic));
        header.clear().putInt(magic);
        int descriptor = take(1);
        boolean isSingle = (descriptor & SINGLE_SEGMENT) != 0;
        int size = isSingle ? Math.max(1, SIZE[descriptor >> 6]) : SIZE[descriptor >> 6];
        int dictionary = DICTIONARY[descriptor & (DICTIONARY.length - 1)];
        hasSum = (descriptor & HAS_SUM) != 0;
        int window = isSingle ? -1 : take(1);
        take(dictionary);
        int at = header.position();
        take(size);
        requireWindow(window, size(at, size));
        header.flip();
        hasData = true;
        left = header.remaining();
        return true;
    }

    private static int magic(byte[] first) throws IOException {
        int found = 0;
        for (int i = 0; i < first.length; i++) {
            found |= (first[i] & 0xff) << (Byte.SIZE * i);
        }
        int bits = first.length == MAGIC_BYTES ? -1 : (1 << (Byte.SIZE * first.length)) - 1;
        if (found != (MAGIC & bits) && (found & SKIPPABLE_BITS) != (SKIPPABLE & bits)) {
            throw new IOException("something that is not compressed by zstd follows what is");
        }
        if (first.length < MAGIC_BYTES) {
            throw endsTooEarly();
        }
        return found;
    }

    private void skip() throws IOException {
        byte[] length = in.readNBytes(LENGTH);
        if (length.length < LENGTH) {
            throw endsTooEarly();
        }
        try {
            in.skipNBytes(Integer.toUnsignedLong(
                    ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt()));
        } catch (EOFException ended) {
            throw new IOException(endsTooEarly().getMessage(), ended);
        }
    }

    /** Takes bytes of the header; gives the first of them. */
    private int take(int bytes) throws IOException {
        int at = header.position();
        if (in.readNBytes(header.array(), at, bytes) < bytes) {
            throw endsTooEarly();
        }
        header.position(at + bytes);
        return header.get(at) & 0xff;
    }

    /** How long the content is, which the header has at a place; -1 when it does not say it. */
    private long size(int at, int bytes) {
        return switch (bytes) {
            case 0 -> -1;
            case 1 -> header.get(at) & 0xff;
            case 2 -> (header.getShort(at) & 0xffff) + SIZE_OF_TWO_BYTES;
            case 4 -> Integer.toUnsignedLong(header.getInt(at));
            // More than a long can count is too much in any case.
            default -> header.getLong(at) < 0 ? Long.MAX_VALUE : header.getLong(at);
        };
    }

    /**
     * What is short needs no more than its length, but the library cannot count a window of two gigabytes.
     *
     * @param descriptor -1 when the window is the whole content
     */
    private static void requireWindow(int descriptor, long size) throws IOException {
        long window = size;
        if (descriptor >= 0) {
            long base = 1L << (SMALLEST_WINDOW_BITS + (descriptor >> 3));
            window = base + base / 8 * (descriptor & 7);
        }
        boolean isShort = size >= 0 && size <= LARGEST_WINDOW && window <= Integer.MAX_VALUE;
        if (window > LARGEST_WINDOW && !isShort) {
            throw new IOException("the window of the zstd file is "
                    + (window >> MEGABYTE_BITS == LARGEST_WINDOW >> MEGABYTE_BITS
                            ? "larger than 8"
                            : window >> MEGABYTE_BITS)
                    + " MB; at most 8 MB are allowed: compress it without --long or --ultra");
        }
    }

    private static IOException endsTooEarly() {
        return new IOException("what is compressed ends too early");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
