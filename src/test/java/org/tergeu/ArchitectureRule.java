package org.tergeu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.loading.ByReference;
import org.tergeu.graphql.loading.SourceReference;
import org.tergeu.platform.reading.Reads;

/** How the rooms of the house may stand to each other; each rule is of a root package, whose first-level packages are the rooms. */
enum ArchitectureRule {
    ROOMS_DO_NOT_REFER_TO_EACH_OTHER_IN_CIRCLES(
            root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),

    PACKAGES_DO_NOT_REFER_TO_EACH_OTHER_IN_CIRCLES(
            root -> slices().matching(root + ".(**)").should().beFreeOfCycles()),

    ROOMS_REFER_ONLY_TO_ROOMS_BELOW(
            root -> classes().that().resideInAPackage(root + ".*..").should(referOnlyBelow(root))),

    ENTITIES_STAY_IN_THEIR_ROOM(
            root -> classes().that().haveSimpleNameEndingWith("Entity").should(beUsedWhereTheyMay(root))),

    ONLY_READS_USES_THE_POOL(root -> noClasses()
            .that()
            .haveNameNotMatching(
                    Pattern.quote(root)
                            + "\\.platform\\.(reading\\.Reads|connection\\.(Pools|Lease|CountedPool|LoggedConnections))(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("io\\.vertx\\.(.*\\.)?sqlclient\\.Pool")),

    /** The client prints what ends a connection, past the log, unless the connection has a handler of its failures. */
    CONNECTIONS_LOG_THEIR_FAILURES(root -> noClasses()
            .that()
            .doNotHaveFullyQualifiedName(root + ".platform.connection.LoggedConnections")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "opens connections",
                    call -> call.getTargetOwner()
                                    .getFullName()
                                    .matches("io\\.vertx\\.(pg|sql)client\\.(PgConnection|PgBuilder|Pool)")
                            && Set.of("connect", "pool", "client").contains(call.getName())))),

