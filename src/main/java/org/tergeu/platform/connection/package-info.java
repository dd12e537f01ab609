/**
 * Connections for reading: pools, standbys, leases, the end of statements that nobody waits for, and what a database that is gone means.
 *
 * <p>Guarantees: What a request reads in one turn of its event loop goes over one pooled connection of each kind, which is given back; a connection
 * that a cancel request was sent for is ended.
 */
package org.tergeu.platform.connection;
