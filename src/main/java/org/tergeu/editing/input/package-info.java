/** The report format as the input of mutations: names and meanings are those of docs/report-format.md. */
@DefaultNonNull
package org.tergeu.editing.input;

import io.smallrye.graphql.api.DefaultNonNull;
