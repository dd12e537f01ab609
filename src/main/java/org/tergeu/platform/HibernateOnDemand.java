package org.tergeu.platform;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.runtime.HibernateOrmRuntimeConfig;
import io.quarkus.hibernate.orm.runtime.JPAConfig;
import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts Hibernate when something is first written. Quarkus starts it before the service listens, which takes a seventh of a start, and questions
 * never need it. Quarkus has no setting for that: here it finds no persistence unit to start, until one is asked for.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
public class HibernateOnDemand extends JPAConfig {

    private static final String UNITS = "persistenceUnits";

    private final Map<Object, Object> waiting;

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
        getEntityManagerFactory(PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME, true);
    }

    @Override
    public EntityManagerFactory getEntityManagerFactory(String unit, boolean reactive) {
        awaken();
        return super.getEntityManagerFactory(unit, reactive);
    }

    private synchronized void awaken() {
        units().putAll(waiting);
        waiting.clear();
    }

    @SuppressWarnings("unchecked")
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
