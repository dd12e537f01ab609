package org.tergeu.search;

/** The order in which equally good hits are shown: what others are known by comes first, and last the places of which nothing is reported. */
enum Ranked {
    PLACE(SearchType.PLACE),
    ORGANIZATION(SearchType.ORGANIZATION),
    PERSON(SearchType.PERSON),
    INCIDENT(SearchType.INCIDENT),
    REPORT(SearchType.REPORT),
    STATISTIC(SearchType.STATISTIC),
    OTHER_PLACE(SearchType.PLACE);

    private final SearchType type;

    Ranked(SearchType type) {
        this.type = type;
    }

    SearchType type() {
        return type;
    }
}
