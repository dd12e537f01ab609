package org.tergeu.claim.fact;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value during some days.
 *
 * @param from the first day
 * @param to the day from which another value holds; null when this one still does
 */
public record Version<T>(LocalDate from, @Nullable LocalDate to, T value) {

    /** Whether this value held on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /**
     * The versions of a value that can change on the given days only.
     *
     * @param days in order
     * @param valueOn the value at the end of a day
     */
    public static <T> List<Version<T>> history(List<LocalDate> days, Function<LocalDate, T> valueOn) {
        List<Version<T>> versions = new ArrayList<>();
        for (LocalDate day : days) {
            T value = valueOn.apply(day);
            Version<T> last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
            if (last == null || !last.value.equals(value)) {
                if (last != null) {
                    versions.set(versions.size() - 1, new Version<>(last.from, day, last.value));
                }
                versions.add(new Version<>(day, null, value));
            }
        }
        return versions;
    }
}
