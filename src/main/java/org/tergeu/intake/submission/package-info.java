/**
 * What comes in, and what becomes of it: reports, edits and decisions, with their results and the reasons for refusals.
 *
 * <p>Guarantees: nothing here reads or writes the database.
 */
@DefaultNonNull
package org.tergeu.intake.submission;

import io.smallrye.graphql.api.DefaultNonNull;
