package org.tergeu.seizure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tergeu.claim.account.Accounts.Compared;
import org.tergeu.claim.fact.Known;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/**
 * What is known of a seizure, as far as another one may be of the same thing.
 *
 * @param step what became of it
 * @param words the item as it is reported
 */
record ComparedSeizure(SeizureCategory category, Thing thing, SeizureDisposition step, String words)
        implements Compared {

    static ComparedSeizure of(Known known) {
        SeizureCategory category = Objects.requireNonNull(known.first(SeizureDetail.class, SeizureDetail::category));
        String item = Objects.requireNonNull(known.first(SeizureDetail.class, SeizureDetail::item));
        return new ComparedSeizure(
                category,
                Thing.of(
                        category,
                        item,
                        known.first(SeizureDetail.class, SeizureDetail::drugGroup),
                        known.first(SeizureDetail.class, SeizureDetail::firearmType)),
                Objects.requireNonNull(known.first(SeizureDetail.class, SeizureDetail::disposition)),
                item);
    }

    @Override
    public Collection<?> groups() {
        return thing.groups().stream()
                .map(group -> List.of(category.comparedAs(), group))
                .toList();
    }

    /** Two words of one report for one thing are not two things; a general word beside a specific one is another thing. */
    @Override
    public Map<?, Boolean> alike() {
        return thing.alike().stream()
                .collect(Collectors.toMap(group -> List.of(category.comparedAs(), group), group -> !group.isOfName()));
    }
}
