package org.tergeu.graphql;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.Function;
import org.tergeu.platform.Sql;

/**
 * A list that can be paged: what is selected, from where, under which condition and in which order.
 *
 * @param columns the select list
 * @param from the from clause, without the word
 * @param where the condition
 * @param ordering the order
 * @param scope what tells this list's cursors from others': the field's name and all its arguments but the page's
 */
public record Listing<T>(
        String columns, String from, Sql where, Ordering ordering, Object scope, Function<Row, T> mapper) {

    private static final String POSITION = "cursor_position";
    static final String PARENT = "parent_id";

    /** The statement for a page, with one row more than the page has, so that it shows whether more follows. */
    Sql page(PageArguments arguments) {
        return Sql.of("select " + columns + ", " + ordering.position() + " as " + POSITION + " from " + from
                        + " where ")
                .append(where)
                .append(beyond(arguments))
                .append(ordering.orderBy(arguments.backward()) + " limit ?", arguments.size() + 1);
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
        return Sql.of("select count(*)::int from " + from + " where ").append(where);
    }

    /** The statement that counts the list of each parent. */
    Sql countOfEach(Object[] parents, String type) {
        return Sql.of(
                        "select parent.id as " + PARENT + ", total.n from unnest(?::" + type
                                + "[]) as parent (id) cross join lateral (select count(*)::int as n from " + from
                                + " where ",
                        (Object) parents)
                .append(where)
                .append(") as total");
    }

    /** Makes rows into entries. */
    Function<Row, Page.Entry<T>> entries() {
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
        return Cursor.scope(ordering.name() + ' ' + ordering.descending() + ' ' + scope);
    }
}
