/**
 * Migrates the schema to the version that this service needs, and starts Hibernate at the first change.
 *
 * <p>Guarantees: nothing reads the schema before it has a version that this service can use.
 */
package org.tergeu.platform.migration;
