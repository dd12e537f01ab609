package org.tergeu.intake.document;

/**
 * That a report names something by its key.
 *
 * @param path where
 * @param key what it names
 */
public record Reference<K>(String path, K key) {}
