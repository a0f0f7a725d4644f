package io.partnercloud.billing.documents.edo.upd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.documents.edo.EdoAnswers;
import io.partnercloud.billing.documents.edo.Receipt;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INV-15: what comes back from the operator and the buyer. */
class AnswersTests {
    private static final UUID ID = UUID.fromString("0b6b5a10-8c0e-4f3a-9a77-1f6c0a7d1e02");
    private static final String FILE =
            "ON_NSCHFDOPPR_2XX-7707083893_2XX-7701990013-770101001_20261031_" + ID + "_0_0_0_0_0_00";
    private static final Receipt.Answered ANSWERED =
            new Receipt.Answered("D26-000001", LocalDate.parse("2026-10-31"), "ДОП");

    private static Optional<Receipt> read(String xml) {
        return Answers.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String title(int verdict) {
        return EdoAnswers.title(FILE, "D26-000001", "31.10.2026", "ДОП", verdict);
    }

    @Test // all times are Moscow's
    void theOperatorsConfirmationsSayThatItIsOnItsWay() {
        assertThat(read(EdoAnswers.taken(FILE)))
                .contains(new Receipt.Forwarded(ID, Instant.parse("2026-11-02T07:14:00Z")));
        assertThat(read(EdoAnswers.sentOn(FILE)))
                .contains(new Receipt.Forwarded(ID, Instant.parse("2026-11-02T07:14:30Z")));
    }

    @Test
    void theBuyersNoticeSaysThatItHasArrived() {
        assertThat(read(EdoAnswers.delivered(FILE)))
                .contains(new Receipt.Delivered(ID, Instant.parse("2026-11-02T07:15:00Z")));
        assertThat(read(EdoAnswers.delivered(FILE + ".xml"))).isPresent();
    }

    @Test
    void theBuyerMayAskToPutSomethingRight() {
        assertThat(read(EdoAnswers.clarification(FILE, "не тот КПП")))
                .contains(new Receipt.ClarificationAsked(ID, Instant.parse("2026-11-02T07:16:00Z"), "не тот КПП"));
        assertThat(read(EdoAnswers.clarification(FILE, "")))
                .contains(new Receipt.ClarificationAsked(ID, Instant.parse("2026-11-02T07:16:00Z"), "без пояснения"));
    }

    @Test
    void onlyAFullAcceptanceIsASignature() {
        var at = Instant.parse("2026-11-02T07:17:00Z");

        assertThat(read(title(1))).contains(new Receipt.Signed(ID, at, ANSWERED));
        assertThat(read(title(2))).contains(new Receipt.Refused(ID, at, ANSWERED, "принято с расхождениями"));
        assertThat(read(title(3))).contains(new Receipt.Refused(ID, at, ANSWERED, "не принято"));
    }

    @Test
    void windows1251IsReadAsDeclared() {
        var xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + EdoAnswers.clarification(FILE, "не тот КПП");

        assertThat(Answers.read(xml.getBytes(Charset.forName("windows-1251")))).isPresent();
    }

    @Test // confirmations of confirmations come as well
    void whatTellsOfAnotherFileIsNothing() {
        assertThat(read(EdoAnswers.taken("DP_IZVPOL_2XX_2XX_20261102_" + ID))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "это не XML",
                "<Файл/>",
                "<Файл><Документ КНД=\"1115131\"/></Файл>",
                "<Файл><Документ КНД=\"1115110\"/></Файл>",
                "<Файл><Документ КНД=\"1115112\"><СведПодтв ДатаПол=\"32.13.2026\" ВремяПол=\"10.14.00\"/></Документ></Файл>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Файл>&e;</Файл>"
            })
    void whatIsNoAnswerIsUnreadable(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(AnswerUnreadable.class);
    }
}
