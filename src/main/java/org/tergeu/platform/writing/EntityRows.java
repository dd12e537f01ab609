package org.tergeu.platform.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Writes any number of rows of an entity's table in one statement. Hibernate would send a statement for each row, and statement triggers would run
 * for each (docs/adr/0002).
 */
public final class EntityRows<E> {

    private static final JsonFactory JSON = new JsonFactory();

    private record MappedColumn(String column, List<Field> path) {

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
    private final List<MappedColumn> parts = new ArrayList<>();

    private static final Map<Class<?>, EntityRows<?>> ALL = new ConcurrentHashMap<>();

    /**
     * The rows of a table.
     *
     * @param entity an entity class with its columns in fields, embedded ones with {@link EmbeddedColumnNaming}
     */
    @SuppressWarnings("unchecked") // The rows under a class are of that class.
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
                parts.add(new MappedColumn(naming.formatted(name), path));
            }
        }
    }

    private static boolean isColumn(Field field) {
        int unwritten = Modifier.STATIC | Modifier.TRANSIENT;
        return (field.getModifiers() & unwritten) == 0
                && !field.isAnnotationPresent(Transient.class)
                // Fields that Hibernate adds to the classes of entities.
                && !field.getName().startsWith("$$");
    }

    /** The select list of the table with this alias, from which Hibernate can make entities; it accepts no further columns. */
    public String columns(String alias) {
        return parts.stream().map(part -> alias + "." + part.column).collect(Collectors.joining(", "));
    }

    /** Numbers for rows that are not inserted yet, in order. */
    public Uni<List<Long>> ids(Mutiny.Session session, int count) {
        // The name is looked up once; in the same select list it would be looked up for each number.
        return session.createNativeQuery(
                        "select nextval(s.named) from (select cast(pg_get_serial_sequence('" + table
                                + "', 'id') as regclass) as named offset 0) s cross join generate_series(1, :count)",
                        Long.class)
                .setParameter("count", count)
                .getResultList();
    }

    /** Inserts the rows within the session's transaction. Columns for which no row has a value get the table's default. */
    public Uni<Void> insert(Mutiny.Session session, Collection<E> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Aside.work(() -> Values.of(parts, rows)).chain(values -> insert(session, values));
    }

    /** @param columns the columns for which a row has a value */
    private record Values(String columns, String rows) {

        static Values of(List<MappedColumn> parts, Collection<?> rows) {
            BitSet given = new BitSet(parts.size());
            String json = json(parts, rows, given);
            return new Values(
                    given.stream()
                            .mapToObj(parts::get)
                            .map(MappedColumn::column)
                            .collect(Collectors.joining(", ")),
                    json);
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

    /** Updates all columns of the rows with the identifiers of the entities. */
    public Uni<Void> update(Mutiny.Session session, Collection<E> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String values = parts.stream()
                .map(MappedColumn::column)
                .filter(column -> !column.equals("id"))
                .map(column -> column + " = r." + column)
                .collect(Collectors.joining(", "));
        return session.createNativeQuery(
                        "update " + table + " t set " + values + " from json_populate_recordset(cast(null as " + table
                                + "), cast(cast(:rows as text) as json)) r where r.id = t.id")
                .setParameter("rows", json(parts, rows, new BitSet()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** @param given gets the numbers of the columns for which a row has a value */
    private static String json(List<MappedColumn> parts, Collection<?> rows, BitSet given) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Object row : rows) {
                write(json, parts, row, given);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, List<MappedColumn> parts, Object row, BitSet given)
            throws IOException {
        json.writeStartObject();
        for (int n = 0; n < parts.size(); n++) {
            Object value = parts.get(n).of(row);
            if (value == null) {
                continue;
            }
            given.set(n);
            json.writeFieldName(parts.get(n).column);
            if (value instanceof String[] texts) {
                json.writeArray(texts, 0, texts.length);
            } else {
                json.writeString(text(value));
            }
        }
        json.writeEndObject();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** Deletes the rows of these facts or things, by their column {@code id}. */
    public Uni<Void> delete(Mutiny.Session session, Collection<Long> ids) {
        return session.createNativeQuery("delete from " + table + " where " + among("id", "ids"))
                .setParameter("ids", array(ids))
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * The condition that a column has one of the numbers of a parameter from {@link #array}. The parameter is cast once; a cast in the condition
     * itself would be evaluated for each row.
     */
    public static String among(String column, String parameter) {
        return column + " in (select unnest(cast(cast(:" + parameter + " as text) as bigint[])))";
    }

    /** The same for texts, for a parameter from {@link #texts}. */
    public static String amongTexts(String column, String parameter) {
        return column + " in (select jsonb_array_elements_text(cast(cast(:" + parameter + " as text) as jsonb)))";
    }

    /** Texts as a JSON array, which is one parameter however many there are. */
    public static String texts(Collection<String> texts) {
        return new JsonArray(List.copyOf(texts)).encode();
    }

    /** Numbers as a text that PostgreSQL reads as an array, which is one parameter however many there are. */
    public static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
