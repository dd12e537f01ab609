package org.tergeu.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The places and organizations that made-up incidents have.
 *
 * @param places those in regions that have always been come first, so that each day's are the first so many
 */
record World(
        List<Place> places,
        List<Organization> police,
        List<Organization> prosecutions,
        List<Organization> media,
        List<Organization> groups,
        List<Organization> others) {

    /** The report that describes all of it. */
    static final long BACKGROUND_REPORT = 1;

    static final String BACKGROUND_KEY = "bench-background";

    private static final int PLACES_OF_A_REGION = 16;
    private static final int POLICE_OF_A_REGION = 10;

    /** A region of the schema's reference data. */
    record Region(String code, String name, String nameInRussian, LocalDate validFrom) {}

    record Place(String code, String name, String nameInRussian, int region, LocalDate from) {}

    /**
     * An organization.
     *
     * @param nameInRussian null when it has none
     */
    record Organization(long id, String key, String name, String nameInRussian, String kind) {}

    /** Makes it up from the regions, the oldest first. */
    static World of(List<Region> regions) {
        List<Place> places = new ArrayList<>();
        for (int r = 0; r < regions.size(); r++) {
            for (int i = 0; i < PLACES_OF_A_REGION; i++) {
                int number = places.size();
                String name = Words.settlement(number);
                String code = "bench-" + name.toLowerCase(java.util.Locale.ROOT);
                Region region = regions.get(r);
                places.add(new Place(code, name, Words.settlementInCyrillic(number), r, region.validFrom()));
            }
        }
        Registry registry = new Registry();
        return new World(
                places,
                registry.each(regions.size() * POLICE_OF_A_REGION, "POLICE", i -> {
                    Region region = regions.get(i / POLICE_OF_A_REGION);
                    int number = 1 + i % POLICE_OF_A_REGION;
                    return List.of(
                            "Police Department " + number + " of " + region.name(),
                            "Отдел полиции " + number + ", " + region.nameInRussian());
                }),
                registry.each(
                        100,
                        "PROSECUTION",
                        i -> List.of(
                                "Prosecution of " + Words.settlement(i),
                                "Прокуратура: " + Words.settlementInCyrillic(i))),
                registry.each(150, "MEDIA", i -> List.of(Words.settlement(2 * i) + " Herald")),
                registry.each(
                        2000,
                        "CRIMINAL_GROUP",
                        i -> List.of("Group " + (1 + i / Words.SETTLEMENTS) + " of " + Words.settlement(i)
                                + " (not named)")),
                registry.each(
                        550, "COMPANY", i -> List.of(Words.settlement(i) + " Trade " + (1 + i / Words.SETTLEMENTS))));
    }

    List<Organization> organizations() {
        List<Organization> all = new ArrayList<>(police);
        List.of(prosecutions, media, groups, others).forEach(all::addAll);
        return all;
    }

    Place placeOn(LocalDate day, Draw draw) {
        int valid = (int) places.stream()
                .filter(place -> place.from() == null || !place.from().isAfter(day))
                .count();
        return places.get(draw.below(valid));
    }

    Organization police(Place place, Draw draw) {
        return police.get(place.region() * POLICE_OF_A_REGION + draw.below(POLICE_OF_A_REGION));
    }

    Organization prosecution(Draw draw) {
        return draw.of(prosecutions);
    }

    Organization group(Draw draw) {
        return draw.of(groups);
    }

    long media(Draw draw) {
        return draw.of(media).id();
    }

    /** Gives rows and keys to organizations. */
    private static final class Registry {

        private long last;

        List<Organization> each(int count, String kind, java.util.function.IntFunction<List<String>> names) {
            List<Organization> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                List<String> name = names.apply(i);
                String key = "bench-" + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + i;
                all.add(new Organization(++last, key, name.get(0), name.size() > 1 ? name.get(1) : null, kind));
            }
            return all;
        }
    }
}
