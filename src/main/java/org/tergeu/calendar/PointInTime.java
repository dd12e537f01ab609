package org.tergeu.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;

/**
 * An hour and minute of a day, on the clocks of a place.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9557">RFC 9557, timestamps with a zone in brackets</a>
 */
@Type("PointInTime")
@Description("An hour and minute of a day, as a report gives it with its zone.")
public record PointInTime(
        @Description("When it was, to the minute, with the offset of its zone from UTC.")
        OffsetDateTime at,

        @Description(
                "The zone as the report gives it: an offset from UTC (+05:00, Z) or a zone of the IANA database (Asia/Almaty).")
        String zone) {

    private static final Pattern NOTATION = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})(?::00)?(Z|[+-]\\d{2}:\\d{2})?(?:\\[([A-Za-z][A-Za-z0-9_+/-]{0,63})])?");

    private static final Pattern MEANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ].*");

    private static final String ALLOWED =
            "a day with hour, minute and zone, such as 2024-03-04T14:30+05:00 or 2024-03-04T14:30[Asia/Almaty]";

    /** Whether a text is meant as a point in time: a time follows its day. */
    public static boolean isMeant(String text) {
        return MEANT.matcher(text).matches();
    }

    /**
     * Reads a day with hour, minute and zone.
     *
     * @throws UnreadableDate if it is not a point in time, has no zone, or no clock of the zone ever showed it
     */
    public static PointInTime parse(String text) {
        Matcher parts = NOTATION.matcher(text);
        if (!parts.matches()) {
            throw new UnreadableDate(text, "is not a time of a day", ALLOWED);
        }
        String offset = parts.group(3);
        String zone = parts.group(4);
        if (offset == null && zone == null) {
            throw new UnreadableDate(
                    text,
                    "is a time without a zone",
                    ALLOWED + ", or the day alone where the report does not say by which clocks");
        }
        LocalDateTime local;
        ZoneId place;
        try {
            local = LocalDate.parse(parts.group(1)).atTime(LocalTime.parse(parts.group(2)));
            place = zone == null ? ZoneOffset.of(offset) : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UnreadableDate(text, "is not a time of a day in a known zone", ALLOWED);
        }
        List<ZoneOffset> offsets = place.getRules().getValidOffsets(local);
        List<ZoneOffset> meant = offset == null
                ? offsets
                : offsets.stream().filter(ZoneOffset.of(offset)::equals).toList();
        if (meant.isEmpty()) {
            throw new UnreadableDate(text, "is a time that clocks of " + place + " did not show", ALLOWED);
        }
        if (meant.size() > 1) {
            throw new UnreadableDate(
                    text,
                    "is a time that clocks of " + place + " showed twice",
                    "the same with its offset, such as " + local + meant.get(0) + "[" + place + "]");
        }
        return new PointInTime(local.atOffset(meant.get(0)), zone == null ? offset : zone);
    }

    /** The notation that {@link #parse} reads. */
    public String notation() {
        String text = at.toLocalDateTime().toString() + at.getOffset();
        return ZoneId.of(zone) instanceof ZoneOffset ? text : text + "[" + zone + "]";
    }

    /** Whether both are the same moment, whichever clocks they are read off. */
    public boolean isSameAs(PointInTime other) {
        return at.isEqual(other.at);
    }

    /** The day on the clocks of the place. */
    public LocalDate day() {
        return at.toLocalDate();
    }

    @Description("What clocks of the place showed: 14:30.")
    public String getTime() {
        return at.toLocalTime().toString();
    }

    /** The columns of what a field shows. */
    public static List<Column> columns(String alias, String prefix, String field) {
        return List.of(Column.of(alias, prefix + "_at", field), Column.of(alias, prefix + "_zone", field));
    }

    /** What a row's columns {@code prefix_at} and {@code prefix_zone} hold; null when there is none. */
    public static @Nullable PointInTime read(Row row, String prefix) {
        Row point = row.within(prefix);
        OffsetDateTime at = point.getOffsetDateTimeOrNull("at");
        String zone = point.getStringOrNull("zone");
        return at == null || zone == null
                ? null
                : new PointInTime(at.atZoneSameInstant(ZoneId.of(zone)).toOffsetDateTime(), zone);
    }
}
