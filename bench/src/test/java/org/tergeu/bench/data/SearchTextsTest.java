package org.tergeu.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.bench.data.SearchTexts.SearchText;

class SearchTextsTest {

    @Test
    void textsAreTheSameInEveryRunAndOfAllKinds() {
        List<SearchText> texts = SearchTexts.of(300);

        assertThat(texts).isEqualTo(SearchTexts.of(300)).doesNotHaveDuplicates().hasSize(300);
        assertThat(texts).anyMatch(SearchText::isSlip);
        assertThat(texts).anyMatch(text -> text.typed().contains(" "));
        assertThat(texts).anyMatch(text -> text.typed().matches("[а-яА-Я]+"));
    }
}
