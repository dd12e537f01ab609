package org.tergeu.graphql.error;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of an input that takes codes which people write by hand, and so take for names. An unknown one is refused, with those that may be
 * meant ({@link CodeCheck}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CodesOf {

    /** Name of the GraphQL type of what has the codes. */
    String value();
}
