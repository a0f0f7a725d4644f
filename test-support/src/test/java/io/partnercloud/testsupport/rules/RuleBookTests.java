package io.partnercloud.testsupport.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTests {
    private static final String PAGE = """
            <a id="inv"></a>
            ## INV: invoices
            - <a id="inv-1"></a>**INV-1** (M) `NotAsked` bills the client.
              *Where:* `IssueInvoices`, `act/ActLine.Reason`. *Reading:* [more](rules/inv.md#inv-1).
            - <a id="inv-2a"></a>**INV-2a** (D) Later.
              *Not built yet:* `Money` is there.

            `Elsewhere` is no rule's.
            """;

    @Test
    void aRuleKnowsTheClassesOfItsWhere() {
        var rules = RuleBook.parse(PAGE).rules();
        assertThat(rules.get("INV-1"))
                .isEqualTo(new RuleBook.Rule("INV-1", "inv-1", true, List.of("IssueInvoices", "ActLine")));
        assertThat(rules.get("INV-2a")).isEqualTo(new RuleBook.Rule("INV-2a", "inv-2a", false, List.of("Money")));
        assertThat(rules).hasSize(2);
    }

    @Test
    void onlyWhatHasAWhereIsBuilt() {
        assertThat(RuleBook.parse(PAGE).built())
                .extracting(RuleBook.Rule::number)
                .containsExactly("INV-1");
    }

    @Test
    void numbersOfItsFamiliesAreFoundInAnyText() {
        assertThat(RuleBook.parse(PAGE).numbersIn("// INV-1, INV-99 and INV-2b, but not UTF-8, SHA-256 or XINV-3"))
                .containsExactly("INV-1", "INV-2b", "INV-99");
    }

    @Test
    void aRuleHasToSayWhereItIsBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.parse("- <a id=\"inv-1\"></a>**INV-1** (M) Said and done."))
                .withMessage("INV-1 does not say where it is built");
    }

    @Test
    void aRuleStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.parse(PAGE + PAGE))
                .withMessage("INV-1 stands twice");
    }
}
