/**
 * Properties: what holds for whatever is reported, checked on generated reports. {@link
 * org.tergeu.generated.Property} checks, {@link org.tergeu.generated.Coverage} is what server properties are
 * checked on.
 */
package org.tergeu.generated;
