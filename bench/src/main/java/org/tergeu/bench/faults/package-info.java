/** What comes of requests while servers and databases break: bench/faults. */
package org.tergeu.bench.faults;
