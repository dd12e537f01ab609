/**
 * Many rows of a table in one statement, what is worked out between statements, and the statistics that growing tables need.
 *
 * <p>Guarantees: Columns are those that the entity declares. What takes long for many rows keeps no event loop.
 */
package org.tergeu.platform.writing;
