package io.partnercloud.billing.documents.edo.upd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.PrintedActs;
import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.edo.BuyerRequisites;
import io.partnercloud.billing.documents.edo.DocumentImpossible;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import io.partnercloud.billing.documents.edo.Formed;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.values.ClientLogin;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-15: the seller's title of a universal transfer document, ON_NSCHFDOPPR 5.03. */
class UpdFileTests {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Participants PARTICIPANTS = new Participants("2XX");
    private static final Formed FORMED = new Formed(
            UUID.fromString("0b6b5a10-8c0e-4f3a-9a77-1f6c0a7d1e02"), LocalDateTime.parse("2026-12-31T23:15:00"));
    private static final Formed EARLIER = new Formed(
            UUID.fromString("0b6b5a10-8c0e-4f3a-9a77-1f6c0a7d1e01"), LocalDateTime.parse("2026-11-30T23:15:00"));
    private static final BuyerRequisites KNOWN =
            new BuyerRequisites(null, new Kpp("770701001"), "127000, г. Москва, ул. Ромашковая, д. 2");

    private static UpdFile file(ActSheet act, BuyerRequisites buyer) {
        return UpdFile.of(
                new Outgoing(
                        FORMED,
                        act,
                        buyer,
                        Optional.of(EARLIER).filter(_ -> act.correction().isPresent())),
                PARTICIPANTS);
    }

    private static String xml(ActSheet act) {
        return new String(file(act, KNOWN).content(), WINDOWS);
    }

    @Test
    void whatCarriesNoTaxIsAnActAlone() {
        assertThat(xml(PrintedActs.withoutTax()))
                .startsWith("<?xml version=\"1.0\" encoding=\"windows-1251\"?>")
                .contains("ВерсФорм=\"5.03\"", "КНД=\"1115131\"", "Функция=\"ДОП\"")
                .contains("ДатаИнфПр=\"31.12.2026\" ВремИнфПр=\"23.15.00\"")
                .contains("<СвСчФакт НомерДок=\"D26-000005\" ДатаДок=\"31.12.2026\">")
                .contains("<СвЮЛУч НаимОрг=\"ООО «Облачная аренда»\" ИННЮЛ=\"7701990013\" КПП=\"770101001\"/>")
                .contains("<СвЮЛУч НаимОрг=\"ООО «Ромашка»\" ИННЮЛ=\"7707083893\" КПП=\"770701001\"/>")
                .contains("НаимТов=\"BP, 01.12.2026 – 11.12.2026\" ОКЕИ_Тов=\"642\" НаимЕдИзм=\"ед\" КолТов=\"1\""
                        + " ЦенаТов=\"436.45\" СтТовБезНДС=\"436.45\" НалСт=\"без НДС\" СтТовУчНал=\"436.45\"")
                .contains("<ДопСведТов ПрТовРаб=\"4\"/>", "<СумНал><БезНДС>без НДС</БезНДС></СумНал>")
                .contains("Значен=\"пп. 26 п. 2 ст. 149 НК РФ\"")
                .contains("СтТовБезНДСВсего=\"1294.51\" СтТовУчНалВсего=\"1294.51\"")
                .contains("ДатаПер=\"31.12.2026\" ДатаНачПер=\"01.12.2026\" ДатаОконПер=\"31.12.2026\"")
                .contains("РеквНаимДок=\"Публичная оферта\" РеквНомерДок=\"Без номера\" РеквДатаДок=\"20.10.2026\"")
                .contains("Должн=\"Генеральный директор\"", "Фамилия=\"Ясный\" Имя=\"О.\" Отчество=\"П.\"")
                .doesNotContain("\"-", "СЧФДОП");
    }

    @Test // 1050.00 × 22/122 = 189.344…; 860.66 / 3 = 286.88666666667
    void whereALineCarriesTaxItIsAnInvoiceAsWell() {
        assertThat(xml(PrintedActs.withTax()))
                .contains("Функция=\"СЧФДОП\"")
                .contains(
                        "КолТов=\"3\" ЦенаТов=\"286.88666666667\" СтТовБезНДС=\"860.66\" НалСт=\"22%\" СтТовУчНал=\"1050.00\"")
                .contains("<ДопСведТов ПрТовРаб=\"3\"/>", "<Акциз><БезАкциз>без акциза</БезАкциз></Акциз>")
                .contains(
                        "<СумНал><СумНал>189.34</СумНал></СумНал>",
                        "<СумНалВсего><СумНал>189.34</СумНал></СумНалВсего>")
                .contains("НалСт=\"без НДС\"")
                .contains("АдрТекст=\"127000, г. Москва, ул. Ромашковая, д. 2\"");
    }

