/**
 * Connections for reading: pools, standbys, leases, cancellation, and the handling of outages.
 *
 * <p>Guarantees: the statements of a request in one turn of its event loop use one pooled connection of each kind, which is given back. A connection
 * for which a cancel request was sent is ended.
 */
package org.tergeu.platform.connection;
