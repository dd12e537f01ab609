/** Which statements the service sends for a question, as PostgreSQL's log has it: what others are measured by. */
package org.tergeu.bench.recording;