    WHAT_WRITES_ROWS_ANSWERS_NO_QUERIES(root -> noClasses()
            .that()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Reads.class)),

    REPOSITORIES_ARE_PANACHES(root -> classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAssignableTo(PanacheRepositoryBase.class)),

    OPERATIONS_GO_THROUGH_THE_GATE(
            root -> noClasses()
                    .that()
                    .haveNameNotMatching(
                            Pattern.quote(root)
                                    + "\\.graphql\\.(admission\\..*|transport\\.(Gate|Engine|GraphQlHandler|StockExecution)(\\$.*)?)")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            ".*\\.admission\\.FairQueue|graphql\\.GraphQL|io\\.smallrye\\.graphql\\.execution\\.ExecutionService")),

    APIS_ARE_GRAPHQL_APIS(
            root -> classes().that().haveSimpleNameEndingWith("Api").should().beAnnotatedWith(GraphQLApi.class)),

    GRAPHQL_APIS_ARE_CALLED_SO(
            root -> classes().that().areAnnotatedWith(GraphQLApi.class).should().haveSimpleNameEndingWith("Api")),

    RESOLVERS_WITHOUT_QUESTIONS_ARE_REGISTERED(
            root -> classes().that().areAnnotatedWith(GraphQLApi.class).should(beKnownToAnExecutable())),

    WHAT_IS_ANNOTATED_FOR_JACKSON_IS_REGISTERED(root ->
            classes().that().areNotAnnotatedWith(RegisterForReflection.class).should(haveNothingForJackson())),

    MUTATIONS_SAY_WHO_MAY(
            root -> methods().that().areAnnotatedWith(Mutation.class).should().beAnnotatedWith(Allowed.class)),

    RESOLVERS_DELEGATE(root -> classes().that().haveSimpleNameEndingWith("Api").should(delegate())),

    NOTHING_GOES_THROUGH_THREAD_LOCALS(root -> noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.netty.util.concurrent.FastThreadLocal")),

    CONTEXTS_HOLD_WHAT_IS_LISTED(
            root -> classes().that(areNotListed(root, holders())).should(holdNothingByContext())),

    SETTINGS_ARE_TYPED(root -> classes().should(takeNoSettingOfOursAlone())),

    RESOLVERS_BY_REFERENCE_READ_NOTHING_ELSE(
            root -> methods().that().areAnnotatedWith(ByReference.class).should(delegateToTheirReference())),

    INTERNALS_OF_LIBRARIES_ARE_USED_WHERE_A_FALLBACK_IS(
            root -> classes().that(areNotListed(root, usersOfInternals())).should(useNoInternals())),

    REFLECTION_OPENS_WHAT_IS_LISTED(
            root -> classes().that(areNotListed(root, openers())).should(openNothing())),

    NAMES_ARE_THE_FIELDS_OWN(root -> noClasses().should().haveNameMatching("(?i).*(Utils?|Helper|Manager|Impl|DTO)")),

    NOTHING_IS_INJECTED_INTO_FIELDS(
            root -> noFields().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(ConfigProperty.class));

    /** What goes along with a Vert.x context or an HTTP request instead of a signature, and why it has to. */
    static final Map<String, String> HELD_BY_CONTEXTS = Map.ofEntries(
            Map.entry(
                    "graphql.loading.Batches",
                    "resolvers of one turn do not know each other, and their signatures are the schema's"),
            Map.entry(
                    "platform.connection.Cancellation", "statements are sent by readers that know nothing of requests"),
            Map.entry(
                    "tracing.CurrentSpan",
                    "the driver calls the hook that makes spans of statements, and hands on nothing but the context"),
            Map.entry(
                    "graphql.transport.Workplace",
                    "takes what the others hold along to the worker of a dear operation"),
            Map.entry(
                    "graphql.transport.Scope", "the stock engine and its data fetchers look for beans of CDI's scope"),
            Map.entry("graphql.transport.GraphQlHandler", "hands the current request to the scope that it begins"),
            Map.entry("graphql.transport.inquiry.Inquiries", "hands the current request to the scope that it begins"),
            Map.entry(
                    "graphql.access.CurrentIdentity",
                    "resolvers need to know who asks, and their signatures are the schema's"),
            Map.entry(
                    "graphql.loading.Caller",
                    "resolvers need the languages of the caller, and their signatures are the schema's"),
            Map.entry("graphql.transport.answer.RequestId", "the log is written by those who know nothing of requests"),
            Map.entry(
                    "graphql.transport.request.BodyReader",
                    "one handler reads the body of a request, a later one what it says"),
            Map.entry(
                    "graphql.transport.request.BodyWatch", "a request is watched before any handler knows of its body"),
            Map.entry(
                    "graphql.transport.GraphQlRoute", "one handler starts the clock of a body, the next one stops it"),
            Map.entry("graphql.execution.field.Resolver", "looks up the bean of a resolver, and nothing of a request"),
            Map.entry(
                    "graphql.execution.input.CoercedArguments",
                    "looks up the bean that checks codes, and nothing of a request"));

    /** Classes that use what a library calls internal, and the test of the way without it (docs/adr/0037). */
    static final Map<String, String> INTERNALS = Map.ofEntries(
            Map.entry("platform.connection.InternalSocket", "InternalSocketTest"),
            Map.entry("platform.connection.OneSync", "InternalSocketTest"),
            Map.entry("platform.connection.CountedPool", "InternalUseTest"),
            Map.entry("platform.migration.HibernateOnDemand", "HibernateOnDemandTest"),
            Map.entry("graphql.transport.ConnectionsOfClients", "InternalUseTest"),
            Map.entry("graphql.transport.ClientChannel", "InternalUseTest"),
            Map.entry("graphql.transport.RequestHeads", "InternalUseTest"),
            Map.entry("graphql.transport.Workplace", "InternalUseTest"),
            Map.entry("intake.WritingQueue", "InternalUseTest"),
            Map.entry("graphql.transport.answer.Errors", "InternalUseTest"),
            Map.entry("graphql.document.DocumentCache", "InternalUseTest"),
            Map.entry("graphql.document.Validation", "ValidationTest"),
            Map.entry("graphql.execution.Query", "EngineInternalsTest"),
            Map.entry("graphql.execution.input.VariableValues", "EngineInternalsTest"),
            Map.entry("graphql.execution.input.EngineCoercion", "EngineInternalsTest"),
            Map.entry("graphql.execution.input.VariableFault", "EngineInternalsTest"),
            Map.entry("graphql.execution.plan.PlanCompiler", "EngineInternalsTest"));

    /** Classes that open private members by reflection, and whose these are. One that opens a library's is in {@link #INTERNALS} as well. */
    static final Map<String, String> OPENERS = Map.of(
            "platform.writing.EntityRows", "reads the columns of entities of this application",
            "graphql.execution.input.Reflection",
                    "calls public resolvers of this application without a check each time",
            "platform.migration.HibernateOnDemand", "hides the persistence units that Quarkus would start");

    private static final Set<String> WAYS_INTO_CONTEXTS = Set.of(
            "putLocal", "getLocal", "removeLocal", "localContextData", "contextData", "put", "get", "remove", "data");

    private static final String WAY_INTO_SCOPES = "io\\.smallrye\\.common\\.vertx\\.ContextLocals"
            + "|io\\.vertx\\.core\\.spi\\.context\\.storage\\..*"
            + "|io\\.quarkus\\.arc\\.Arc|io\\.quarkus\\.vertx\\.http\\.runtime\\.CurrentVertxRequest"
            + "|jakarta\\.enterprise\\.context\\.RequestScoped";

    /** Packages that are called so, and those of one library within another, such as {@code graphql.org.antlr} and the classes made for it. */
    private static final Pattern INTERNAL =
            Pattern.compile("(?!org\\.tergeu\\.)(.*\\.)?(impl|internal|shaded|repackaged|relocated)\\..*"
                    + "|[a-z]+\\.(.*\\.)?(org|com)\\.[a-z]+\\..*"
                    + "|graphql\\.parser\\.antlr\\..*");

    private static final Set<String> WAYS_TO_OPEN = Set.of("setAccessible", "trySetAccessible", "privateLookupIn");

    /** From the ground up; rooms of one line do not know each other. Static pages use nothing of the house and stand on top of it. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("text"),
            Set.of("settings"),
            Set.of("platform", "vocabulary", "tracing"),
            Set.of("knowledge"),
            Set.of("calendar", "graphql"),
            Set.of("figure"),
            Set.of("offence", "naming"),
            Set.of("filter"),
            Set.of("place"),
            Set.of("organization", "person"),
            Set.of("report"),
            Set.of("claim"),
            Set.of("incident", "series"),
            Set.of("participant", "measure", "seizure", "outcome", "casualty", "statistic", "dataset"),
            Set.of("totals", "search"),
            Set.of("intake"),
            Set.of("editing"),
            Set.of("exchange"),
            Set.of("page"));

    /** Intake writes these; all others belong to their feature alone. */
    private static final Set<String> WRITTEN_BY_INTAKE = Set.of("ReportEntity", "FactEntity", "ClaimEntity");

    private static final int LONGEST_RESOLVER = 10;

    private final Function<String, ArchRule> rule;

    ArchitectureRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule in(String root) {
        return rule.apply(root);
    }

    private static Optional<String> room(String root, JavaClass type) {
        String inside = type.getPackageName();
        return inside.startsWith(root + ".")
                ? Optional.of(inside.substring(root.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new AssertionError("no floor for " + room + ": say in ArchitectureRule what it may refer to");
    }

    /** The extension registers those that answer questions of their own. */
    private static ArchCondition<JavaClass> beKnownToAnExecutable() {
        return condition("be registered for reflection unless they have a query", (type, events) -> {
            boolean asked = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Query.class));
            if (!asked && !type.isAnnotatedWith(RegisterForReflection.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " is not registered: an executable does not find its methods"));
            }
        });
    }

    /** An executable does not find what the annotations are at. */
    private static ArchCondition<JavaClass> haveNothingForJackson() {
        return condition(
                "have no members that are annotated for Jackson",
                (type, events) -> type.getMembers().stream()
                        .flatMap(member -> member.getAnnotations().stream())
                        .map(annotation -> annotation.getRawType())
                        .filter(annotation -> annotation.getPackageName().startsWith("com.fasterxml.jackson"))
                        .findFirst()
                        .ifPresent(annotation -> events.add(SimpleConditionEvent.violated(
                                type,
                                type.getName() + " is not registered, and has a @" + annotation.getSimpleName()))));
    }

    private static ArchCondition<JavaClass> referOnlyBelow(String root) {
        return condition("refer only to rooms below", (type, events) -> {
            String own = room(root, type).orElseThrow();
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                room(root, dependency.getTargetClass())
                        .filter(other -> !other.equals(own) && floor(other) >= floor(own))
                        .ifPresent(other -> violated(
                                events, dependency, own + " refers to " + other + ": " + dependency.getDescription()));
            }
        });
    }

    private static ArchCondition<JavaClass> beUsedWhereTheyMay(String root) {
        return condition("be used where they may", (entity, events) -> {
            for (Dependency use : entity.getDirectDependenciesToSelf()) {
                Optional<String> user = room(root, use.getOriginClass());
                boolean own = user.equals(room(root, entity));
                boolean allowed = entity.getSimpleName().startsWith("Versioned")
                        || WRITTEN_BY_INTAKE.contains(entity.getSimpleName()) && user.equals(Optional.of("intake"));
                if (!own && !allowed) {
                    violated(events, use, use.getDescription());
                }
            }
        });
    }

    private static Set<String> usersOfInternals() {
        return INTERNALS.keySet();
    }

    private static Set<String> openers() {
        return OPENERS.keySet();
    }

    private static Set<String> holders() {
        return HELD_BY_CONTEXTS.keySet();
    }

    private static DescribedPredicate<JavaClass> areNotListed(String root, Set<String> listed) {
        return DescribedPredicate.describe(
                "are not listed",
                type -> listed.stream().map(name -> root + "." + name).noneMatch(name -> isOrIsIn(type, name)));
    }

    static boolean isOrIsIn(JavaClass type, String name) {
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }

    static boolean isInternal(Dependency use) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        return INTERNAL.matcher(target.getName()).matches() || target.isAnnotatedWith("graphql.Internal");
    }

    private static ArchCondition<JavaClass> useNoInternals() {
        return condition(
                "use nothing that a library calls internal",
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(ArchitectureRule::isInternal)
                        .forEach(use -> violated(events, use, use.getDescription())));
    }

    static boolean isOpening(JavaAccess<?> access) {
        return WAYS_TO_OPEN.contains(access.getName());
    }

    private static ArchCondition<JavaClass> openNothing() {
        return condition(
                "open no private members",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(ArchitectureRule::isOpening)
                        .forEach(access -> violated(events, access, access.getDescription())));
    }

    static boolean isWayIntoScopes(Dependency use) {
        return use.getTargetClass().getName().matches(WAY_INTO_SCOPES);
    }

    static boolean isWayIntoContexts(JavaMethodCall call) {
        return WAYS_INTO_CONTEXTS.contains(call.getName())
                && (call.getTargetOwner().isAssignableTo(Context.class)
                        || call.getTargetOwner().isAssignableTo(RoutingContext.class));
    }

    private static ArchCondition<JavaClass> holdNothingByContext() {
        return condition("hold nothing by a context", (type, events) -> {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(ArchitectureRule::isWayIntoScopes)
                    .forEach(use -> violated(events, use, use.getDescription()));
            type.getMethodCallsFromSelf().stream()
                    .filter(ArchitectureRule::isWayIntoContexts)
                    .forEach(call -> violated(events, call, call.getDescription()));
        });
    }

    /** Those of Quarkus and OpenTelemetry have mappings of their own, which are not ours to make. */
    private static ArchCondition<JavaClass> takeNoSettingOfOursAlone() {
        return condition("take settings of ours by a mapping", (type, events) -> {
            type.getFields().forEach(field -> takeByMapping(field, field.getFullName(), events));
            type.getCodeUnits().stream()
                    .flatMap(unit -> unit.getParameters().stream())
                    .forEach(parameter -> takeByMapping(parameter, parameter.getDescription(), events));
        });
    }

    private static void takeByMapping(HasAnnotations<?> taken, String where, ConditionEvents events) {
        taken.tryGetAnnotationOfType(ConfigProperty.class)
                .filter(setting -> !setting.name().matches("(quarkus|otel)\\..*"))
                .ifPresent(setting -> violated(events, taken, setting.name() + " has no mapping: " + where));
    }

    /** At most ten lines from the first call to the last, and no SQL. */
    private static ArchCondition<JavaClass> delegate() {
        return condition("delegate", (api, events) -> {
            for (JavaMethod method : api.getMethods()) {
                IntSummaryStatistics lines = method.getAccessesFromSelf().stream()
                        .mapToInt(JavaAccess::getLineNumber)
                        .summaryStatistics();
                boolean resolver = method.getModifiers().contains(JavaModifier.PUBLIC);
                if (resolver && lines.getCount() > 0 && lines.getMax() - lines.getMin() >= LONGEST_RESOLVER) {
                    violated(
                            events,
                            method,
                            method.getFullName() + " does its work itself, in more than " + LONGEST_RESOLVER
                                    + " lines");
                }
            }
            api.getDirectDependenciesFromSelf().stream()
                    .filter(use -> use.getTargetClass().getSimpleName().matches("Reads|Sql|Row|Tuple|Session"))
                    .forEach(use -> violated(events, use, use.getDescription()));
        });
    }

    /** A namesake takes a reference; of the thing the resolver has nothing but that. */
    private static ArchCondition<JavaMethod> delegateToTheirReference() {
        return new ArchCondition<>(
                "call the method of their name that takes a reference, and nothing of the source but it") {
            @Override
            public void check(JavaMethod resolver, ConditionEvents events) {
                boolean delegates = resolver.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals(resolver.getName())
                                && call.getTargetOwner().equals(resolver.getOwner())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isAssignableTo(SourceReference.class)));
                boolean more = resolver.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> resolver.getRawParameterTypes().contains(call.getTargetOwner())
                                && !call.getTarget().getRawReturnType().isAssignableTo(SourceReference.class));
                if (!delegates || more) {
                    violated(
                            events,
                            resolver,
                            resolver.getFullName() + " does not leave its work to a method that takes a reference");
                }
            }
        };
    }

    private static void violated(ConditionEvents events, Object by, String message) {
        events.add(SimpleConditionEvent.violated(by, message));
    }

    private interface Check {
        void check(JavaClass type, ConditionEvents events);
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.check(type, events);
            }
        };
    }
}
