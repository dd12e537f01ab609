package org.tergeu.graphql.node;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.knowledge.AsOf;
import org.tergeu.text.Quotation;

/**
 * An opaque identifier, taken apart. What is asked as of a day has one of its own: clients keep things by identifier, and what was known of a
 * thing then must not take the place of what is known of it now.
 *
 * @param type name of the GraphQL type
 * @param local what identifies the thing within its type
 * @param asOf the state of knowledge that the thing is in
 */
public record GlobalId(String type, String local, AsOf asOf) {

    /** What an identifier of a thing of now has, in the words of the schema. */
    public static final String DESCRIPTION =
            "Opaque and global; it stays the same through new reports and merges. Of a thing as of a day it is another one than of the thing now: two states are two things for a cache, and `node` answers as of that day again.";

    private static final char DAY = '@';

    /** The opaque form of a thing that is in no state but that of now. */
    public static String of(String type, Object local) {
        return of(type, local, AsOf.NOW);
    }

    /** The opaque form. */
    public static String of(String type, Object local, AsOf asOf) {
        String plain =
                type + ":" + local + (asOf.day() == null ? "" : DAY + asOf.day().toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the opaque form.
     *
     * @throws InvalidRequest {@code INVALID_ID} when no identifier of ours looks like it
     */
    public static GlobalId parse(String opaque) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            if (colon > 0 && plain.indexOf('\0') < 0) {
                String type = plain.substring(0, colon);
                int day = plain.indexOf(DAY, colon);
                return day < 0
                        ? new GlobalId(type, plain.substring(colon + 1), AsOf.NOW)
                        : new GlobalId(type, plain.substring(colon + 1, day), asOf(plain.substring(day + 1)));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // Refused below, with the other ways of not being an identifier.
        }
        throw invalid(opaque);
    }

    /** Arguments have days of the years 1 to 9999 only, and so have identifiers. */
    private static AsOf asOf(String day) {
        LocalDate parsed = LocalDate.parse(day);
        if (parsed.getYear() < 1 || parsed.getYear() > 9999) {
            throw new DateTimeException("beyond the days of arguments: " + day);
        }
        return AsOf.of(parsed);
    }

    /** The refusal of an identifier. */
    static InvalidRequest invalid(String opaque) {
        return new InvalidRequest(
                ErrorCode.INVALID_ID,
                "id: " + Quotation.quoted(opaque)
                        + " is not an identifier of this API. Allowed: a value that a field `id` has returned.");
    }

    /** The refusal of this one. */
    InvalidRequest invalid() {
        return invalid(of(type, local, asOf));
    }

    /**
     * The local part as a row number.
     *
     * @throws InvalidRequest {@code INVALID_ID} when it is not an identifier
     */
    public long number() {
        try {
            return Long.parseLong(local);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }
}
