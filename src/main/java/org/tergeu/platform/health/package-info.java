/**
 * What operators see of the database: readiness, metrics, and the probe of an image.
 *
 * <p>Guarantees: Liveness never depends on the database.
 */
package org.tergeu.platform.health;
