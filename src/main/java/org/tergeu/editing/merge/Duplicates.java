package org.tergeu.editing.merge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Finds incidents that may be the same. */
@Singleton
class Duplicates {

    /**
     * Incidents that occurred within a day of it, or have a similar name, and for which at least two reasons speak. Two incidents of one report are not
     * likely to be the same, nor are an incident and a part of it.
     */
    private static final String LIKELY = """
            with one as (select * from incident where key = ? and known_to is null),
            near as (
                select i.* from one join incident i on i.known_to is null and i.id <> one.id and i.occurred_earliest is not null and one.occurred_earliest is not null
                    and daterange(i.occurred_earliest, i.occurred_latest, '[]') && daterange(one.occurred_earliest - 1, one.occurred_latest + 1, '[]')
                    and i.occurred_latest - i.occurred_earliest <= 7
                union
                select i.* from one join incident i on i.known_to is null and i.id <> one.id and (i.name || ' ' || i.summary) % (one.name || ' ' || one.summary)
            ), compared as (
                select near.id, near.key, similarity(near.name, one.name)::numeric as similarity,
                    coalesce(near.occurred_latest - near.occurred_earliest <= 7 and one.occurred_latest - one.occurred_earliest <= 7
                        and daterange(near.occurred_earliest, near.occurred_latest, '[]') && daterange(one.occurred_earliest - 1, one.occurred_latest + 1, '[]'), false) as same_day,
                    exists (select from incident_place p join incident_place q on q.place_code = p.place_code
                        where p.incident_id = one.id and q.incident_id = near.id and p.known_to is null and q.known_to is null) as same_place,
                    (select string_agg(distinct f.key, ', ') from (
                        select x.id from legal_outcome x join legal_outcome y on y.stage = x.stage and y.counted = x.counted and y.count_best = x.count_best and y.count_best > 1
                            where x.incident_id = one.id and y.incident_id = near.id and x.known_to is null and y.known_to is null
                        union select x.id from casualty x join casualty y on y.harm = x.harm and y.count_best = x.count_best and y.count_best > 0
                            where x.incident_id = one.id and y.incident_id = near.id and x.known_to is null and y.known_to is null
                        union select x.id from seizure x join seizure y on y.category = x.category and y.quantity_best = x.quantity_best and y.quantity_unit is not distinct from x.quantity_unit
                            where x.incident_id = one.id and y.incident_id = near.id and x.known_to is null and y.known_to is null
                    ) shared join fact f on f.id = shared.id) as figures
                from near cross join one
                where near.part_of_id is distinct from one.id and one.part_of_id is distinct from near.id
                    and not exists (select from mention m join mention n on n.report_id = m.report_id where m.incident_id = one.id and n.incident_id = near.id)
            )
            select * from compared where same_day::int + same_place::int + (similarity >= 0.4)::int + (figures is not null)::int >= 2
            order by same_day::int + same_place::int + (similarity >= 0.4)::int + (figures is not null)::int desc, similarity desc, key limit ?""";

    private static final double ALIKE = 0.4;

    private final Reads reads;

    Duplicates(Reads reads) {
        this.reads = reads;
    }

    /** Those of an incident, the likeliest first. */
    Uni<List<LikelyDuplicate>> of(String key, int most) {
        return reads.list(Sql.of(LIKELY, key, most), Duplicates::read);
    }

    private static LikelyDuplicate read(Row row) {
        long id = row.getLong("id");
        double similarity = row.getBigDecimal("similarity").doubleValue();
        List<String> reasons = new ArrayList<>();
        if (row.isTrue("same_day")) {
            reasons.add("may have occurred on the same day, or the next");
        }
        if (row.isTrue("same_place")) {
            reasons.add("took place in the same place");
        }
        String figures = row.getStringOrNull("figures");
        if (figures != null) {
            reasons.add("has the same figures: " + figures);
        }
        if (similarity >= ALIKE) {
            reasons.add("has a name that is alike");
        }
        return new LikelyDuplicate(id, reasons, similarity);
    }
}
