/**
 * The recorded things that reports refer to, and which of several reports can be recorded by them.
 *
 * <p>Guarantees: everything that some reports use is loaded once, with one statement for each kind of thing.
 */
@DefaultNonNull
package org.tergeu.intake.known;

import io.smallrye.graphql.api.DefaultNonNull;
