package org.tergeu.intake.document;

/**
 * A reference of a report to a thing by its key.
 *
 * @param path the place of the reference
 * @param key the key of the thing
 */
public record Reference<K>(String path, K key) {}
