package io.partnercloud.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.contracts.identity.PersonRegistered;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class RegistrationIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcClient jdbc;

    @Test // PRT-5
    void aPersonIsWrittenDownWithTwoConsentsAndGetsALink() {
        var email = freshEmail();

        assertThat(register(form(email)).status()).isEqualTo(202);

        assertThat(jdbc.sql("""
                        select kind || ':' || is_given from consents c join people p on p.id = c.person
                        where p.email = ? order by kind
                        """).param(email).query(String.class).list())
                .containsExactly("NOTIFICATIONS:false", "PERSONAL_DATA:true");
        assertThat(events.published(PersonRegistered.class))
                .anyMatch(event -> event.email().equals(email));
        assertThat(events.published(PasswordLinkIssued.class))
                .anyMatch(event ->
                        event.email().equals(email) && event.link().jwe().split("\\.", -1).length == 5);
    }

    @Test // PRT-5
    void theAnswerIsTheSameForAKnownEmailAndNobodyIsAddedTwice() {
        var email = freshEmail();
        var first = register(form(email));

        var second = register(form(email.toUpperCase(java.util.Locale.ROOT)));

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(jdbc.sql("select count(*) from people where lower(login) = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest // PRT-5
    @CsvSource(
            delimiter = ';',
            value = {
                "\"personalDataConsent\":true;  \"personalDataConsent\":false; /personalDataConsent",
                "\"personalDataConsent\":true,;  ; /personalDataConsent",
                "\"+79161234567\";  \"9161234567\"; /phone",
                "\"7707083893\";  \"7707083894\"; /company",
                "\"noPartnerCode\":true;  \"noPartnerCode\":false; /franchiseeCode",
                "\"Пётр Петров\";  \" \"; /fullName",
                "\"Пётр Петров\";  \"Вы выиграли! http://evil.example/\"; /fullName",
                "\"Пётр Петров\";  \"Зайдите на evil.example\"; /fullName",
                "\"Пётр Петров\";  \"Зайдите на выигрыш.рф\"; /fullName",
                "\"Пётр Петров\";  \"www.evil\"; /fullName",
                "\"Пётр Петров\";  \"Пётр petr@evil.example\"; /fullName"
            })
    void aFormThatIsFilledWronglyIsRefusedByField(
            String right, @org.jspecify.annotations.Nullable String wrong, String pointer) {
        var answer = register(form(freshEmail()).replace(right, wrong == null ? "" : wrong));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test // PRT-17
    void aPersonSeesItsConsentsAndWithdrawsWhatIsNotNeeded() {
        var email = freshEmail();
        register(form(email).replace("\"noPartnerCode\"", "\"notificationsConsent\":true,\"noPartnerCode\""))
                .expect(202);
        var person = jdbc.sql("select id::text from people where email = ?")
                .param(email)
                .query(String.class)
                .single();
        var self = api.as(Tokens.person(person));
        assertThat(consents(self)).containsExactly("PERSONAL_DATA:true", "NOTIFICATIONS:true");

        self.delete("/api/partner/me/consents/NOTIFICATIONS").expect(204);
        self.delete("/api/partner/me/consents/NOTIFICATIONS").expect(204);

        assertThat(consents(self)).containsExactly("PERSONAL_DATA:true", "NOTIFICATIONS:false");
        assertThat(self.delete("/api/partner/me/consents/PERSONAL_DATA").code()).isEqualTo("consent_needed");
        assertThat(jdbc.sql("select count(*) from consents where person = ?::uuid")
                        .param(person)
                        .query(Long.class)
                        .single())
                .isEqualTo(3); // what was once agreed to stays
    }

    private static List<String> consents(ApiClient self) {
        return self.get("/api/partner/me/consents")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("kind").asString("") + ":"
                        + item.path("given").asBoolean())
                .toList();
    }

    private Answer register(String form) {
        return api.once().post("/api/public/registrations", form);
    }

    private static String freshEmail() {
        return "person-" + UUID.randomUUID() + "@example.test";
    }

    private static String form(String email) {
        return """
                {"fullName":"Пётр Петров","company":"7707083893","phone":"+79161234567","email":"%s",
                 "personalDataConsent":true,"noPartnerCode":true}""".formatted(email);
    }
}
