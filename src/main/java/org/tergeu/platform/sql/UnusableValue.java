package org.tergeu.platform.sql;

/** PostgreSQL could not convert a bound value to the type that the statement needs (SQLSTATE class 22). */
public class UnusableValue extends RuntimeException {

    public UnusableValue(Throwable cause) {
        super("a bound value is not of its type", cause);
    }
}
