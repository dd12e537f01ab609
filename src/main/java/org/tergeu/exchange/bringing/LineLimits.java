package org.tergeu.exchange.bringing;

/**
 * How much may be brought.
 *
 * @param bytes of a line
 * @param values in a line, lists and objects among them
 * @param lines of an import
 */
public record LineLimits(int bytes, int values, long lines) {}
