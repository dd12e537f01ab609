/**
 * The one way to read from the database.
 *
 * <p>Guarantees: A statement is sent over the connection of its request; what it returns is counted against the limits of that request.
 */
package org.tergeu.platform.reading;
