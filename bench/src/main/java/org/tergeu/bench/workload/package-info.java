/** What is asked: the same questions, in the same order, of everybody and in every run; and what the right answers are. */
package org.tergeu.bench.workload;
