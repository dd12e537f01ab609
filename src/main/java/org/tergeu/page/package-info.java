/** The pages for people: the explorer, GraphiQL and the documentation; they themselves are in pages. */
package org.tergeu.page;
