package io.partnercloud.billing.documents.edo.upd;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.documents.act.PrintedActs;
import io.partnercloud.billing.documents.edo.BuyerRequisites;
import io.partnercloud.billing.documents.edo.ElectronicDocuments.Outgoing;
import io.partnercloud.billing.documents.edo.Formed;
import io.partnercloud.contracts.requisites.Kpp;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** INV-15: the rules beyond the schema, each damaged in a document that keeps them all. */
class UpdRulesTests {
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final UpdFile WHOLE = UpdFile.of(
            new Outgoing(
                    new Formed(
                            UUID.fromString("0b6b5a10-8c0e-4f3a-9a77-1f6c0a7d1e02"),
                            LocalDateTime.parse("2026-12-31T23:15:00")),
                    PrintedActs.withTax(),
                    new BuyerRequisites(null, new Kpp("770701001"), "127000, г. Москва, ул. Ромашковая, д. 2"),
                    Optional.empty()),
            new Participants("2XX"));
    private static final String XML = new String(WHOLE.content(), WINDOWS);

    private static List<String> violations(String xml, String name) throws SAXException {
        return UpdRules.violations(StrictXml.parsed(xml.getBytes(WINDOWS)), name);
    }

    @Test
    void aWholeDocumentBreaksNone() throws SAXException {
        assertThat(violations(XML, WHOLE.name())).isEmpty();
    }

    @Test // 0400400007
    void theFileHasTheNameOfItsId() throws SAXException {
        assertThat(violations(XML, "another")).containsExactly("имя файла не равно ИдФайл");
    }

    @ParameterizedTest // 0400300003
    @CsvSource(
            delimiter = ';',
            value = {
                " НаимДокОпр=\"[^\"]*\";;нет НаимДокОпр",
                " ДатаПер=\"[^\"]*\" ДатаНачПер=\"[^\"]*\";;нет ни ДатаПер",
                "<Адрес>.*?</Адрес>;;не указан адрес продавца",
                " НаимТов=\"[^\"]*\";;строка 1: нет НаимТов",
                " НаимЕдИзм=\"[^\"]*\";;строка 1: код единицы без наименования",
                " КолТов=\"[^\"]*\";;строка 1: единица без количества",
                " ЦенаТов=\"[^\"]*\";;строка 1: количество без цены",
                " СтТовУчНалВсего=\"[^\"]*\";;нет СтТовУчНалВсего",
                " СтТовБезНДС=\"860.66\";' СтТовБезНДС=\"860.65\"';строка 1: сумма с налогом не равна",
                " СтТовБезНДСВсего=\"[^\"]*\";' СтТовБезНДСВсего=\"1.00\"';итог без налога не равен сумме строк",
                " СтТовУчНалВсего=\"[^\"]*\";' СтТовУчНалВсего=\"1.00\"';итог с налогом не равен сумме строк",
                "<СумНалВсего><СумНал>189.34;<СумНалВсего><СумНал>189.35;итог налога не равен сумме строк",
                "Функция=\"СЧФДОП\";'Функция=\"ДОП\"';функция не та"
            })
    void whatIsDamagedIsNamed(String what, @Nullable String by, String violation) throws SAXException {
        var damaged = XML.replaceFirst(what, by == null ? "" : by);

        assertThat(damaged).isNotEqualTo(XML);
        assertThat(violations(damaged, WHOLE.name()))
                .anySatisfy(said -> assertThat(said).startsWith(violation));
    }
}
