package org.tergeu.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.graphql.paging.OrderDirection.ASC;
import static org.tergeu.graphql.paging.OrderDirection.DESC;
import static org.tergeu.incident.IncidentOrderField.NAME;
import static org.tergeu.incident.IncidentOrderField.OCCURRED;
import static org.tergeu.incident.IncidentOrderField.UPDATED_AT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.calendar.DateRange;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.connection.Planning;
import org.tergeu.platform.sql.Columns;
import org.tergeu.vocabulary.IncidentKind;

/** Pages are planned once only where an index has them in their order, however rare what is asked for is. */
class IncidentPagesPlanningTest {

    private static final Columns ALL = IncidentReader.COLUMNS;
    private static final DateRange A_YEAR = new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    private static final IncidentFilter ARSONS = IncidentFilter.of(List.of(IncidentKind.ARSON), null);
    private static final IncidentFilter ARSONS_OF_A_YEAR = IncidentFilter.of(List.of(IncidentKind.ARSON), A_YEAR);
    private static final IncidentFilter OF_A_YEAR = IncidentFilter.of(null, A_YEAR);

    private static Planning planning(IncidentFilter filter, IncidentOrderField field, OrderDirection direction) {
        return new IncidentReader(null)
                .list(filter, new IncidentOrder(field, direction), AsOf.NOW, ALL)
                .planning();
    }

    @Test
    void theNewestOfAKindAndARangeOfDaysArePlannedOnce() {
        assertThat(planning(ARSONS, OCCURRED, DESC)).isEqualTo(Planning.ONCE);
        assertThat(planning(ARSONS_OF_A_YEAR, OCCURRED, DESC)).isEqualTo(Planning.ONCE);
        assertThat(planning(OF_A_YEAR, OCCURRED, ASC)).isEqualTo(Planning.ONCE);
    }

    @Test
    void anythingUnfilteredIsPlannedOnce() {
        assertThat(planning(null, NAME, ASC)).isEqualTo(Planning.ONCE);
        assertThat(planning(null, UPDATED_AT, DESC)).isEqualTo(Planning.ONCE);
    }

    /** All others of that order would be read past. */
    @Test
    void aKindInAnotherOrderIsPlannedForItsValues() {
        assertThat(planning(ARSONS, OCCURRED, ASC)).isEqualTo(Planning.FOR_VALUES);
        assertThat(planning(ARSONS_OF_A_YEAR, OCCURRED, ASC)).isEqualTo(Planning.FOR_VALUES);
        assertThat(planning(ARSONS, UPDATED_AT, DESC)).isEqualTo(Planning.FOR_VALUES);
        assertThat(planning(ARSONS, NAME, ASC)).isEqualTo(Planning.FOR_VALUES);
        assertThat(planning(OF_A_YEAR, NAME, ASC)).isEqualTo(Planning.FOR_VALUES);
    }

    @Test
    void earlierKnowledgeIsPlannedForItsValues() {
        assertThat(new IncidentReader(null)
                        .list(null, null, AsOf.of(LocalDate.of(2022, 1, 7)), ALL)
                        .planning())
                .isEqualTo(Planning.FOR_VALUES);
    }

    /** What a place has of a text, say, is found by indexes that lookups do without. */
    @Test
    void filteredListsOfAThingArePlannedForTheirValues() {
        IncidentReader reader = new IncidentReader(null);

        assertThat(reader.listOfPlace(ARSONS, null, ALL).planning()).isEqualTo(Planning.FOR_VALUES);
        assertThat(reader.listOfOrganization(null, OF_A_YEAR, null, ALL).planning())
                .isEqualTo(Planning.FOR_VALUES);
        assertThat(reader.listOfPlace(null, null, ALL).planning()).isEqualTo(Planning.ONCE);
    }
}
