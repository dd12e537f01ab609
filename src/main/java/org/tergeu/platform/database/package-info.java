/**
 * The PostgreSQL of the service: a configured one, or an embedded one.
 *
 * <p>Guarantees: an embedded PostgreSQL starts only when no database is configured; the fault of an address is reported in one line, without its
 * password.
 */
package org.tergeu.platform.database;
