package org.tergeu.graphql.paging;

import java.util.List;
import java.util.function.Function;
import org.tergeu.platform.connection.Planning;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/**
 * A list that can be paged: what is selected, from where, under which condition and in which order.
 *
 * @param columns the select list
 * @param from the from clause, without the word
 * @param where the condition
 * @param ordering the order
 * @param parts conditions of which each row meets exactly one, where an index serves the order of each part and not that of the
 *     whole; empty for a list that is read as a whole
 * @param planning how its pages are planned; all that is counted is planned for its values
 * @param scope what distinguishes this list's cursors from others': the field's name and all its arguments but the page's
 */
public record Listing<T>(
        String columns,
        String from,
        Sql where,
        List<Sql> parts,
        Ordering ordering,
        Planning planning,
        Object scope,
        Function<Row, T> mapper) {

    private static final String POSITION = "cursor_position";
    static final String PARENT = "parent_id";

    /** A list that is read as a whole. */
    public Listing(String columns, String from, Sql where, Ordering ordering, Object scope, Function<Row, T> mapper) {
        this(columns, from, where, List.of(), ordering, Planning.FOR_VALUES, scope, mapper);
    }

    /** The statement for a page, with one row more than the page has, so that it shows whether more follows. */
    Sql page(PageArguments arguments) {
        // The size is written out: a plan for any size would be one for a tenth of the table.
        String limit = " limit " + (arguments.size() + 1);
        if (parts.isEmpty()) {
            return page(arguments, "", where).append(ordering.orderBy(arguments.backward()) + limit);
        }
        Sql all = Sql.of("select * from (");
        for (int i = 0; i < parts.size(); i++) {
            all = all.append(i == 0 ? "(" : " union all (")
                    .append(page(
                            arguments, ordering.sorted(), where.append(" and ").append(parts.get(i))))
                    .append(ordering.orderBy(arguments.backward()) + limit + ")");
        }
        return all.append(") as page" + ordering.orderBySorted(arguments.backward()) + limit);
    }

    private Sql page(PageArguments arguments, String more, Sql condition) {
        String position = arguments.cursors() ? ", " + ordering.position() + " as " + POSITION : "";
        return Sql.of("select " + columns + position + more + " from " + from + " where ")
                .append(condition)
                .append(beyond(arguments));
    }

    /** The statement for one page of each parent; {@code from} or {@code where} refer to {@code parent.id}. */
    Sql pageOfEach(Object[] parents, String type, PageArguments arguments) {
        return Sql.of(
                        "select parent.id as " + PARENT + ", page.* from unnest(?::" + type
                                + "[]) as parent (id) cross join lateral (",
                        (Object) parents)
                .append(page(arguments))
                .append(") as page");
    }

    /** The statement that counts the whole list. */
    Sql count() {
        return Sql.of("select count(*)::int from " + from + " where ").append(whole());
    }

    /** The statement that counts the list of each parent. */
    Sql countOfEach(Object[] parents, String type) {
        return Sql.of(
                        "select parent.id as " + PARENT + ", total.n from unnest(?::" + type
                                + "[]) as parent (id) cross join lateral (select count(*)::int as n from " + from
                                + " where ",
                        (Object) parents)
                .append(whole())
                .append(") as total");
    }

    private Sql whole() {
        return parts.isEmpty() ? where : where.append(" and ").append(Sql.any(parts));
    }

    /** Makes rows of a page's statement into entries. */
    Function<Row, Page.Entry<T>> entries(PageArguments arguments) {
        if (!arguments.cursors()) {
            return row -> new Page.Entry<>(mapper.apply(row), null);
        }
        String fingerprint = fingerprint();
        return row -> new Page.Entry<>(
                mapper.apply(row), new Cursor(fingerprint, List.of(row.getArrayOfStrings(POSITION))).opaque());
    }

    private Sql beyond(PageArguments arguments) {
        if (arguments.cursor() == null) {
            return Sql.nothing();
        }
        List<String> position = Cursor.parse(
                        arguments.cursor(), fingerprint(), ordering.ties().size() + 1)
                .position();
        Sql beyond = Sql.of(" and " + ordering.beyond(arguments.backward()), position.toArray());
        return ordering.leading() == 0
                ? beyond
                : beyond.append(
                        " and " + ordering.upTo(arguments.backward()),
                        position.subList(0, ordering.leading()).toArray());
    }

    private String fingerprint() {
        return Fingerprint.of(ordering.name() + ' ' + ordering.descending() + ' ' + scope);
    }
}
