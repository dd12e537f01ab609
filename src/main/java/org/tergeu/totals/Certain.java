package org.tergeu.totals;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.tergeu.platform.sql.Sql;

/**
 * What totals add of figures that may count the same people or things: the low end is what is certain (docs/adr/0022, 0029).
 *
 * @param columns SQL that a chosen fact has for it, with a comma before each
 * @param members of WITH that work it out, with a comma behind each; {@code what} is what figures are added by, {@code f} the values of groups
 * @param figures the member that has the figures
 * @param least what a figure adds to the low end
 * @param likeliest what it adds to the best value
 * @param high what it adds to the high end
 * @param openAbove whether it leaves that open
 * @param overlaps whether it may count the same as another one
 * @param more {@code union all} of what is added for several figures at once
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
                select f.aspect, f.unit, f.currency, f.item, sum(f.low), sum(f.best), 0, 0, 0, 0, 0, 0, bool_or(f.overlap), null, null<<f>>
                from certain f<<by_what_and_f>>""";

    /** The high end of what has a name, once for all that is reported of it. */
    private static final String MORE_OF_ONE = """

                union all
                select f.aspect, f.unit, f.currency, f.item, 0, 0, sum(f.high), count(*) filter (where f.open), 0, 0, 0, 0, false, null, null<<f>>
                from (
                    select <<what>>, max(f.high) as high, bool_or(f.high is null) as open
                    from placed f where f.one is not null group by <<what>>, f.one
                ) f<<by_what_and_f>>""";

    /**
     * Of people who came to harm, of a tree of incidents.
     *
     * @param steps SQL of what distinguishes them, as {@link #columns} has it
     * @param marked SQL of whether it is unclear if another figure of the tree counts the same
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
     * Of things, which may be reported in several words, at several steps, and of an incident and its part.
     *
     * @param steps SQL of what distinguishes them, as {@link #columns} has it
     * @param again SQL of whether another one of its incident may be the same
     */
    static Certain ofThings(Sql steps, String again) {
        return new Certain(
                steps.append(", " + again + " as reported_again, null::text as one"),
                Ways.OF_THINGS,
                "placed",
                "case when f.alike is null then coalesce(f.low, 0) else 0 end",
                "case when f.alike is null then coalesce(f.best, f.low, 0) else 0 end",
                "f.high",
                "f.high is null",
                "false",
                MORE);
    }

    /**
     * Of people, of whom several steps can be reported, of a tree of incidents.
     *
     * @param steps SQL of what distinguishes them, as {@link #columns} has it
     * @param one SQL of who it is about by name, if that counts as one; NULL: nobody
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
     * What distinguishes facts.
     *
     * @param sort SQL of what nothing of another sort may be the same as
     * @param step SQL of the step
     * @param account SQL of the account (org.tergeu.claim.Accounts) of the incident and step
     * @param described SQL of what it is called; empty: anything of its sort
     * @param path SQL of what its incident is part of, the outermost first; NULL: nothing
     */
    static Sql columns(String sort, String step, String account, String described, Sql path) {
        return Sql.of(", " + sort + " as sort, " + step + " as step, " + account + " as account, " + described
                        + " as described, ")
                .append(path)
                .append(" as path");
    }

    /**
     * A piece of the statement.
     *
     * @param what what figures are added by, and the values of groups, of an alias
     * @param keys the values of groups, with a comma before each
     * @param by the {@code group by} of both
     */
    static Sql piece(String text, UnaryOperator<String> what, String keys, Sql by) {
        return Sql.template(
                text,
                Map.of(
                        "what", Sql.of(what.apply("f")),
                        "what_w", Sql.of(what.apply("w")),
                        "what_l", Sql.of(what.apply("l")),
                        "f", Sql.of(keys),
                        "by_what_and_f", by));
    }
}
