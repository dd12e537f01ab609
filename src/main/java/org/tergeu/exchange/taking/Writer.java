package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes elements in a format, one after the other. */
public interface Writer {

    /** What comes before all of them. */
    default String begin() {
        return "";
    }

    /**
     * One element.
     *
     * @param cursor after which the next ones come
     * @param server the address of the service, without a path
     */
    String write(JsonNode element, String cursor, String server);

    /** What comes after all of them. */
    default String end() {
        return "";
    }
}
