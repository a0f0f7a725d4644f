package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.edo.BuyerRequisites;
import io.partnercloud.billing.documents.edo.DocumentImpossible;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes who sells, who buys and who signs. */
record UpdParties(Writer xml) {
    private static final int COMPANY = 10;

    void seller(LegalEntity seller) throws XMLStreamException {
        var requisites = seller.requisites();
        var kpp = requisites.kppIfAny();
        xml.open("СвПрод");
        party(requisites.name(), requisites.inn().digits(), kpp == null ? null : kpp.text());
        address(seller.address());
        xml.open("БанкРекв", "НомерСчета", requisites.account().number());
        xml.empty(
                "СвБанк",
                "НаимБанк",
                seller.bankName(),
                "БИК",
                requisites.account().bic().digits(),
                "КорСчет",
                seller.correspondentAccount().number());
        xml.close();
        xml.close();
    }

    void buyer(Buyer buyer, BuyerRequisites requisites) throws XMLStreamException {
        var kpp = requisites.kpp();
        var address = requisites.address();
        xml.open("СвПокуп");
        party(buyer.name(), buyer.requireInn(), kpp == null ? null : kpp.text());
        if (address != null) {
            address(address);
        }
        xml.close();
    }

    private void party(String name, String inn, @Nullable String kpp) throws XMLStreamException {
        xml.open("ИдСв");
        if (inn.length() == COMPANY) {
            xml.empty("СвЮЛУч", "НаимОрг", name, "ИННЮЛ", inn, "КПП", kpp);
        } else {
            xml.open("СвИП", "ИННФЛ", inn);
            person(PersonOnPaper.of(name));
            xml.close();
        }
        xml.close();
    }

    private void address(String text) throws XMLStreamException {
        xml.open("Адрес");
        xml.empty("АдрИнф", "КодСтр", "643", "НаимСтран", "Россия", "АдрТекст", text);
        xml.close();
    }

    /** Whose powers are read off the signature's own certificate. */
    void signatory(LegalEntity seller) throws XMLStreamException {
        var who = seller.signatories();
        var name = who.headName();
        var title = who.headTitle();
        if (name == null) {
            throw new DocumentImpossible("у организации не указан руководитель: некому подписать документ");
        }
        xml.open("Подписант", "Должн", title == null ? "Руководитель" : title, "ТипПодпис", "1", "СпосПодтПолном", "1");
        person(PersonOnPaper.of(name));
        xml.close();
    }

    private void person(PersonOnPaper person) throws XMLStreamException {
        xml.empty("ФИО", "Фамилия", person.surname(), "Имя", person.name(), "Отчество", person.patronymic());
    }
}
