package org.tergeu.platform.migration;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.runtime.HibernateOrmRuntimeConfig;
import io.quarkus.hibernate.orm.runtime.JPAConfig;
import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.quarkus.runtime.annotations.RegisterForProxy;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.hibernate.reactive.common.spi.Implementor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.platform.connection.InternalUse;

/**
 * Starts Hibernate at the first change. Quarkus would start it before the service listens, which takes a seventh of a start, and questions never need
 * it. Quarkus has no setting for that. This class hides the persistence units from it, and its bean of the session factory, which it makes at every
 * start, becomes a proxy that starts Hibernate when it is used.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
@RegisterForProxy(targets = SessionFactory.class)
@RegisterForProxy(targets = {Mutiny.SessionFactory.class, Implementor.class})
@RegisterForReflection(targets = {Mutiny.SessionFactory.class, Implementor.class})
public class HibernateOnDemand extends JPAConfig {

    /** The private field of {@link JPAConfig} from which Quarkus takes the persistence units that it starts. */
    static final String UNITS = "persistenceUnits";

    private static final InternalUse<Map<Object, Object>> INTERNAL =
            new InternalUse<>("Hibernate starts with the service, not with the first change");

    private final @Nullable Map<Object, Object> units;
    private final Map<Object, Object> waiting;
    private volatile boolean awake;

    HibernateOnDemand() {
        super(ConfigProvider.getConfig()
                .unwrap(SmallRyeConfig.class)
                .getConfigMapping(HibernateOrmRuntimeConfig.class));
        units = orNone(() -> unitsOf(this));
        waiting = units == null ? Map.of() : new HashMap<>(units);
        awake = units == null;
        if (units != null) {
            units.clear();
        }
    }

    /** The persistence units; null where this version of Quarkus holds them elsewhere, and then starts them with the service. */
    static @Nullable Map<Object, Object> orNone(Supplier<Map<Object, Object>> units) {
        return INTERNAL.orElse(units, () -> null);
    }

    /** Starts Hibernate now. Whoever is about to write calls this on a thread that may wait, so that no event loop has to. */
    public void start() {
        started(PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME, true);
    }

    @Override
    public EntityManagerFactory getEntityManagerFactory(String unit, boolean reactive) {
        return awake ? started(unit, reactive) : later(unit, reactive);
    }

    private EntityManagerFactory started(String unit, boolean reactive) {
        awaken();
        return super.getEntityManagerFactory(unit, reactive);
    }

    private synchronized void awaken() {
        if (!awake && units != null) {
            units.putAll(waiting);
            waiting.clear();
            awake = true;
        }
    }

    private EntityManagerFactory later(String unit, boolean reactive) {
        Object sessions = proxy(
                (self, method, arguments) ->
                        called(method, started(unit, reactive).unwrap(Mutiny.SessionFactory.class), arguments),
                Mutiny.SessionFactory.class,
                Implementor.class);
        return (EntityManagerFactory) proxy(
                (self, method, arguments) -> {
                    if (!method.getName().equals("unwrap")) {
                        return called(method, started(unit, reactive).unwrap(SessionFactory.class), arguments);
                    }
                    return arguments[0] == Mutiny.SessionFactory.class ? sessions : self;
                },
                SessionFactory.class);
    }

    private static Object proxy(InvocationHandler handler, Class<?>... types) {
        return Proxy.newProxyInstance(HibernateOnDemand.class.getClassLoader(), types, handler);
    }

    private static Object called(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * The map in that field.
     *
     * @throws LinkageError when the field has another name, or may not be read
     * @throws ClassCastException when it is not a map
     */
    @SuppressWarnings("unchecked") // Keys and values are only moved.
    private static Map<Object, Object> unitsOf(JPAConfig config) {
        try {
            Field field = JPAConfig.class.getDeclaredField(UNITS);
            field.setAccessible(true);
            return (Map<Object, Object>) field.get(config);
        } catch (ReflectiveOperationException moved) {
            throw new IncompatibleClassChangeError(moved.toString());
        }
    }
}
