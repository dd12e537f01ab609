package org.tergeu.graphql.execution.input;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls what the model of the schema names. */
public final class Reflection {

    private Reflection() {}

    /** A class of this application. */
    public static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the schema is made of classes of this application", e);
        }
    }

    /** A method that is called often: whether it may be called need not be asked each time. */
    public static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    /** Calls a method; what it throws is thrown. */
    public static @Nullable Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw raised(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("what the schema shows is public", e);
        }
    }

    static Object create(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw raised(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("inputs are public records", e);
        }
    }

    private static RuntimeException raised(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }
}
