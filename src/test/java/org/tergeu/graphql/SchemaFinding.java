package org.tergeu.graphql;

import java.nio.file.Path;
import java.util.List;
import org.tergeu.testsupport.Node;

/** A fault that a rule of graphql-eslint finds in a schema, at a schema coordinate. */
record SchemaFinding(String rule, String coordinate, String says) {

    static List<SchemaFinding> in(Path schema) {
        return Node.run("lint.mjs", schema.toAbsolutePath().toString()).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new SchemaFinding(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** What distinguishes it from others: the rule and where. */
    String place() {
        return rule + " " + coordinate;
    }
}
