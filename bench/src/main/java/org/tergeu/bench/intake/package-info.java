/** What taking reports in costs, beside copying the rows that they become. */
package org.tergeu.bench.intake;
