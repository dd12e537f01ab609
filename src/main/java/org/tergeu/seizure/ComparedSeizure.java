package org.tergeu.seizure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.claim.account.Accounts.Compared;
import org.tergeu.claim.fact.Known;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/**
 * What is known of a seizure, as far as another one may be of the same thing.
 *
 * @param step what became of it
 * @param item the item as it is reported
 */
record ComparedSeizure(Thing thing, SeizureDisposition step, String item) implements Compared {

    static ComparedSeizure of(Known known) {
        SeizureCategory category = Objects.requireNonNull(known.first(SeizureDetail.class, SeizureDetail::category));
        String item = Objects.requireNonNull(known.first(SeizureDetail.class, SeizureDetail::item));
        return new ComparedSeizure(
                Thing.of(
                        category,
                        item,
                        known.first(SeizureDetail.class, SeizureDetail::drugGroup),
                        known.first(SeizureDetail.class, SeizureDetail::firearmType)),
                Objects.requireNonNull(known.first(SeizureDetail.class, SeizureDetail::disposition)),
                item);
    }

    /** The same item under two categories is not the same words. */
    @Override
    public Object words() {
        return List.of(thing.category(), item);
    }

    @Override
    public Collection<?> groups() {
        return thing.groups();
    }

    @Override
    public Stream<?> groupsInPart() {
        return thing.groupsInPart();
    }

    /**
     * Two words of one report for one thing are not two things; a general word beside a specific one is another thing, and so are a name beside one with more
     * words, and one word under another category.
     */
    @Override
    public Map<?, Boolean> alike() {
        Map<Object, Boolean> alike = new HashMap<>();
        thing.alike().forEach(group -> alike.put(group, !group.isOfName()));
        Stream.concat(thing.alikeElsewhere(), thing.alikeInFewerWords()).forEach(group -> alike.put(group, true));
        return alike;
    }

    @Override
    public Collection<?> alikeInPart() {
        return thing.alikeInMoreWords().toList();
    }
}
