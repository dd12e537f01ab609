package org.tergeu.bench.data;

/** Kinds of incidents, how often each is made up, and what its name begins with. */
enum MadeUpKind {
    RAID(26, "Raid", "0601"),
    OPERATION(20, "Operation", "0601"),
    FIND(12, "Find", "0901"),
    INVESTIGATION(15, "Inquiry", "0502"),
    TRAFFICKING_CASE(4, "Trafficking case", "0204"),
    FORCED_LABOUR_CASE(3, "Forced labour case", "0203"),
    EXPLOITATION_PREVENTED(3, "Exploitation prevented", "0203"),
    ARMED_ATTACK(3, "Armed attack", "0901"),
    ARSON(3, "Arson", "0504"),
    UNREST(2, "Unrest", "0201"),
    COUNTER_TERRORIST_OPERATION(2, "Counter-terrorist operation", "0901"),
    ARREST_OF_OFFICIAL(2, "Arrest of an official", "0502"),
    POLICY_EVENT(2, "Council", null),
    OTHER(3, "Incident", "0502");

    private final int percent;
    final String words;
    final String offence;

    MadeUpKind(int percent, String words, String offence) {
        this.percent = percent;
        this.words = words;
        this.offence = offence;
    }

    static MadeUpKind draw(Draw draw) {
        int left = draw.below(100);
        for (MadeUpKind kind : values()) {
            left -= kind.percent;
            if (left < 0) {
                return kind;
            }
        }
        return OTHER;
    }

    /** A meeting or plan: nothing is seized in it, and nobody stands before a court. */
    boolean isPolicy() {
        return this == POLICY_EVENT;
    }
}
