package org.tergeu.totals;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.tergeu.platform.sql.Sql;

/**
 * How totals add figures that may count the same people or things: the low end is certain (docs/adr/0022, 0029).
 *
 * @param columns SQL of further columns of a chosen fact, each after a comma
 * @param members members of WITH, each followed by a comma; {@code what} is the key by which figures are added, {@code f} the values of groups
 * @param figures the member that has the figures
 * @param least what a figure adds to the low end
 * @param likeliest what it adds to the best value
 * @param high what it adds to the high end
 * @param openAbove whether it leaves the high end open
 * @param overlaps whether it may count the same as another figure
 * @param more {@code union all} of what several figures add together
 */
record Certain(
        Sql columns,
        String members,
        String figures,
        String least,
        String likeliest,
        String high,
        String openAbove,
        String overlaps,
        String more) {

    private static final String MORE = """

                union all
                select f.aspect, f.unit, f.currency, f.item, sum(f.low), sum(f.best), 0, 0, 0, 0, 0, 0, bool_or(f.overlap), null, null, null<<f>>
                from certain f<<by_what_and_f>>""";

    /** The high end of a named person or thing, once for all reports of it. */
    private static final String MORE_OF_ONE = """

                union all
                select f.aspect, f.unit, f.currency, f.item, 0, 0, sum(f.high), count(*) filter (where f.open), 0, 0, 0, 0, false, null, null, null<<f>>
                from (
                    select <<what>>, max(f.high) as high, bool_or(f.high is null) as open
                    from placed f where f.one is not null group by <<what>>, f.one
                ) f<<by_what_and_f>>""";

    /**
     * For people who came to harm, in a tree of incidents.
     *
     * @param steps SQL of what distinguishes them, as {@link #columns} has it
     * @param marked SQL of whether it is unclear if another figure of the tree counts the same people
     */
    static Certain ofHarmed(Sql steps, String marked) {
        return new Certain(
                steps.append(", " + marked + " as marked"),
                Ways.OF_HARMED,
                "placed",
                "0",
                "0",
                "f.high",
                "f.high is null",
                "false",
                MORE);
    }

    /**
     * For things, which reports may have in several words, under several categories, at several steps, and for an incident and its part.
     *
     * @param steps SQL of what distinguishes them, as {@link #columns} has it
     * @param called SQL of the description, or of its general words
     * @param kind SQL of the kind, within which a general word may be anything
     * @param again SQL of whether another figure of the incident may count the same things
     */
    static Certain ofThings(Sql steps, String called, String kind, String again) {
        return things(steps, called, kind, again, Ways.OF_THINGS);
    }

    /** For measures, which are never the same as those of another sort. */
    static Certain ofMeasures(Sql steps) {
        return things(steps, "n.thing", "''", "true", Ways.OF_MEASURES);
    }

    private static Certain things(Sql steps, String called, String kind, String again, String members) {
        return new Certain(
                steps.append(", " + called + " as called, " + kind + " as kind, " + again
                        + " as reported_again, null::text as one"),
                members,
                "placed",
                "case when f.alike is null then coalesce(f.low, 0) else 0 end",
                "case when f.alike is null then coalesce(f.best, f.low, 0) else 0 end",
                "f.high",
                "f.high is null",
                "false",
                MORE);
    }

    /**
     * For people, who may be reported at several steps, in a tree of incidents.
     *
     * @param steps SQL of what distinguishes them, as {@link #columns} has it
     * @param one SQL of the named person or organization that counts as one; NULL for none
     */
    static Certain ofPeople(Sql steps, String one) {
        return new Certain(
                steps.append(", " + one + " as one"),
                Ways.OF_PEOPLE,
                "placed",
                "0",
                "0",
                "case when f.one is null then f.high end",
                "f.high is null and f.one is null",
                "false",
                MORE + MORE_OF_ONE);
    }

    /**
     * The columns that distinguish facts.
     *
     * @param sort SQL of the sort; facts of different sorts are never the same, unless it is things that have the same name
     * @param step SQL of the step
     * @param account SQL of the account (org.tergeu.claim.account.Accounts) within the incident and step
     * @param described SQL of the description; empty for anything of the sort
     * @param shorter SQL of what may be described in fewer words
     * @param path SQL of the incidents that contain its incident, the outermost first; NULL for none
     */
    static Sql columns(String sort, String step, String account, String described, String shorter, Sql path) {
        return Sql.of(", " + sort + " as sort, " + step + " as step, " + account + " as account, " + described
                        + " as described, " + shorter + " as shorter, ")
                .append(path)
                .append(" as path");
    }

    /**
     * A piece of the statement.
     *
     * @param what the key by which figures are added and the values of groups, for an alias
     * @param keys the values of groups, each after a comma
     * @param by the {@code group by} of both
     */
    static Sql piece(String text, UnaryOperator<String> what, String keys, Sql by) {
        return Sql.template(
                text,
                Map.of(
                        "what", Sql.of(what.apply("f")),
                        "what_w", Sql.of(what.apply("w")),
                        "what_l", Sql.of(what.apply("l")),
                        "what_s", Sql.of(what.apply("s")),
                        "f", Sql.of(keys),
                        "by_what_and_f", by));
    }
}
