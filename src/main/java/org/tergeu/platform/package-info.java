/**
 * What the service stands on: the database, embedded or configured, and the one way to read from it.
 *
 * <p>Guarantees: an embedded PostgreSQL is started only when no database is configured; every value reaches the
 * database as
 * a bound parameter; each read takes a pooled connection for one statement and gives it back.
 */
package org.tergeu.platform;
