/** The service's statements through pgbench: what the database takes for them, whoever asks. */
package org.tergeu.bench.pgbench;
