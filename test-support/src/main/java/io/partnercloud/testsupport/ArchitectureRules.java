package io.partnercloud.testsupport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that every service's code keeps, one test each; a rule that matches nothing fails. A feature is a package
 * below the service's; its root holds domain and use cases ({@code @Service}), its adapters live in sub-packages. A
 * feature that is one package without sub-packages and holds its own controller is a flat one: there only the rules
 * about names, clocks and wiring hold.
 *
 * {@snippet :
 * class BillingArchitectureTests {
 *     @TestFactory
 *     Collection<DynamicTest> rules() {
 *         return ArchitectureRules.forService("io.partnercloud.billing");
 *     }
 * }
 * }
 */
public final class ArchitectureRules {
    /** Spring's authorization server reads an ID token's {@code auth_time} again as a Date, and fails on anything else. */
    private static final String SPEAKS_IN_DATES =
            "org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer";

    private static final String REST_CONTROLLER = "org.springframework.web.bind.annotation.RestController";
    private static final String SERVICE = "org.springframework.stereotype.Service";
    private static final String REPOSITORY = "org.springframework.stereotype.Repository";
    private static final String COMPONENT = "org.springframework.stereotype.Component";
    static final Set<String> ADAPTERS = Set.of("web", "kafka", "jdbc", "mail", "schedule", "config");

    private final String root;
    private final JavaClasses classes;
    private final Set<String> flatFeatures;

    private ArchitectureRules(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
        this.flatFeatures = flatFeatures();
    }

    /** All rules; for a service with domain and use cases. */
    public static Collection<DynamicTest> forService(String rootPackage) {
        return forService(rootPackage, mainClasses(rootPackage));
    }

    static Collection<DynamicTest> forService(String rootPackage, JavaClasses classes) {
        var rules = new ArchitectureRules(rootPackage, classes);
        var all = new ArrayList<>(rules.common());
        all.addAll(rules.layered());
        return rules.asTests(all);
    }

    /** Only what holds for any code of ours; for the gateway, which has no domain. */
    public static Collection<DynamicTest> forEdge(String rootPackage) {
        var rules = new ArchitectureRules(rootPackage, mainClasses(rootPackage));
        return rules.asTests(rules.common());
    }

    private static JavaClasses mainClasses(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages(rootPackage);
    }

