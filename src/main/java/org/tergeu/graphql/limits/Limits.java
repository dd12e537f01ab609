package org.tergeu.graphql.limits;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What a request may ask for; the names of the settings are those that a refusal names. */
@ConfigMapping(prefix = "tergeu.limits")
public interface Limits {

    /** Connections that one client has open. */
    int connections();

    /** Bytes of a body. */
    MemorySize body();

    /** How long a body may take to arrive. */
    Duration bodyTime();

    /** How long a client may take nothing of an answer that waits for it. */
    Duration stalledTime();

    /** Tokens of a document, and of its white space and comments ten times as many. */
    int tokens();

    /** Digits in a row. */
    int digits();

    /** Fields in fields, fragments put in place. */
    int depth();

    /** Fields, fragments put in place. */
    int fields();

    /** Fields with an alias, fragments put in place. */
    int aliases();

    /** Fields that an operation begins with, fragments put in place. */
    int rootFields();

    /** Directives, fragments put in place. */
    int directives();

    /** Values in arguments, those of a variable at each place that uses it. */
    int inputs();

    /** Branches of all filters of an operation, see {@link FilterCost}. */
    int branches();

    /** Fields of an operation that answer with whole documents, see {@link LongText}. */
    int documents();

    /** Lists and objects in lists and objects of an argument or a variable. */
    int inputDepth();

    /** Points of an operation: the values that its answer can hold, see {@link Cost}. */
    int cost();

    /** Rows that are read from the database for a request. */
    int rows();

    /** Values that an answer holds, counted while it is put together; one that is still to be found counts ten. */
    int values();

    /** Bytes of an answer, and letters that are read for it. */
    MemorySize answer();

    /** Groups of the longest answer of totals. */
    int groups();

    /** How long an answer may take. */
    Duration requestTime();

    /** How long the database may take for one statement, as PostgreSQL's {@code statement_timeout} reads it. */
    String statementTime();

    /** Whether the schema can be asked for. */
    boolean introspection();

    /** What is executed at once. */
    AtOnce atOnce();

    /** What waits to be executed. */
    Waiting waiting();

    /** What one client may ask for. */
    Rate rate();

    /** What is executed at once. */
    interface AtOnce {

        /** Cheap requests. */
        int requests();

        /** Points up to which a request is cheap; all others are costly. */
        int cheap();

        /** Costly requests. */
        int dear();

        /** Points of these together; a single one is executed whatever it costs. */
        int points();

        /** Letters and bytes that all requests together hold in memory, beside what each may that holds little. */
        MemorySize bytes();

        /** Bytes of all bodies together, from their arrival until their requests are answered, beside what each may have that is short. */
        MemorySize bodies();

        /** How much of the cheap ones, of the costly ones, of the bodies and of the bytes of answers may be of one client, in percent. */
        int share();
    }

    /** What waits to be executed. */
    interface Waiting {

        /** Requests, of the cheap ones and of the costly ones each. */
        int requests();

        /** How much of these may be of one client, in percent. */
        int share();
    }

    /** A rate. */
    interface Rate {

        /** Points that a client may use up at once, and that it gets back over the period. */
        int points();

        /** The period. */
        Duration period();

        /** Whether all servers of the database count together. */
        boolean shared();
    }
}
