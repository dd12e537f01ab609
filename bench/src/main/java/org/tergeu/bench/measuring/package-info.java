/** Rounds, and warming up before them. */
package org.tergeu.bench.measuring;
