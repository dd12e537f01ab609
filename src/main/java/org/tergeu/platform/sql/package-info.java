/**
 * Statements and rows, and the errors of PostgreSQL that are handled differently.
 *
 * <p>Guarantees: Every value reaches the database as a bound parameter.
 */
package org.tergeu.platform.sql;
