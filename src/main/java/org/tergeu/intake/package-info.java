/**
 * The one way in: parse, validate, record. Bundled reports, folders of files, imports and mutations all pass through it.
 *
 * <p>Guarantees: a report is recorded in one transaction or not at all; a report that is submitted again changes nothing; a changed report replaces
 * its own earlier claims; everything that is wrong with it is reported at once. Several reports together have the same result as one after the other.
 */
@DefaultNonNull
package org.tergeu.intake;

import io.smallrye.graphql.api.DefaultNonNull;
