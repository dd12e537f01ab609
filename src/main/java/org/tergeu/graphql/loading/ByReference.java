package org.tergeu.graphql.loading;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resolver of a thing's field that can do its work before the thing is read. Its class has a method of the same name with the same
 * parameters, but for a {@link SourceReference} in place of the thing, which reads the same; the resolver itself calls that
 * (docs/adr/0020).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByReference {}
