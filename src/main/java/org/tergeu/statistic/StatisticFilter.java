package org.tergeu.statistic;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.calendar.DateRange;
import org.tergeu.filter.Clauses;
import org.tergeu.filter.FactFilter;
import org.tergeu.filter.Ranges;
import org.tergeu.filter.Readings;
import org.tergeu.graphql.error.CodesOf;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.PeriodKind;
import org.tergeu.vocabulary.StatisticMeasure;

/** Which statistics. */
@Input("StatisticFilter")
@Description(
        "Which statistics. All given fields must hold; a list means any of its values; `and`, `or`, `not` nest. A list of statistics goes by whatever a standing report says of them (attributeClaims). An empty list of values matches nothing, as does a key or provision that nothing has. A code that no place has is an error.")
public record StatisticFilter(
        @Nullable @Description("All of these hold.") List<@NonNull StatisticFilter> and,

        @Nullable @Description("At least one of these holds.")
        List<@NonNull StatisticFilter> or,

        @Nullable
        @Description(
                "This does not hold in any standing reading (attributeClaims), so that a filter and its `not` find each statistic once between them.")
        StatisticFilter not,

        @Nullable @Description("Has one of these keys.") List<@NonNull String> key,
        @Nullable @Description("Measures one of these.") List<@NonNull StatisticMeasure> measure,

        @Nullable @Description("Covers a period of one of these kinds.")
        List<@NonNull PeriodKind> periodKind,

        @Nullable @Description("Covers a period that overlaps this range.")
        DateRange period,

        @Nullable @Description("Is of one of these places or below (codes).") @CodesOf("Place")
        List<@NonNull String> place,

        @Nullable @Description("Was announced at one of these incidents (keys).")
        List<@NonNull String> announcedAt,

        @Nullable @Description("Is part of no other statistic (true), or of one (false).")
        Boolean topLevel,

        @Nullable
        @Description(
                "The name has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text)
        implements FactFilter {

    @Override
    public Sql conditionOnAnyReading(String s, AsOf asOf) {
        return condition(s, Readings.any(asOf));
    }

    private Sql condition(String s, Readings readings) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(s, readings))
                .oneOfTexts(s + ".key", key)
                .when(measure, of -> readings.oneOf(s, "measure", FactAttribute.MEASURE, of))
                .when(
                        periodKind,
                        of -> readings.or(
                                new Clauses().oneOf(s + ".period_kind", of).all(),
                                s,
                                FactAttribute.PERIOD,
                                new Clauses()
                                        .oneOf("split_part(r.value, ' ', 1)", of)
                                        .all()))
                .when(
                        period,
                        range -> readings.or(
                                overlapping(s + ".period_from", s + ".period_to", range),
                                s,
                                FactAttribute.PERIOD,
                                overlapping("r.earliest", "r.latest", range)))
                .when(
                        place,
                        codes -> readings.or(
                                within(s + ".place_code", codes), s, FactAttribute.PLACE, within("r.value", codes)))
                .when(
                        announcedAt,
                        keys -> Sql.of(
                                s
                                        + ".announced_at_id in (select f.id from fact f where f.kind = 'INCIDENT' and f.incident_id is null and f.key = any(?))",
                                (Object) keys.toArray(String[]::new)))
                .when(topLevel, top -> Sql.of(s + ".part_of_id is " + (top ? "null" : "not null")))
                .when(text, words -> readings.words(s, "name", FactAttribute.NAME, words))
                .all();
    }

    private static Sql overlapping(String from, String to, DateRange range) {
        return Ranges.overlapping("period", "coalesce(" + from + ", " + to + ") is not null", from, to, range);
    }

    private static Sql within(String code, List<String> codes) {
        return Sql.of(code + " in (select w.place_code from place_within w where w.ancestor_code = any(?))", (Object)
                codes.toArray(String[]::new));
    }
}
