/**
 * The state of knowledge that a question is asked of.
 *
 * <p>Guarantees: What is known as of a day is what had been reported by its end.
 */
package org.tergeu.knowledge;
