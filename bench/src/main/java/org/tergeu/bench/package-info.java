/** Measures what answers cost, beside what they would cost without GraphQL. */
package org.tergeu.bench;
