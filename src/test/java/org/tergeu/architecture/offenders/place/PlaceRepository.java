package org.tergeu.architecture.offenders.place;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import org.tergeu.platform.reading.Reads;

/** Writes rows, and reads them for queries. An interface, which Quarkus does not take for a bean. */
interface PlaceRepository<E> extends PanacheRepositoryBase<E, Long> {

    /** What it reads by. */
    Reads reads();
}
