package org.tergeu.intake.startup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tergeu.intake.submission.Need;
import org.tergeu.intake.submission.Reception;

/**
 * A file whose report uses something that no loaded file defines.
 *
 * @param refusal the refusal if nothing more is loaded
 * @param defined everything that it defines itself
 */
record WaitingFile(FolderFile file, Reception.Refused refusal, Set<Need> defined) {

    /** The files, each after those that define what it needs, as far as there is such an order; otherwise in the given one. */
    static List<FolderFile> byNeed(Collection<WaitingFile> files) {
        Map<Need, List<WaitingFile>> definers = new HashMap<>();
        files.forEach(file -> file.defined.forEach(need ->
                definers.computeIfAbsent(need, none -> new ArrayList<>()).add(file)));
        List<FolderFile> ordered = new ArrayList<>();
        Set<FolderFile> placed = new HashSet<>();
        Set<FolderFile> opened = new HashSet<>();
        // Without recursion: a chain of needs can be longer than the stack is deep.
        Deque<WaitingFile> open = new ArrayDeque<>();
        for (WaitingFile first : files) {
            open.push(first);
            while (!open.isEmpty()) {
                WaitingFile file = open.peek();
                if (opened.add(file.file)) {
                    file.refusal.needs().stream()
                            .flatMap(need -> definers.getOrDefault(need, List.of()).stream())
                            .filter(definer -> !opened.contains(definer.file))
                            .forEach(open::push);
                } else {
                    open.pop();
                    if (placed.add(file.file)) {
                        ordered.add(file.file);
                    }
                }
            }
        }
        return ordered;
    }
}
