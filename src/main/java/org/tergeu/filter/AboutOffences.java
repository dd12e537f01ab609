package org.tergeu.filter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.IncidentKind;

/** What incidents are about: what reports say; where none does, what their kind means. */
public final class AboutOffences {

    private static final String MEANT = Arrays.stream(IncidentKind.values())
            .flatMap(kind -> kind.offence().map(code -> " when '" + kind + "' then '" + code + "'").stream())
            .collect(Collectors.joining());

    private AboutOffences() {}

    /** SQL of the codes of a row of {@code incident}; empty texts stand for none. */
    public static String codes(String i) {
        return "coalesce(" + i + ".offence_codes, array_remove(array[case " + i + ".kind" + MEANT + " end], null))";
    }

    /** SQL of the provisions, side by side with the codes. */
    public static String provisions(String i) {
        return "coalesce(" + i + ".offence_provisions, '{}')";
    }

    /** The condition on a row of {@code incident} that it is about one of some offences. */
    static Sql condition(String i, List<String> offences, Readings readings) {
        Sql reported = Sql.of(i + ".offence_sections && ?", (Object) offences.toArray(String[]::new));
        List<IncidentKind> kinds = Stream.of(IncidentKind.values())
                .filter(kind ->
                        kind.offence().stream().flatMap(OffenceDetail::sections).anyMatch(offences::contains))
                .toList();
        return kinds.isEmpty()
                ? reported
                : Sql.any(List.of(
                        reported,
                        Sql.of(i + ".offence_sections is null and ")
                                .append(readings.oneOf(i, "kind", FactAttribute.KIND, kinds))));
    }
}
