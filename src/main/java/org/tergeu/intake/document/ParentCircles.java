package org.tergeu.intake.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds circles of parents within one report, which contradicts itself by them, whichever reports count. */
final class ParentCircles {

    private ParentCircles() {}

    /** The problems of the parents of some descriptions, each of which has at most one. */
    static <D> List<Problem> among(
            List<D> described, Function<D, String> path, Function<D, String> key, Function<D, String> parent) {
        Map<String, D> byKey = new LinkedHashMap<>();
        described.stream().filter(each -> key.apply(each) != null).forEach(each -> byKey.put(key.apply(each), each));
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (String start : byKey.keySet()) {
            List<String> way = new ArrayList<>();
            String at = start;
            while (byKey.containsKey(at) && seen.add(at)) {
                way.add(at);
                at = parent.apply(byKey.get(at));
            }
            int entry = way.indexOf(at);
            // A parent that is the described thing itself is refused when it is read.
            if (entry >= 0 && entry < way.size() - 1) {
                way.subList(entry, way.size())
                        .forEach(each -> problems.add(new Problem(
                                path.apply(byKey.get(each)) + ".parent",
                                "would put '" + each + "' below itself; allowed: a parent that is not below it")));
            }
        }
        return problems;
    }
}
