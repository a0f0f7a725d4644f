package io.partnercloud.contracts.requisites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PRT-2: what the check digits let through; the valid numbers are the published ones. */
class RequisitesTests {
    private static final Bic BIC = new Bic("049805746");

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "500100732259", "7743000324", "774300000179"})
    void anInnWithRightCheckDigitsIsTaken(String digits) {
        assertThat(new Inn(digits).isCompanys()).isEqualTo(digits.length() == 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7707083894",
                "7707083983",
                "500100732258",
                "500100732249",
                "50010073225",
                "77070838931",
                "770708389a"
            })
    void anInnWithAWrongDigitOrLengthIsRefused(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inn(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132195", "1217743000320", "321774600000014"})
    void anOgrnWithARightCheckDigitIsTaken(String digits) {
        assertThat(new Ogrn(digits).isCompanys()).isEqualTo(digits.length() == 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1027700132194", "321774600000015", "10277001321951", ""})
    void anOgrnWithAWrongDigitOrLengthIsRefused(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ogrn(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"774301001", "7743AB001"})
    void aKppHasNineCharactersAndNoCheckDigit(String text) {
        assertThat(new Kpp(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"77430100", "7743ab001", "774301O01"})
    void anythingElseIsNoKpp(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kpp(text));
    }

    @ParameterizedTest
    @CsvSource({"049805746,40602810700000000025", "044525225,40702810138250123017"})
    void anAccountWhoseKeyFitsTheBankIsTaken(String bic, String account) {
        assertThat(new BankAccount(new Bic(bic), account).number()).isEqualTo(account);
    }

    @Test
    void anAccountOfAnotherBankOrWithAMistypedDigitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BankAccount(new Bic("044525226"), "40602810700000000025"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount(BIC, "40602810700000000026"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BankAccount(BIC, "4060281070000000002"));
    }

    @ParameterizedTest
    @CsvSource({"049805746,30101810800000000746", "044525225,30101810400000000225"})
    void aCorrespondentAccountWhoseKeyFitsTheBankIsTaken(String bic, String account) {
        assertThat(new CorrespondentAccount(new Bic(bic), account).number()).isEqualTo(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30101810800000000747", "3010181080000000074", "30101810400000000225", ""})
    void anyOtherCorrespondentAccountIsRefused(String account) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CorrespondentAccount(BIC, account));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var stated = new StatedRequisites(
                "ООО «Ошибка»", "7707083894", null, "321774600000014", "044525226", "40602810700000000025", true);

        assertThat(stated.faults())
                .containsExactlyInAnyOrder(
                        new StatedRequisites.Fault("inn", "company_inn"),
                        new StatedRequisites.Fault("kpp", "company_kpp"),
                        new StatedRequisites.Fault("ogrn", "company_ogrn"),
                        new StatedRequisites.Fault("account", "account_key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "500100732259", " 7707083893 "})
    void spacesAroundATypedInnDoNotMatter(String typed) {
        assertThat(Inn.read(typed)).map(Inn::digits).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7707083894", "", "770708389A", "７707083893"})
    void whatIsNoInnIsNotRead(String typed) {
        assertThat(Inn.read(typed)).isEmpty();
    }

    @Test
    void everyOtherLastDigitOfAGoodInnIsWrong() {
        for (var digit = '0'; digit <= '9'; digit++) {
            assertThat(Inn.read("770708389" + digit).isPresent()).isEqualTo(digit == '3');
        }
    }

    @Test
    void theMessageOfARefusedInnDoesNotRepeatIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Inn("7707083894"))
                .withMessageNotContaining("7707083894");
    }

    @Test
    void anEntrepreneurHasNoKpp() {
        var stated = new StatedRequisites(
                "ИП Петров",
                "500100732259",
                "774301001",
                "321774600000014",
                "049805746",
                "40602810700000000025",
                false);

        assertThat(stated.faults()).containsExactly(new StatedRequisites.Fault("kpp", "entrepreneur_has_no_kpp"));
    }

    @Test
    void requisitesWithoutFaultsBecomeACompanyOrAnEntrepreneur() {
        var company = new StatedRequisites(
                "ООО «Верно»", "7707083893", "774301001", "1027700132195", "049805746", "40602810700000000025", true);
        var entrepreneur = new StatedRequisites(
                "ИП Петров", "500100732259", null, "321774600000014", "049805746", "40602810700000000025", false);

        assertThat(company.checked()).isInstanceOf(Requisites.Company.class);
        assertThat(entrepreneur.checked()).isInstanceOf(Requisites.Entrepreneur.class);
    }
}
