/**
 * The one way to read from the database.
 *
 * <p>Guarantees: a statement of a request uses the connection of that request, and its rows count against the limits of that request.
 */
package org.tergeu.platform.reading;
