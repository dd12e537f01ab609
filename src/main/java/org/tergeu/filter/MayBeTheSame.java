package org.tergeu.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.CasualtyGroup;

/**
 * Whether two facts of a tree of incidents may count the same people or things, as SQL on two rows of one table: for lists and filters. Totals have
 * rules of their own (org.tergeu.totals). Where one is part of the other, an editor has said what they are, and they are not compared.
 */
public final class MayBeTheSame {

    /** The description of the filters' field in the schema. */
    static final String DESCRIPTION =
            "Another one of the incident, or of its tree of incidents, may count the same, so that a total adds both only to `high` (true), or none may (false): see possiblySame.";

    private static final String OTHER = "b.id <> a.id and not a.zero and not b.zero and ";

    private static final String NO_PART =
            "a.part_of_id is distinct from b.id and b.part_of_id is distinct from a.id and ";

    private static final String IS_OF_TREE =
            "a.incident_id in (select unnest(array[w.id, w.part_of_id]) from incident w where w.part_of_id is not null and <<known>>)";

    /** Most incidents have neither parts nor a whole, and need no function. */
    private static final String OF = "b.incident_id = any(case when " + IS_OF_TREE
            + " then ALL(a.incident_id, <<day>>) else array[a.incident_id] end)";

    /**
     * Two seizures may be the same things when they differ in disposition or account, or when the incident of one contains that of the other. Seizures of
     * separate places are separate things. Names and general words are compared over all categories. One of two names may have some of the words of the other,
     * if one of their kinds is within the other. A general word includes only what is of its own category.
     */
    private static final String SEIZURES = OF.replace("ALL", "incident_line")
            + " and (b.incident_id <> a.incident_id or b.disposition <> a.disposition or b.telling <> a.telling)"
            + " and (a.thing <> '' and b.thing = a.thing"
            + " or b.family <> a.family and nullif(coalesce(a.called, a.thing), '') = coalesce(b.called, b.thing)"
            + " or (coalesce(b.called, b.thing) = any(a.shorter) or coalesce(a.called, a.thing) = any(b.shorter))"
            + " and (starts_with(a.kind, b.kind) or starts_with(b.kind, a.kind))"
            + " or b.family = a.family and may_be_one_thing(a.thing, a.kind, b.thing, b.kind))";

    /**
     * Two outcomes may count the same people when they are of different steps of the procedure, or of the same step but of different accounts of one
     * incident, or of two incidents of which one contains the other. A name that has some of the words of another one may be of the same people.
     */
    private static final String LEGAL_OUTCOMES = OF.replace("ALL", "incident_tree")
            + " and (b.stage <> a.stage or b.step <> a.step or case when b.incident_id = a.incident_id then b.telling <> a.telling"
            + " else b.incident_id = any(incident_line(a.incident_id, <<day>>)) end) and b.counted = a.counted and b.basis = a.basis"
            + " and coalesce(b.person_id = a.person_id, true) and coalesce(b.organization_id = a.organization_id, true)"
            + " and (b.who = a.who or a.who = '' or b.who = '' or b.who = any(a.shorter) or a.who = any(b.shorter))";

    /**
     * Two measures may be the same when one has no name, both have the same name in different words, or one name has some of the words of the other. Where one
     * incident contains the other, the same words may be the same measure as well.
     */
    private static final String MEASURES = OF.replace("ALL", "incident_line")
            + " and b.kind = a.kind and (b.incident_id <> a.incident_id or b.name is distinct from a.name)"
            + " and (b.thing = a.thing or a.thing = '' or b.thing = '' or b.thing = any(a.shorter) or a.thing = any(b.shorter))";

