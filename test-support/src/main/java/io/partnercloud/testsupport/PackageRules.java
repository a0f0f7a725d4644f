package io.partnercloud.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules about who may know whom among the packages of one module, one test each; for any module, service or not. A
 * module with many features has rooms, which it names from the top: a room knows only those below it.
 *
 * {@snippet :
 * class BillingArchitectureTests {
 *     @TestFactory
 *     Collection<DynamicTest> map() {
 *         return PackageRules.ofService("io.partnercloud.billing", "payments", "documents", "base");
 *     }
 * }
 * }
 */
public final class PackageRules {
    private final String root;
    private final List<String> rooms;

    private PackageRules(String root, List<String> rooms) {
        this.root = root;
        this.rooms = rooms;
    }

    /** Nobody knows another in a circle; for a module that is no service. */
    public static Collection<DynamicTest> of(String rootPackage) {
        return asTests(new PackageRules(rootPackage, List.of()).circles(), mainClasses(rootPackage));
    }

    /** {@code roomsFromTop} are the packages below the root that hold features, none where its features lie side by side. */
    public static Collection<DynamicTest> ofService(String rootPackage, String... roomsFromTop) {
        return ofService(rootPackage, mainClasses(rootPackage), roomsFromTop);
    }

    static Collection<DynamicTest> ofService(String rootPackage, JavaClasses classes, String... roomsFromTop) {
        return asTests(new PackageRules(rootPackage, List.of(roomsFromTop)).all(), classes);
    }

    private static JavaClasses mainClasses(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
    }

    private static Collection<DynamicTest> asTests(List<ArchRule> rules, JavaClasses classes) {
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> rule.allowEmptyShould(false).check(classes)))
                .toList();
    }

    private List<ArchRule> circles() {
        return List.of(
                noCircles(JavaClass::getPackageName, "no packages know each other in a circle"),
                noCircles(this::feature, "no features know each other in a circle"));
    }

    private List<ArchRule> all() {
        var rules = new ArrayList<>(circles());
        rules.add(each(this::reachesIntoAnother, "an adapter reaches into another feature only through its own kind"));
        if (!rooms.isEmpty()) {
            rules.add(each((from, to) -> room(from) > room(to), "a room knows only those below it"));
        }
        return rules;
    }

    private ArchRule noCircles(Function<JavaClass, String> part, String description) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return isOurs(type) ? SliceIdentifier.of(part.apply(type)) : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return description;
                    }
                })
                .should()
                .beFreeOfCycles()
                .as(description);
    }

    private ArchRule each(BiPredicate<JavaClass, JavaClass> forbidden, String description) {
        return classes()
                .should(new ArchCondition<>("know only what they may") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(known ->
                                        isOurs(known.getTargetClass()) && forbidden.test(type, known.getTargetClass()))
                                .forEach(known ->
                                        events.add(SimpleConditionEvent.violated(type, known.getDescription())));
                    }
                })
                .as(description);
    }

    private boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** What puts the module together stands at its root and may know everything. */
    private boolean reachesIntoAnother(JavaClass from, JavaClass to) {
        return !from.getPackageName().equals(root)
                && !feature(from).equals(feature(to))
                && !adapter(to).isEmpty()
                && !adapter(to).equals(adapter(from));
    }

    /** The package below the root, or below its room, with all that lies in it; the root is a part of its own. */
    private String feature(JavaClass type) {
        var below = below(type);
        var names = below.isEmpty() || !rooms.contains(below.getFirst()) ? 1 : 2;
        return String.join(".", below.subList(0, Math.min(names, below.size())));
    }

    private String adapter(JavaClass type) {
        return below(type).stream()
                .filter(ArchitectureRules.ADAPTERS::contains)
                .findFirst()
                .orElse("");
    }

    /** How far below the top a class lies; the root stands above all rooms. */
    private int room(JavaClass type) {
        var below = below(type);
        return below.isEmpty() ? -1 : rooms.indexOf(below.getFirst());
    }

    private List<String> below(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(root)
                ? List.of()
                : List.of(name.substring(root.length() + 1).split("\\.", -1));
    }
}
