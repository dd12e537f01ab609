/**
 * Which PostgreSQL the service stands on: one that is configured, or an embedded one.
 *
 * <p>Guarantees: An embedded PostgreSQL is started only when no database is configured; what cannot be used of an address is said in one line,
 * without its password.
 */
package org.tergeu.platform.database;
