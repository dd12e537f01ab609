/**
 * Writes many rows of a table in one statement, computes between statements, and updates the statistics of growing tables.
 *
 * <p>Guarantees: columns are those that the entity declares. Long computations block no event loop.
 */
package org.tergeu.platform.writing;
