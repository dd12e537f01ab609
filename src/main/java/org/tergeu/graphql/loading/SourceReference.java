package org.tergeu.graphql.loading;

/** What makes out a thing before it is read, such as its key. It has nothing else of the thing. */
public interface SourceReference {

    /** Whether it refers to the thing that was read; an old key, for one, leads to another thing. */
    boolean refersTo(Object thing);
}
