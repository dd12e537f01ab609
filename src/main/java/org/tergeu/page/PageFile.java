package org.tergeu.page;

import io.smallrye.graphql.api.Nullable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** A file of the pages. It is compressed once for each coding, when it is first asked for so. */
final class PageFile {

    /** By the ending of the name; what these do not have is not served. Text is compressed, and pictures and fonts are already. */
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "graphql", "application/graphql;charset=UTF-8",
            "webp", "image/webp",
            "ttf", "font/ttf");

    private final String type;
    private final byte[] bytes;
    private final String digest;
    private final Map<String, byte[]> coded = new ConcurrentHashMap<>();

    private PageFile(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        this.digest = UUID.nameUUIDFromBytes(bytes).toString();
    }

    /** The media type of a file with this name; null when it is not served. */
    static @Nullable String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    static PageFile of(String name, byte[] bytes) {
        String type = type(name);
        if (type == null) {
            throw new IllegalArgumentException(name + " is of a type that is not served");
        }
        return new PageFile(type, bytes);
    }

    String type() {
        return type;
    }

    boolean isCoded(@Nullable String coding) {
        return coding != null && !type.equals("image/webp") && !type.equals("font/ttf");
    }

    /** An entity tag, which is another one for each coding (RFC 9110, 8.8.3.3). */
    String tag(@Nullable String coding) {
        return "W/\"" + digest + (isCoded(coding) ? "-" + coding : "") + "\"";
    }

    /** The bytes in a coding; those of the file itself where it is null, or where the file is not compressed. */
    byte[] bytes(@Nullable String coding) {
        return coding == null || !isCoded(coding) ? bytes : coded.computeIfAbsent(coding, this::compressed);
    }

    private byte[] compressed(String coding) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream compressing =
                coding.equals("gzip") ? new GZIPOutputStream(out) : new DeflaterOutputStream(out)) {
            compressing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
