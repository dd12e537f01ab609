/**
 * Definitions of organizations, people and places: the descriptions by reports and editors, how they are combined and published, and where keys of merged
 * and erased things lead.
 *
 * <p>Guarantees: everything runs within the current transaction; what no published report describes keeps the description of another report.
 */
@DefaultNonNull
package org.tergeu.intake.definition;

import io.smallrye.graphql.api.DefaultNonNull;
