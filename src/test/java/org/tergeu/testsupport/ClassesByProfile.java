package org.tergeu.testsupport;

import io.quarkus.test.junit.TestProfile;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Tests with the same profile follow each other, and those without one come first. By itself Quarkus takes the tests of the package by their names, and
 * starts the service anew for each other profile on the way.
 */
public final class ClassesByProfile implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ClassesByProfile::profile)
                        .thenComparing(each -> each.getTestClass().getName()));
    }

    /** By name, since the classes of a service in this JVM have annotations of another class loader. */
    private static String profile(ClassDescriptor test) {
        return Stream.of(test.getTestClass().getAnnotations())
                .filter(each -> each.annotationType().getName().equals(TestProfile.class.getName()))
                .map(Annotation::toString)
                .findFirst()
                .orElse("");
    }
}
