/**
 * Report files as text. Reading a file gives a draft, in which everything is checked that the file alone can show, or all of its problems at once, each
 * with its path. Nothing here touches the database. The format: docs/report-format.md.
 */
@DefaultNonNull
package org.tergeu.intake.document;

import io.smallrye.graphql.api.DefaultNonNull;
