/** Drafts: what editors prepare and reviewers approve, beside the reports as they stand. */
@DefaultNonNull
package org.tergeu.editing.draft;

import io.smallrye.graphql.api.DefaultNonNull;
