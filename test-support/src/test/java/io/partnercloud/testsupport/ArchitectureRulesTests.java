package io.partnercloud.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTests {

    @Test
    void tidyCodeKeepsAllRules() {
        assertThat(broken("io.partnercloud.testsupport.sample.tidy")).isEmpty();
    }

    @Test
    void eachRuleIsBrokenByWhatItForbids() {
        assertThat(broken("io.partnercloud.testsupport.sample.untidy"))
                .containsExactlyInAnyOrderElementsOf(rules("io.partnercloud.testsupport.sample.untidy").stream()
                        .map(DynamicTest::getDisplayName)
                        .toList());
    }

    @Test
    void aRuleThatMatchesNothingIsBroken() {
        assertThat(broken("io.partnercloud.testsupport.sample.nothing"))
                .hasSize(rules("io.partnercloud.testsupport.sample.nothing").size());
    }

    private static List<String> broken(String rootPackage) {
        return rules(rootPackage).stream()
                .filter(ArchitectureRulesTests::isBroken)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    private static Collection<DynamicTest> rules(String rootPackage) {
        return ArchitectureRules.forService(rootPackage, new ClassFileImporter().importPackages(rootPackage));
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
