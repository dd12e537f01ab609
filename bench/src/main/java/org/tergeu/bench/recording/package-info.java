/** Which statements the service sends for a question, as PostgreSQL's log tells it: what others are measured by. */
package org.tergeu.bench.recording;
