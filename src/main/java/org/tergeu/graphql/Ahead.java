package org.tergeu.graphql;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resolver of a thing's field that can also be asked of what stands in for the thing before it is read ({@link Expected}). It must take no
 * more from it than what {@link Expected#announce} was told is there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Ahead {}
