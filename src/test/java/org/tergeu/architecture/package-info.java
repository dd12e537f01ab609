/** Classes that break a rule of the house each, for {@code ArchitectureTest} to find. Nothing else may use them. */
package org.tergeu.architecture;
