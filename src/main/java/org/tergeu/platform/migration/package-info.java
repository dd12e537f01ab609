/**
 * How the schema gets to the version that this service needs, and that Hibernate is started when something is written.
 *
 * <p>Guarantees: Nothing reads the schema before it is of a version that this service can use.
 */
package org.tergeu.platform.migration;
