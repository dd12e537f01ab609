package org.tergeu.platform.sql;

/** PostgreSQL could not make of a bound value what the statement takes it for (SQLSTATE class 22). */
public class UnusableValue extends RuntimeException {

    public UnusableValue(Throwable cause) {
        super("a bound value is not of its type", cause);
    }
}
