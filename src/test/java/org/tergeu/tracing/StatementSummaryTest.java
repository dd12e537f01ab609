package org.tergeu.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement is known by what it does and by its tables, whatever its values, its parts and its functions are called. */
class StatementSummaryTest {

    private final StatementSummary summary = new StatementSummary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            select i.key from incident i join seizure s on s.incident_id = i.id where i.id = any($1) | SELECT incident seizure
            SELECT * FROM Incident                                                                   | SELECT incident
            insert into report (id, key) values ($1, $2)                                             | INSERT report
            insert into seizure select * from json_populate_recordset(null::seizure, $1)             | INSERT seizure
            update dataset set revision = revision + 1                                               | UPDATE dataset
            delete from claim where fact_id in (select id from fact)                                 | DELETE claim fact
            with found as (select id from incident), more (a, b) as materialized (select 1, 2 from found) select * from more join place p on true | SELECT incident place
            with gone as (delete from mention returning id) insert into claim (id) select id from gone | INSERT mention claim
            select count(*) from unnest($1) u join lateral (select 1 from measure) m on true          | SELECT measure
            select extract(year from day), a is distinct from b from casualty                         | SELECT casualty
            select 'from nowhere' from person -- from the past                                        | SELECT person
            select id from fact for update skip locked                                                | SELECT fact
            select nextval('report_seq')                                                              | SELECT
            begin                                                                                     | BEGIN
            """)
    void saysWhatAStatementDoes(String statement, String expected) {
        assertThat(summary.of(statement)).isEqualTo(expected);
    }

    @Test
    void isShort() {
        StringBuilder many = new StringBuilder("select 1 from t0");
        for (int table = 1; table < 200; table++) {
            many.append(" join table_").append(table).append(" on true");
        }

        assertThat(summary.of(many.toString()))
                .startsWith("SELECT t0 table_1 table_2")
                .hasSizeLessThanOrEqualTo(255);
    }

    @Test
    void anEmptyTextIsAStatement() {
        assertThat(summary.of("")).isEqualTo("STATEMENT");
    }
}
