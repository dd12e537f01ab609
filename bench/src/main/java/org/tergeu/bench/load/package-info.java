/** Asks servers, checks each answer, and counts what it took. */
package org.tergeu.bench.load;
