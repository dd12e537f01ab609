package org.tergeu.exchange.bringing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that are zstd, frame after frame (RFC 8878), as they are stored. Where the bytes end within the first ones of a frame, the library reports nothing,
 * so this checks that the last frame is whole.
 */
final class ZstdFrames extends FilterInputStream {

    private static final int MAGIC = 0xfd2f_b528;
    private static final int SKIPPABLE = 0x184d_2a50;
    private static final int SKIPPABLE_BITS = 0xffff_fff0;
    private static final int MAGIC_BYTES = 4;
    private static final int BLOCK_HEADER = 3;
    private static final int SUM = 4;
    private static final int[] DICTIONARY = {0, 1, 2, 4};
    private static final int[] SIZE = {0, 2, 4, 8};
    private static final int SINGLE_SEGMENT = 0x20;
    private static final int HAS_SUM = 4;
    private static final int LAST = 1;
    private static final int REPEATED = 1;

    /** What comes next. */
    private enum FramePart {
        MAGIC,
        DESCRIPTOR,
        REST_OF_HEADER,
        BLOCK_HEADER,
        BLOCK,
        SUM
    }

    private FramePart part = FramePart.MAGIC;
    /** Bytes of the part that are to come. */
    private long left = MAGIC_BYTES;

    private int number;
    private int shift;
    private boolean hasSum;
    private boolean isLast;

    ZstdFrames(InputStream file) {
        super(file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        if (read < 0) {
            if (part != FramePart.MAGIC || left != MAGIC_BYTES) {
                throw isBeginning() ? new IOException("what is compressed ends too early") : other();
            }
            return read;
        }
        for (int at = from; at < from + read; ) {
            if (part == FramePart.BLOCK || part == FramePart.REST_OF_HEADER || part == FramePart.SUM) {
                int some = (int) Math.min(left, from + read - at);
                at += some;
                left -= some;
            } else {
                number |= (into[at++] & 0xff) << shift;
                shift += Byte.SIZE;
                left--;
            }
            while (left == 0) {
                next();
            }
        }
        return read;
    }

    private void next() throws IOException {
        int read = number;
        number = 0;
        shift = 0;
        switch (part) {
            case MAGIC -> {
                if ((read & SKIPPABLE_BITS) == SKIPPABLE) {
                    throw new IOException(
                            "it has a skippable frame of zstd, as parallel compressors write; only frames of data are allowed");
                }
                if (read != MAGIC) {
                    throw other();
                }
                begin(FramePart.DESCRIPTOR, 1);
            }
            case DESCRIPTOR -> {
                boolean single = (read & SINGLE_SEGMENT) != 0;
                int size = SIZE[read >> 6];
                hasSum = (read & HAS_SUM) != 0;
                begin(
                        FramePart.REST_OF_HEADER,
                        (single ? Math.max(1, size) : 1 + size) + DICTIONARY[read & (DICTIONARY.length - 1)]);
            }
            case REST_OF_HEADER -> begin(FramePart.BLOCK_HEADER, BLOCK_HEADER);
            case BLOCK_HEADER -> {
                isLast = (read & LAST) != 0;
                begin(FramePart.BLOCK, (read >> 1 & 3) == REPEATED ? 1 : read >> 3);
            }
            case BLOCK -> {
                if (!isLast) {
                    begin(FramePart.BLOCK_HEADER, BLOCK_HEADER);
                } else if (hasSum) {
                    begin(FramePart.SUM, SUM);
                } else {
                    begin(FramePart.MAGIC, MAGIC_BYTES);
                }
            }
            case SUM -> begin(FramePart.MAGIC, MAGIC_BYTES);
            default -> throw new IllegalStateException(part.name());
        }
    }

    private void begin(FramePart next, long bytes) {
        part = next;
        left = bytes;
    }

    /** Whether what has come of the next part can be the beginning of a frame. */
    private boolean isBeginning() {
        return part != FramePart.MAGIC || number == (MAGIC & (1 << shift) - 1);
    }

    private static IOException other() {
        return new IOException("something that is not compressed by zstd follows what is");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
