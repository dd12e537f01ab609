package org.tergeu.platform.connection;

import java.util.List;

/**
 * The server from which a request reads, from its first statement to its last.
 *
 * @param lookups the pool whose connections plan a statement once for all values
 * @param lists the pool whose connections plan a statement for its values
 */
public record Server(CountedPool lookups, CountedPool lists) {

    public CountedPool pool(Planning planning) {
        return planning == Planning.ONCE ? lookups : lists;
    }

    public List<CountedPool> pools() {
        return List.of(lists, lookups);
    }

    /** Ends whatever waits for it, since it does not answer. */
    void abandon() {
        pools().forEach(CountedPool::abandon);
    }

    void close() {
        pools().forEach(CountedPool::close);
    }
}
