package org.tergeu.platform;

import io.vertx.sqlclient.Pool;

/**
 * What a request reads from, from its first statement to its last.
 *
 * @param lookups the pool whose connections plan a statement once, whatever its values
 * @param lists the pool whose connections plan a statement for its values
 */
record Server(Pool lookups, Pool lists) {

    Pool pool(Planning planning) {
        return planning == Planning.ONCE ? lookups : lists;
    }

    void close() {
        lookups.close();
        lists.close();
    }
}
