package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Set;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/**
 * What is known of a thing that a retracted report describes. Where standing reports name the thing but do not describe it, the descriptions
 * of retracted reports are served, and another database needs them, too.
 *
 * @param served whether a copy that anybody may take describes it
 * @param needed whether a standing report names it and none describes it
 * @param without names that are not its own, as an editor says
 * @param name what it is called; null where it has no row
 */
public record StillNamed(
        boolean served,
        boolean needed,
        Set<String> without,
        @Nullable String name) {

    /** A thing, as reports call it. */
    record ThingKey(DescribedThing thing, String key) {}

    /** Whether a standing report uses the key of a thing that was merged into another: rows have the number of the other thing, so the documents are searched. */
    private static final String USES_KEY = """
            exists (select from report naming where naming.status = 'PUBLISHED' and position('"' || %1$s || '"' in naming.document) > 0 and naming.id in (%2$s))""";

    private static final String NAMING_ORGANIZATION = """
            select p.id from report p where p.publisher_id = into_one.id
            union all select c.report_id from claim c where c.asserted_by_id = into_one.id
            union all select c.report_id from participant t join claim c on c.fact_id = t.id where t.organization_id = into_one.id and t.known_to is null
            union all select c.report_id from legal_outcome t join claim c on c.fact_id = t.id where t.organization_id = into_one.id and t.known_to is null
            union all select d.report_id from organization_membership m join organization o on o.id = m.organization_id
                join definition d on d.thing = 'ORGANIZATION' and d.key = o.key where m.parent_id = into_one.id
            union all select d.report_id from organization_succession m join organization o on o.id = m.successor_id
                join definition d on d.thing = 'ORGANIZATION' and d.key = o.key where m.predecessor_id = into_one.id""";

    private static final String NAMING_PERSON = """
            select c.report_id from claim c where c.spokesperson_id = into_one.id
            union all select c.report_id from participant t join claim c on c.fact_id = t.id where t.person_id = into_one.id and t.known_to is null
            union all select c.report_id from legal_outcome t join claim c on c.fact_id = t.id where t.person_id = into_one.id and t.known_to is null""";

    private static final String NEEDED = """
            (not is_described(%1$s, %2$s) and case %1$s
                when 'PLACE' then exists (select from place own where own.code = %2$s and own.named)
                when 'PERSON' then exists (select from person own left join person into_one on into_one.id = own.merged_into_id
                    where own.key = %2$s and case when into_one.id is null then own.named else into_one.named and %4$s end)
                else exists (select from organization own left join organization into_one on into_one.id = own.merged_into_id
                    where own.key = %2$s and case when into_one.id is null then own.named else into_one.named and %3$s end)
            end)""";

    private static final String STATEMENT = """
            select a.thing, a.key, %s as needed,
                is_described(a.thing, a.key) as described,
                array(select jsonb_array_elements_text(cast(l.body as jsonb) -> 'without') from (
                    select e.body from description e where e.thing = a.thing and e.key = a.key order by e.revision desc limit 1) l) as without,
                case a.thing
                    when 'ORGANIZATION' then (select o.name from organization o where o.key = a.key)
                    when 'PERSON' then (select p.name from person p where p.key = a.key)
                    else (select n.name from place_name n where n.place_code = a.key order by n.preferred desc, n.language = 'en' desc limit 1)
                end as name
            from unnest(cast(? as text[]), cast(? as text[])) as a (thing, key)""".formatted(needed("a.thing", "a.key"));

    /**
     * Whether a standing report names a thing and none describes it.
     *
     * @param thing an expression for what it is
     * @param key an expression for what reports call it
     */
    public static String needed(String thing, String key) {
        return NEEDED.formatted(
                thing, key, USES_KEY.formatted(key, NAMING_ORGANIZATION), USES_KEY.formatted(key, NAMING_PERSON));
    }

    /**
     * Whether somebody may read a description in the source of a report, or beside it.
     *
     * @param definition the name of its row
     * @param report the name of the row of its report
     * @param forEditor who is given retracted reports whole
     */
    public static String described(String definition, String report, boolean forEditor) {
        String stands = definition + ".rank like '0%'";
        return forEditor ? "(" + stands + " or " + report + ".status = 'RETRACTED')" : stands;
    }

    /** The statement whose rows {@link #read} and {@link #key} read, one for each thing. */
    static Sql of(Set<ThingKey> things) {
        return Sql.of(STATEMENT, things(things), keys(things));
    }

    /** What these are, in the order of {@link #keys}. */
    static String[] things(Set<ThingKey> all) {
        return all.stream().map(each -> each.thing().name()).toArray(String[]::new);
    }

    /** What reports call these. */
    static String[] keys(Set<ThingKey> all) {
        return all.stream().map(ThingKey::key).toArray(String[]::new);
    }

    static ThingKey key(Row row) {
        return new ThingKey(row.getEnum(DescribedThing.class, "thing"), row.getString("key"));
    }

    static StillNamed read(Row row) {
        return new StillNamed(
                row.isTrue("described") || row.isTrue("needed"),
                row.isTrue("needed"),
                Set.copyOf(List.of(row.getArrayOfStrings("without"))),
                row.getStringOrNull("name"));
    }
}
