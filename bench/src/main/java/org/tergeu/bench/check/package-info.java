/** Whether a request costs more than it did: what is counted is compared with what was counted before. */
package org.tergeu.bench.check;
