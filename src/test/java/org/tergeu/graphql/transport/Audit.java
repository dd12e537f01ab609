package org.tergeu.graphql.transport;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.util.List;
import org.tergeu.testsupport.Node;

/** An audit of the npm package graphql-http, and what it found. */
record Audit(String status, String id, String asks) {

    /** All of them, run against the service. */
    static List<Audit> run() {
        return Node.run("audit.mjs", TestHTTPResourceManager.getUri() + "/graphql").stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Audit(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** Whether it found fault; notices are of things that a server MAY do. */
    boolean findsFault() {
        return status.equals("error") || status.equals("warn");
    }
}