    private Collection<DynamicTest> asTests(List<ArchRule> rules) {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> rule.allowEmptyShould(false).check(classes)))
                .toList();
    }

    private List<ArchRule> common() {
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("io.partnercloud..")
                                .and(not(resideInAnyPackage(
                                        root + "..",
                                        "io.partnercloud.contracts..",
                                        "io.partnercloud.platform..",
                                        "io.partnercloud.printing.."))))
                        .as("a service knows no other service, only the event contracts, the platform and printing"),
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .orShould()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .orShould()
                        .beAnnotatedWith("jakarta.annotation.Resource")
                        .as("nothing is injected into fields"),
                noClasses()
                        .that()
                        .doNotImplement(SPEAKS_IN_DATES)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Calendar")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.text.SimpleDateFormat")
                        .as("time is java.time"),
                noClasses().should().callMethodWhere(readsTheSystemClock()).as("time comes from an injected clock"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|(?<!Legal)Entity)(\\$.*)?")
                        .as("names say what a thing is in the domain, not Impl, Manager, Helper, Util, DTO or Entity"),
                classes()
                        .that()
                        .areAnnotatedWith(REST_CONTROLLER)
                        .should()
                        .haveSimpleNameEndingWith("Controller")
                        .as("a controller is called Controller"),
                ListShape.rule());
    }

    private List<ArchRule> layered() {
        return List.of(
                noClasses()
                        .that(areDomain())
                        .should()
                        .dependOnClassesThat(areTechnology("org.springframework.."))
                        .as("the domain is free of Spring, JDBC, Kafka and HTTP"),
                noClasses()
                        .that(areUseCases())
                        .should()
                        .dependOnClassesThat(areTechnology(
                                "org.springframework.jdbc..",
                                "org.springframework.kafka..",
                                "org.springframework.web..",
                                "org.springframework.http..",
                                "org.springframework.mail.."))
                        .as("a use case is free of JDBC, Kafka, mail and HTTP"),
                classes()
                        .that(areWired())
                        .should(new ArchCondition<>("be a use case or an adapter") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                if (!item.isAnnotatedWith(SERVICE) && !mayBeWired(item)) {
                                    events.add(SimpleConditionEvent.violated(
                                            item,
                                            item.getName() + " is wired, but neither a use case (@Service) nor in "
                                                    + ADAPTERS));
                                }
                            }
                        })
                        .as("only use cases and adapters are wired"),
                classes()
                        .that(describe(
                                "are controllers of a feature that is not flat",
                                type -> type.isAnnotatedWith(REST_CONTROLLER) && !isFlat(type)))
                        .should()
                        .resideInAPackage("..web..")
                        .as("controllers live in web"),
                classes()
                        .that()
                        .areAnnotatedWith(REPOSITORY)
                        .should(new ArchCondition<>("write all methods of their ports themselves") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                writtenInPorts(item)
                                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                                item,
                                                method.getFullName() + " has no transaction in " + item.getName()
                                                        + ", and so sees nobody's rows")));
                            }
                        })
                        .as("no method of a repository's port is a default one: it would have no transaction"));
    }

    private static Stream<JavaMethod> writtenInPorts(JavaClass repository) {
        return repository.getAllRawInterfaces().stream()
                .flatMap(port -> port.getMethods().stream())
                .filter(method -> Stream.of(JavaModifier.ABSTRACT, JavaModifier.STATIC, JavaModifier.PRIVATE)
                        .noneMatch(method.getModifiers()::contains))
                .filter(method -> repository
                        .tryGetMethod(method.getName(), parameters(method))
                        .isEmpty());
    }

    private static String[] parameters(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> areDomain() {
        return describe(
                "are domain",
                type -> !isRoot(type)
                        && !isAdapter(type)
                        && !isFlat(type)
                        && !outermost(type).isAnnotatedWith(SERVICE)
                        && !type.getSimpleName().equals("package-info"));
    }

    private static DescribedPredicate<JavaClass> areUseCases() {
        return describe("are use cases", type -> outermost(type).isAnnotatedWith(SERVICE));
    }

    private static DescribedPredicate<JavaClass> areWired() {
        return describe("are wired", type -> type.isAnnotatedWith(COMPONENT) || type.isMetaAnnotatedWith(COMPONENT));
    }

    private static DescribedPredicate<JavaClass> areTechnology(String... springPackages) {
        return resideInAnyPackage(springPackages)
                .or(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "org.apache.kafka..",
                        "jakarta.servlet..",
                        "java.net.http.."));
    }

    private boolean mayBeWired(JavaClass type) {
        return isRoot(type) || isAdapter(type) || isFlat(type);
    }

    private boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(root);
    }

    private boolean isAdapter(JavaClass type) {
        return Stream.of(type.getPackageName().substring(root.length()).split("\\.", -1))
                .anyMatch(ADAPTERS::contains);
    }

    private boolean isFlat(JavaClass type) {
        return flatFeatures.contains(type.getPackageName());
    }

    private Set<String> flatFeatures() {
        var packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(REST_CONTROLLER))
                .map(JavaClass::getPackageName)
                .filter(name -> packages.stream().noneMatch(other -> other.startsWith(name + ".")))
                .filter(name -> !ADAPTERS.contains(name.substring(name.lastIndexOf('.') + 1)))
                .collect(Collectors.toSet());
    }

    private static JavaClass outermost(JavaClass type) {
        var enclosing = type.getEnclosingClass();
        return enclosing.isPresent() ? outermost(enclosing.get()) : type;
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return describe("read the system's clock", call -> isNowWithoutClock(call.getTarget()));
    }

    private static boolean isNowWithoutClock(MethodCallTarget target) {
        var owner = target.getOwner().getName();
        if (owner.equals("java.lang.System")) {
            return target.getName().equals("currentTimeMillis");
        }
        return owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }
}
