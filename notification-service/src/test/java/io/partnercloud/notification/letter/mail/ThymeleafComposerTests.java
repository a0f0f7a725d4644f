package io.partnercloud.notification.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.notification.letter.Composer;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Letterbox;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.notification.letter.TestSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThymeleafComposerTests {
    private static final String SECRET = "kR7#mZ<q>&9";

    private final Composer composer = new ThymeleafComposer(TestSettings.settings());

    static Stream<LetterOrder> letters() {
        return Stream.concat(Letterbox.all().stream(), Letterbox.ofOtherSteps().stream());
    }

    @ParameterizedTest // NTF-1
    @MethodSource("letters")
    void everyLetterIsWholeInTextAndHtml(LetterOrder order) {
        var letter =
                composer.compose(order.template(), Letterbox.addressed(order), order.secret() == null ? null : SECRET);

        assertThat(letter.subject()).isNotBlank().doesNotContain("null", "\n", "[(", "${");
        assertThat(letter.text()).isNotBlank().doesNotContain("null", "[(", "${", "[#", " th:", "«»", ": \n");
        assertThat(letter.html()).contains("<title>").doesNotContain("null", "[(", "${", " th:");
        assertThat(letter.html()).hasSizeGreaterThan(letter.text().length());
    }

    @Test // TRL-3
    void theClientsLetterCarriesLoginPasswordAddressAndTheFile() {
        var letter = composer.compose(Template.TRIAL_ACCESS, access(), SECRET);

        assertThat(letter.subject()).isEqualTo("Доступ к пробному периоду: 1R00042");
        assertThat(letter.text())
                .contains("Логин: 1R00042\n", "Пароль: " + SECRET + "\n", "Адрес для входа: https://1r.example.test\n")
                .contains("с 23 ноября 2026 г. по 6 декабря 2026 г. включительно")
                .contains("Выгрузить информационную базу"); // TRL-10
        assertThat(letter.html()).contains("kR7#mZ&lt;q&gt;&amp;9");
        assertThat(letter.attachment()).isNotNull().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("dostup-1R00042.txt");
            assertThat(file.text()).contains("Логин: 1R00042", "Пароль: " + SECRET);
        });
    }

    @Test // TRL-3
    void thePartnersCopySaysWhereThePasswordWentAndNotWhatItIs() {
        var letter = composer.compose(Template.TRIAL_ACCESS_PARTNER_COPY, access(), SECRET);

        assertThat(letter.text())
                .contains("Логин: 1R00042", "отправлен только самому клиенту, на адрес client@example.test");
        assertThat(letter.text() + letter.html() + letter.attachment()).doesNotContain(SECRET);
        assertThat(letter.attachment())
                .isNotNull()
                .satisfies(file -> assertThat(file.text())
                        .contains("Пароль: отправлен клиенту")
                        .doesNotContain(SECRET));
    }

    @Test
    void whatPeopleTypedIsNeverMarkup() {
        var words = new HashMap<>(Map.of(
                "recipientName", "Анна",
                "number", "T-000001",
                "ticketSubject", "Тема\r\nBcc: all@example.test",
                "text", "<script>alert('1')</script>\n[(${secret})] ${T(java.lang.Runtime)}"));

        var letter = composer.compose(Template.TICKET_ANSWERED, words, SECRET);

        assertThat(letter.subject()).doesNotContain("\n", "\r");
        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(letter.text())
                .contains("[(${secret})] ${T(java.lang.Runtime)}")
                .doesNotContain(SECRET);
    }

    private static Map<String, String> access() {
        return Map.of(
                "recipientName", "Анна",
                "clientName", "Ромашка",
                "login", "1R00042",
                "accessUrl", "https://1r.example.test",
                "products", "1С:Бухгалтерия",
                "users", "3",
                "startsOn", "23 ноября 2026 г.",
                "endsOn", "6 декабря 2026 г.",
                "clientEmail", "client@example.test");
    }
}
