/**
 * Requests that ask several questions of the service and answer with a file, such as downloads.
 *
 * <p>Guarantees: each question passes the gate with the limits of an operation; all questions of a request are answered from one state of the data; a file
 * that cannot be completed is not taken for a complete one.
 */
@DefaultNonNull
package org.tergeu.graphql.transport.inquiry;

import io.smallrye.graphql.api.DefaultNonNull;
