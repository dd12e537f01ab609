/**
 * What the service stands on: the database, embedded or configured, and the one way to read from it.
 *
 * <p>Guarantees: an embedded PostgreSQL is started only when no database is configured; every value reaches the
 * database as a bound parameter; what a request reads in one turn of its event loop goes over one pooled connection of each kind, which is given back.
 */
package org.tergeu.platform;
