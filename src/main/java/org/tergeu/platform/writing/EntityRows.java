package org.tergeu.platform.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes rows of an entity's table, however many, in one statement. Hibernate would send a statement for each row, and statement triggers would
 * run for each (docs/adr/0002).
 */
public final class EntityRows<E> {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private record Part(String column, List<Field> path) {

        @Nullable
        Object of(Object entity) {
            Object value = entity;
            for (Field field : path) {
                value = value == null ? null : read(field, value);
            }
            return value;
        }

        private static @Nullable Object read(Field field, Object owner) {
            try {
                return field.get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field + " was made accessible", e);
            }
        }
    }

    private final String table;
    private final List<Part> parts = new ArrayList<>();

    private static final Map<Class<?>, EntityRows<?>> ALL = new ConcurrentHashMap<>();

    /**
     * The rows of a table.
     *
     * @param entity an entity class with its columns in fields, embedded ones with {@link EmbeddedColumnNaming}
     */
    @SuppressWarnings("unchecked") // Under a class stand rows of that class.
    public static <E> EntityRows<E> of(Class<E> entity) {
        return (EntityRows<E>) ALL.computeIfAbsent(entity, EntityRows::new);
    }

    private EntityRows(Class<?> entity) {
        table = entity.getAnnotation(Table.class).name();
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            collect(type, "%s", List.of());
        }
    }

    private void collect(Class<?> type, String naming, List<Field> above) {
        for (Field field : type.getDeclaredFields()) {
            if (!isColumn(field)) {
                continue;
            }
            field.setAccessible(true);
            List<Field> path = new ArrayList<>(above);
            path.add(field);
            if (field.isAnnotationPresent(Embedded.class)) {
                collect(
                        field.getType(),
                        field.getAnnotation(EmbeddedColumnNaming.class).value(),
                        path);
            } else {
                Column column = field.getAnnotation(Column.class);
                String name = column == null || column.name().isEmpty() ? field.getName() : column.name();
                parts.add(new Part(naming.formatted(name), path));
            }
        }
    }

    private static boolean isColumn(Field field) {
        int unwritten = Modifier.STATIC | Modifier.TRANSIENT;
        return (field.getModifiers() & unwritten) == 0
                && !field.isAnnotationPresent(Transient.class)
                // What Hibernate adds to the classes of entities.
                && !field.getName().startsWith("$$");
    }

    /** Numbers for rows that are not inserted yet, in order. */
    public Uni<List<Long>> ids(Mutiny.Session session, int count) {
        return session.createNativeQuery(
                        "select nextval(pg_get_serial_sequence('" + table + "', 'id')) from generate_series(1, :count)",
                        Long.class)
                .setParameter("count", count)
                .getResultList();
    }

    /** Inserts the rows within the session's transaction. Columns that none of them has a value for get what the table gives them. */
    public Uni<Void> insert(Mutiny.Session session, Collection<E> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Aside.work(() -> Values.of(parts, rows)).chain(values -> insert(session, values));
    }

    /** @param columns those that a row has a value for */
    private record Values(String columns, String rows) {

        static Values of(List<Part> parts, Collection<?> rows) {
            List<Part> given = parts.stream()
                    .filter(part -> rows.stream().anyMatch(row -> part.of(row) != null))
                    .toList();
            return new Values(given.stream().map(Part::column).collect(Collectors.joining(", ")), json(given, rows));
        }
    }

    private Uni<Void> insert(Mutiny.Session session, Values values) {
        return session.createNativeQuery("insert into " + table + " (" + values.columns + ") select " + values.columns
                        + " from json_populate_recordset(cast(null as " + table
                        + "), cast(cast(:rows as text) as json))")
                .setParameter("rows", values.rows)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Gives the rows of these numbers the values that the entities have, all of them. */
    public Uni<Void> update(Mutiny.Session session, Collection<E> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String values = parts.stream()
                .map(Part::column)
                .filter(column -> !column.equals("id"))
                .map(column -> column + " = r." + column)
                .collect(Collectors.joining(", "));
        return session.createNativeQuery(
                        "update " + table + " t set " + values + " from json_populate_recordset(cast(null as " + table
                                + "), cast(cast(:rows as text) as json)) r where r.id = t.id")
                .setParameter("rows", json(parts, rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String json(List<Part> parts, Collection<?> rows) {
        ArrayNode json = JSON.arrayNode(rows.size());
        rows.forEach(row -> json.add(json(parts, row)));
        return json.toString();
    }

    private static ObjectNode json(List<Part> parts, Object row) {
        ObjectNode json = JSON.objectNode();
        for (Part part : parts) {
            Object value = part.of(row);
            if (value instanceof String[] texts) {
                ArrayNode array = json.putArray(part.column);
                for (String text : texts) {
                    array.add(text);
                }
            } else if (value instanceof BigDecimal number) {
                json.put(part.column, number.toPlainString());
            } else if (value instanceof Enum<?> constant) {
                json.put(part.column, constant.name());
            } else if (value != null) {
                json.put(part.column, value.toString());
            }
        }
        return json;
    }

    /** Deletes the rows of these facts or things, by their column {@code id}. */
    public Uni<Void> delete(Mutiny.Session session, Collection<Long> ids) {
        return session.createNativeQuery("delete from " + table + " where " + among("id", "ids"))
                .setParameter("ids", array(ids))
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * The condition that a column has one of the numbers of a parameter that {@link #array} has written. They are read once: a cast in the
     * condition itself would be evaluated for each row that the statement looks at.
     */
    public static String among(String column, String parameter) {
        return column + " in (select unnest(cast(cast(:" + parameter + " as text) as bigint[])))";
    }

    /** Numbers as a text that PostgreSQL reads as an array: one parameter, however many. */
    public static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