    /** Who may be on any side. */
    private static final String NO_SIDE = Arrays.stream(CasualtyGroup.values())
            .filter(group -> !group.isSide() || group == CasualtyGroup.UNSPECIFIED)
            .map(group -> "'" + group + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Of an incident that contains the other one, unless they are on two sides. */
    private static final String CASUALTIES_IN_LINE =
            "b.incident_id <> a.incident_id and b.incident_id = any(incident_line(a.incident_id, <<day>>)) and b.harm = a.harm"
                    + " and (b.harmed = a.harmed or a.harmed in " + NO_SIDE + " or b.harmed in " + NO_SIDE + ")";

    /** Or marked as of the same people. */
    private static final String CASUALTIES = OF.replace("ALL", "incident_tree")
            + " and (b.harm = a.harm and a.possible_overlap and b.possible_overlap or " + CASUALTIES_IN_LINE + ")";

    /** By the indexes of incidents, since few of them are part of another one. */
    private static final String IN_LINE =
            "(exists (select 1 from incident w where w.part_of_id = a.incident_id and <<known>>)"
                    + " or exists (select 1 from incident w where w.id = a.incident_id and w.part_of_id is not null and <<known>>))";

    private static final String IS_ALIKE = "(a.alike or " + IS_OF_TREE + ")";

    private MayBeTheSame() {}

    /** By another word, or with another disposition. */
    public static Sql seizures(String one, String other, AsOf asOf) {
        return pair(ComparedTable.SEIZURES.condition, one, other, asOf);
    }

    /** At another step, or by another report. */
    public static Sql legalOutcomes(String one, String other, AsOf asOf) {
        return pair(ComparedTable.LEGAL_OUTCOMES.condition, one, other, asOf);
    }

    /** Of another group, marked by a report, or of an incident that contains the other one. */
    public static Sql casualties(String one, String other, AsOf asOf) {
        return pair(NO_PART + CASUALTIES, one, other, asOf);
    }

    /** SQL of whether a casualty is marked: in its row, since that follows from its incident alone, or since another one of its line may be of the same people. */
    public static String casualtyIsMarked(String c, AsOf asOf) {
        String other = c + "_b";
        return "(" + c + ".possible_overlap or " + written(IN_LINE, c, other, asOf)
                + " and exists (select 1 from casualty " + other + " where "
                + written(OTHER + NO_PART + CASUALTIES_IN_LINE + " and b.<<version>>", c, other, asOf) + "))";
    }

    /** SQL of the side on which people were harmed; empty: it may have been any. */
    public static String side(String c) {
        return "case when " + c + ".harmed in " + NO_SIDE + " then '' else " + c + ".harmed end";
    }

    /** Of one kind and name; what has no name may be all of the kind. */
    public static Sql measures(String one, String other, AsOf asOf) {
        return pair(ComparedTable.MEASURES.condition, one, other, asOf);
    }

    /** The condition without values, for where a statement takes none. */
    private static String written(String condition, String one, String other, AsOf asOf) {
        String day = day(asOf);
        String version = asOf.day() == null ? "known_to is null" : "known @> " + day;
        return named(condition, one, other)
                .replace("<<known>>", "w." + version)
                .replace("<<version>>", version)
                .replace("<<day>>", day);
    }

    /** SQL of a day of knowledge, without a value. */
    public static String day(AsOf asOf) {
        LocalDate day = asOf.day();
        return day == null
                ? "null::date"
                : "make_date(%d, %d, %d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Sql pair(String condition, String one, String other, AsOf asOf) {
        return template(named(OTHER + condition, one, other), asOf);
    }

    private static Sql template(String condition, AsOf asOf) {
        return Sql.template(
                condition,
                Map.of(
                        "known",
                        asOf.known("w"),
                        "day",
                        asOf.day() == null ? Sql.of("null::date") : Sql.of("?::date", asOf.day())));
    }

    private static String named(String condition, String one, String other) {
        return condition.replaceAll("\\ba\\.", one + ".").replaceAll("\\bb\\.", other + ".");
    }

    /** The condition whether another row of the table may count the same as a row. */
    static Sql condition(boolean is, ComparedTable table, String one, AsOf asOf) {
        String other = one + "_b";
        String word = "." + table.word;
        Sql any = Sql.of("exists (select 1 from " + table.name + " " + other + " where ")
                .append(pair(table.condition, one, other, asOf))
                .append(" and ")
                .append(asOf.known(other));
        // Of an incident with thousands of facts each is compared with those of its words or fewer, which the index
        // finds, and not with all. Only where there are none are those of more words looked for, in this order: with
        // "or" the database begins with these.
        return Sql.of(is ? "" : "not ")
                .append("case when ")
                .append(any)
                .append(" and " + other + word + " = any(array[" + one + word + ", ''] || " + one
                        + ".shorter)) then true")
                .append(" when " + one + word + " = '' then ")
                .append(any)
                .append(") else ")
                .append(template(named(table.longer, one, other), asOf))
                .append(" and ")
                .append(any)
                .append(" and " + one + word + " = any(" + other + ".shorter)) end");
    }

    /**
     * A table, and its column of words: two rows can be the same only if they have the same, one of them has some of the other's, or one of them has none.
     */
    enum ComparedTable {
        LEGAL_OUTCOMES("legal_outcome", "who", NO_PART + MayBeTheSame.LEGAL_OUTCOMES, IS_ALIKE),
        SEIZURES("seizure", "thing", NO_PART + IS_ALIKE + " and " + MayBeTheSame.SEIZURES, "true"),
        MEASURES("measure", "thing", MayBeTheSame.MEASURES, "true");

        private final String name;
        private final String word;
        private final String condition;
        /** Without it, no row of more words can be the same. */
        private final String longer;

        ComparedTable(String name, String word, String condition, String longer) {
            this.name = name;
            this.word = word;
            this.condition = condition;
            this.longer = longer;
        }
    }
}
