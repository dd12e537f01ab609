package org.tergeu.incident;

import org.tergeu.graphql.paging.Ordering;
import org.tergeu.knowledge.AsOf;

/** In which order a list has facts. */
public interface FactOrder {

    /** It as SQL, on facts as they were known. */
    Ordering ordering(AsOf asOf);
}
