package org.tergeu.report;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.calendar.DateRange;
import org.tergeu.filter.Clauses;
import org.tergeu.filter.Ranges;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** Which reports. */
@Input("ReportFilter")
@Description(
        "Which reports. All given fields must hold; a list means any of its values; `and`, `or`, `not` nest. An empty list of values matches nothing, as does a key or provision that nothing has.")
public record ReportFilter(
        @Nullable @Description("All of these hold.") List<@NonNull ReportFilter> and,

        @Nullable @Description("At least one of these holds.")
        List<@NonNull ReportFilter> or,

        @Nullable @Description("This does not hold.") ReportFilter not,
        @Nullable @Description("Has one of these keys.") List<@NonNull String> key,

        @Nullable @Description("Is by one of these publishers (organization keys).")
        List<@NonNull String> publisher,

        @Nullable @Description("Is of one of these tiers.") List<@NonNull SourceTier> tier,
        @Nullable @Description("Has one of these statuses.") List<@NonNull ReportStatus> status,

        @Nullable @Description("Is written in one of these languages (BCP 47).")
        List<@NonNull String> language,

        @Nullable @Description("May have been published within this range: fuzzy dates count when they overlap it.")
        DateRange publishedOn,

        @Nullable @Description("Reports one of these incidents (keys).")
        List<@NonNull String> incident,

        @Nullable
        @Description(
                "The title has each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text) {

    Sql condition(String r) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(r))
                .oneOfTexts(r + ".key", key)
                .when(
                        publisher,
                        keys -> Sql.of(
                                r + ".publisher_id in (select p.id from organization p where p.key = any(?))",
                                (Object) keys.toArray(String[]::new)))
                .oneOf(r + ".tier", tier)
                .oneOf(r + ".status", status)
                .oneOfTexts(r + ".language", language)
                .when(
                        publishedOn,
                        range -> Ranges.overlapping(
                                "publishedOn",
                                r + ".published_earliest is not null",
                                r + ".published_earliest",
                                r + ".published_latest",
                                range))
                .when(
                        incident,
                        keys -> Sql.of(
                                "exists (select 1 from mention m join fact f on f.id = m.incident_id where m.report_id = "
                                        + r + ".id and f.key = any(?))",
                                (Object) keys.toArray(String[]::new)))
                .words(r + ".title", r + ".words", text)
                .all();
    }
}
