package org.tergeu.platform.migration;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.runtime.HibernateOrmRuntimeConfig;
import io.quarkus.hibernate.orm.runtime.JPAConfig;
import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.quarkus.runtime.annotations.RegisterForProxy;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.SmallRyeConfig;
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
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.hibernate.reactive.common.spi.Implementor;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Starts Hibernate when something is first written. Quarkus starts it before the service listens, which takes a seventh of a start, and questions
 * never need it. Quarkus has no setting for that: here it finds no persistence unit to start, and its bean of the session factory, which it makes
 * at every start, is one that starts Hibernate when it is used.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
@RegisterForProxy(targets = SessionFactory.class)
@RegisterForProxy(targets = {Mutiny.SessionFactory.class, Implementor.class})
@RegisterForReflection(targets = {Mutiny.SessionFactory.class, Implementor.class})
public class HibernateOnDemand extends JPAConfig {

    private static final String UNITS = "persistenceUnits";

    private final Map<Object, Object> waiting;
    private volatile boolean awake;

    HibernateOnDemand() {
        super(ConfigProvider.getConfig()
                .unwrap(SmallRyeConfig.class)
                .getConfigMapping(HibernateOrmRuntimeConfig.class));
        Map<Object, Object> units = units();
        waiting = new HashMap<>(units);
        units.clear();
    }

    /** Starts it now: what is about to write calls it on a thread that may wait, so that no event loop has to. */
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
        if (!awake) {
            units().putAll(waiting);
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

    @SuppressWarnings("unchecked") // The field is declared as such a map.
    private Map<Object, Object> units() {
        try {
            Field units = JPAConfig.class.getDeclaredField(UNITS);
            units.setAccessible(true);
            return (Map<Object, Object>) units.get(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of Quarkus keeps its persistence units elsewhere", e);
        }
    }
}
