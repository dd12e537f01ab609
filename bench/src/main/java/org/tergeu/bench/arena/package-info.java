/** Where everybody who is measured stands beside the others. */
package org.tergeu.bench.arena;
