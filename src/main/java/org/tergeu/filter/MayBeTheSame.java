package org.tergeu.filter;

import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;

/**
 * Whether two facts of an incident may count the same people or things, as SQL on two rows of one table. What is part of the other is no
 * longer open: an editor has said so.
 */
public final class MayBeTheSame {

    /** What the filters say of it. */
    static final String DESCRIPTION =
            "Another one of the incident may count the same, so that a total adds both only to `high` (true), or none may (false): see possiblySame.";

    private static final String OTHER =
            "b.incident_id = a.incident_id and b.id <> a.id and not a.zero and not b.zero and ";

    private static final String NO_PART =
            "a.part_of_id is distinct from b.id and b.part_of_id is distinct from a.id and ";

    private static final String SEIZURES = "b.alike = a.alike and (b.disposition, b.item) <> (a.disposition, a.item)";

    private static final String LEGAL_OUTCOMES = "b.stage <> a.stage and b.counted = a.counted and b.basis = a.basis"
            + " and coalesce(b.person_id = a.person_id, true) and coalesce(b.organization_id = a.organization_id, true)"
            + " and coalesce(lower(btrim(b.subject)) = lower(btrim(a.subject)), true)";

    private static final String MEASURES = "b.kind = a.kind and (b.name is null) <> (a.name is null)";

    private static final String CASUALTIES = "b.harm = a.harm and a.possible_overlap and b.possible_overlap";

    private MayBeTheSame() {}

    /** Told by another word or with another disposition. */
    public static Sql seizures(String one, String other) {
        return pair(NO_PART + SEIZURES, one, other);
    }

    /** At another step. */
    public static Sql legalOutcomes(String one, String other) {
        return pair(NO_PART + LEGAL_OUTCOMES, one, other);
    }

    /** Of another group, or marked by a report. */
    public static Sql casualties(String one, String other) {
        return pair(NO_PART + CASUALTIES, one, other);
    }

    /** Of one kind, the one with a name and the other without: what has no name may be all of the kind. */
    public static Sql measures(String one, String other) {
        return pair(MEASURES, one, other);
    }

    private static Sql pair(String condition, String one, String other) {
        return Sql.of((OTHER + condition).replaceAll("\\ba\\.", one + ".").replaceAll("\\bb\\.", other + "."));
    }

    /** The condition that a row has such another one in its table. */
    static Sql exists(boolean is, String table, String other, Sql pair, AsOf asOf) {
        Sql any = Sql.of("exists (select 1 from " + table + " " + other + " where ")
                .append(pair)
                .append(" and ")
                .append(asOf.known(other))
                .append(")");
        return is ? any : Sql.of("not ").append(any);
    }
}
