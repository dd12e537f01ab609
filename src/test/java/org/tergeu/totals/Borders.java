package org.tergeu.totals;

import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lay in what and when: read from the table, since the API has today's borders alone. */
final class Borders {

    private record Parent(String place, String parent, LocalDate from, LocalDate until) {

        boolean isValidOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    private final List<Parent> parents = new ArrayList<>();

    static Borders read() {
        Borders borders = new Borders();
        Arc.container()
                .instance(Pool.class)
                .get()
                .query("select place_code, parent_code, valid_from, valid_to from place_parent")
                .executeAndAwait()
                .forEach(row -> borders.parents.add(
                        new Parent(row.getString(0), row.getString(1), row.getLocalDate(2), row.getLocalDate(3))));
        return borders;
    }

    /**
     * The ISO 3166-2 places that a place is or lay in on some of these days.
     *
     * @param earliest null when nobody says when: then borders are taken as they are today
     */
    Set<String> regionsOf(String place, LocalDate earliest, LocalDate latest) {
        Set<String> regions = new TreeSet<>();
        for (LocalDate day : daysThatMatter(earliest, latest)) {
            climb(place, day, regions);
        }
        return regions;
    }

    private void climb(String place, LocalDate day, Set<String> regions) {
        if (place.matches("[A-Z]{2}-.*")) {
            regions.add(place);
        }
        parents.stream()
                .filter(each -> each.place.equals(place) && each.isValidOn(day))
                .forEach(each -> climb(each.parent, day, regions));
    }

    /** The first day and those on which a border changed since, up to the last. */
    private Set<LocalDate> daysThatMatter(LocalDate earliest, LocalDate latest) {
        if (earliest == null) {
            return Set.of(LocalDate.now(Clock.systemUTC()));
        }
        Set<LocalDate> days = new TreeSet<>(List.of(earliest));
        parents.stream()
                .flatMap(each -> Stream.of(each.from, each.until))
                .filter(day -> day != null && day.isAfter(earliest) && !day.isAfter(latest))
                .forEach(days::add);
        return days;
    }
}
