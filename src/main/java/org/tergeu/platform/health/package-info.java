/**
 * The health of the database for operators: readiness, metrics, and the probe of an image.
 *
 * <p>Guarantees: liveness never depends on the database.
 */
package org.tergeu.platform.health;
