package org.tergeu.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tergeu.vocabulary.SourceTier;

/** Claims of one figure, given by what distinguishes them: an official count, published on 5 January 2022, unless said otherwise. */
record Claims(
        long id,
        String text,
        boolean countable,
        LocalDate asOf,
        String asserter,
        SourceTier tier,
        LocalDate publishedOn,
        LocalDate notBefore,
        Instant at,
        boolean retracted) {

    static final LocalDate FIFTH = LocalDate.of(2022, 1, 5);
    static final LocalDate SIXTH = LocalDate.of(2022, 1, 6);
    static final LocalDate SEVENTH = LocalDate.of(2022, 1, 7);
    static final LocalDate NINTH = LocalDate.of(2022, 1, 9);

    /** A claim of a count; each asserter is its own unless {@link #saidBy} says otherwise. */
    static Claims claim(long id, String text) {
        return new Claims(id, text, true, null, "asserter-" + id, SourceTier.OFFICIAL, FIFTH, FIFTH, null, false);
    }

    /** The figure that these claims come to. */
    static Resolution resolve(Claims... claims) {
        return FigureResolver.resolve(all(claims)).orElseThrow();
    }

    /** The figures that these claims come to, one for each measure. */
    static List<Resolution> resolveAll(Claims... claims) {
        return FigureResolver.resolveAll(all(claims));
    }

    static List<FigureClaim> all(Claims... claims) {
        return Arrays.stream(claims).map(Claims::made).toList();
    }

    Claims measuring() {
        return new Claims(id, text, false, asOf, asserter, tier, publishedOn, notBefore, at, retracted);
    }

    Claims asOf(LocalDate day) {
        return new Claims(id, text, countable, day, asserter, tier, publishedOn, notBefore, at, retracted);
    }

    Claims saidBy(String organization) {
        return new Claims(id, text, countable, asOf, organization, tier, publishedOn, notBefore, at, retracted);
    }

    Claims in(SourceTier sourceTier) {
        return new Claims(id, text, countable, asOf, asserter, sourceTier, publishedOn, notBefore, at, retracted);
    }

    Claims publishedOn(LocalDate day) {
        return new Claims(id, text, countable, asOf, asserter, tier, day, day, at, retracted);
    }

    Claims publishedBetween(LocalDate first, LocalDate last) {
        return new Claims(id, text, countable, asOf, asserter, tier, last, first, at, retracted);
    }

    Claims publishedAt(String moment) {
        return new Claims(
                id, text, countable, asOf, asserter, tier, publishedOn, notBefore, Instant.parse(moment), retracted);
    }

    Claims withdrawn() {
        return new Claims(id, text, countable, asOf, asserter, tier, publishedOn, notBefore, at, true);
    }

    FigureClaim made() {
        return made(text.equals(Stated.UNREADABLE) ? null : Stated.parse(text));
    }

    FigureClaim ofRatio() {
        return made(Stated.parseRatio(text));
    }

    private FigureClaim made(Stated stated) {
        return new FigureClaim(
                id,
                stated,
                countable,
                asOf,
                asserter,
                tier,
                publishedOn,
                notBefore,
                at,
                "report-" + id,
                stated == null,
                retracted);
    }
}
