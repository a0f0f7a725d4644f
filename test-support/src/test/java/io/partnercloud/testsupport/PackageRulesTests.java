package io.partnercloud.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackageRulesTests {
    private static final String PACKAGES = "no packages know each other in a circle";
    private static final String FEATURES = "no features know each other in a circle";
    private static final String ADAPTERS = "an adapter reaches into another feature only through its own kind";
    private static final String ROOMS = "a room knows only those below it";

    @Test
    void roomsThatKnowWhatIsBelowThemKeepAllRules() {
        assertThat(broken("rooms", "top", "base")).isEmpty();
    }

    @Test
    void aRoomThatKnowsOneAboveItBreaksTheRule() {
        assertThat(broken("rooms", "base", "top")).containsExactly(ROOMS);
    }

    @Test
    void packagesOfOneFeatureInACircleBreakTheRule() {
        assertThat(broken("circle")).containsExactly(PACKAGES);
    }

    @Test
    void featuresInACircleBreakTheRuleThoughTheirPackagesAreInNone() {
        assertThat(broken("knot")).containsExactly(FEATURES);
    }

    @Test
    void anAdapterThatReachesIntoAnotherKindBreaksTheRule() {
        assertThat(broken("reach")).containsExactly(ADAPTERS);
    }

    @Test
    void aRuleThatMatchesNothingIsBroken() {
        assertThat(broken("nothing", "top", "base")).containsExactly(PACKAGES, FEATURES, ADAPTERS, ROOMS);
    }

    @TestFactory
    Collection<DynamicTest> testSupportKeepsAllRules() {
        return PackageRules.of("io.partnercloud.testsupport");
    }

    private static List<String> broken(String sample, String... roomsFromTop) {
        var root = "io.partnercloud.testsupport.sample." + sample;
        return PackageRules.ofService(root, new ClassFileImporter().importPackages(root), roomsFromTop).stream()
                .filter(PackageRulesTests::isBroken)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static boolean isBroken(DynamicTest rule) {
        try {
            rule.getExecutable().execute();
            return false;
        } catch (Throwable _) {
            return true;
        }
    }
}