    @Test
    void theNameSaysToWhomFromWhomWhenAndUnderWhichId() {
        var file = file(PrintedActs.withoutTax(), KNOWN);

        assertThat(file.name())
                .isEqualTo("ON_NSCHFDOPPR_2XX-7707083893-770701001_2XX-7701990013-770101001_20261231_"
                        + "0b6b5a10-8c0e-4f3a-9a77-1f6c0a7d1e02_0_0_0_0_0_00");
        assertThat(new String(file.content(), WINDOWS)).contains("ИдФайл=\"" + file.name() + "\"");
        assertThat(UpdName.document(file.name())).contains(FORMED.id());
        assertThat(file(PrintedActs.withoutTax(), new BuyerRequisites("2BM-7707083893-201", null, null))
                        .name())
                .startsWith("ON_NSCHFDOPPR_2BM-7707083893-201_");
    }

    @Test
    void theSameIsTheSameBytes() {
        assertThat(file(PrintedActs.withTax(), KNOWN).content())
                .isEqualTo(file(PrintedActs.withTax(), KNOWN).content());
    }

    @Test
    void aCorrectionIsTheActOnceMorePutRight() {
        assertThat(xml(PrintedActs.correction()))
                .contains(
                        "НомерДок=\"D26-000002\" ДатаДок=\"30.11.2026\" ИмяФайлИспрПрод=\"ON_NSCHFDOPPR_2XX-7707083893")
                .contains("_20261130_0b6b5a10-8c0e-4f3a-9a77-1f6c0a7d1e01_0_0_0_0_0_00\"")
                .contains("<ИспрДок НомИспр=\"2\" ДатаИспр=\"31.12.2026\"/>")
                .contains("СтТовУчНал=\"410.00\"", "СтТовУчНалВсего=\"410.00\"")
                .doesNotContain("\"-");
    }

    @Test
    void anEntrepreneurIsAPerson() {
        UnaryOperator<ActSheet> toAnEntrepreneur = act -> new ActSheet(
                act.number(),
                act.issuedOn(),
                act.seller(),
                new Buyer("ИП Примеров Пётр Ильич", "990000010152", new ClientLogin("1R00042")),
                act.offerAcceptedOn(),
                act.given(),
                act.correction());

        assertThat(xml(toAnEntrepreneur.apply(PrintedActs.withoutTax())))
                .contains("<СвИП ИННФЛ=\"990000010152\"><ФИО Фамилия=\"Примеров\" Имя=\"Пётр\" Отчество=\"Ильич\"/>");
    }

    @Test
    void lettersOutsideTheEncodingAreWrittenAsNumbers() {
        var act = PrintedActs.withoutTax();
        var abroad = new ActSheet(
                act.number(),
                act.issuedOn(),
                act.seller(),
                new Buyer("ООО «Ромашка ₽»", "7707083893", new ClientLogin("1R00042")),
                Optional.empty(),
                act.given(),
                act.correction());

        assertThat(xml(abroad)).containsPattern("Ромашка &#(x20bd|8381);").contains("<БезДокОснПер>1</БезДокОснПер>");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> file(PrintedActs.withTax(), BuyerRequisites.UNKNOWN))
                .isInstanceOf(DocumentImpossible.class)
                .hasMessageContaining("не указан адрес покупателя");
        assertThat(new String(
                        file(PrintedActs.withoutTax(), BuyerRequisites.UNKNOWN).content(), WINDOWS))
                .contains("ИННЮЛ=\"7707083893\"/>");
    }

    @ParameterizedTest
    @CsvSource({
        "ИП Ясный Олег Петрович,                            Ясный | Олег | Петрович",
        "Индивидуальный предприниматель Ясный Олег,         Ясный | Олег | null",
        "Ясный О. П.,                                       Ясный | О. | П.",
        "Ясный О.П.,                                        Ясный | О. | П.",
        "Алиев Рустам Эльдар оглы,                          Алиев | Рустам | Эльдар оглы"
    })
    void namesArePutInTheirParts(String written, String parts) {
        var person = PersonOnPaper.of(written);

        assertThat(person.surname() + " | " + person.name() + " | " + person.patronymic())
                .isEqualTo(parts);
    }

    @Test
    void whatIsNoNameIsRefused() {
        assertThatThrownBy(() -> PersonOnPaper.of("Ромашка")).isInstanceOf(DocumentImpossible.class);
    }
}
