package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.reward.partner.PartnerApplications.Status;
import io.partnercloud.reward.partner.StatedApplication.LegalForm;
import io.partnercloud.reward.partner.TaxTreatment;
import java.util.stream.Collectors;

/** In which columns partners and those who want to become one are exported (CAB-7). */
final class PartnerColumns {
    static final Columns<PartnerView> PARTNERS = Columns.<PartnerView>of("partners", "Партнёры")
            .text("Code", "Код", PartnerView::code)
            .text("Name", "Название", view -> view.requisites().name())
            .word("Legal form", "Форма", view -> view.requisites().legalForm(), PartnerColumns::inRussian)
            .text("INN", "ИНН", view -> view.requisites().inn())
            .text("KPP", "КПП", view -> view.requisites().kpp())
            .text("OGRN", "ОГРН", view -> view.requisites().ogrn())
            .text("BIC", "БИК", view -> view.requisites().bic())
            .text("Account", "Счёт в банке", view -> view.requisites().account())
            .text("Contact", "Контактное лицо", PartnerView::contactName)
            .text("E-mail", "Почта", PartnerView::contactEmail)
            .text("Phone", "Телефон", PartnerView::contactPhone)
            .day("Registered on", "Партнёр с", PartnerView::registeredOn);

    static final Columns<PartnerApplicationView> APPLICATIONS = Columns.<PartnerApplicationView>of(
                    "partner-applications", "Заявки партнёров")
            .moment("Received at", "Получена", view -> view.receivedAt().toInstant())
            .word("Status", "Состояние", PartnerApplicationView::status, PartnerColumns::inRussian)
            .text("Name", "Название", view -> view.requisites().name())
            .word("Legal form", "Форма", view -> view.requisites().legalForm(), PartnerColumns::inRussian)
            .text("INN", "ИНН", view -> view.requisites().inn())
            .text("KPP", "КПП", view -> view.requisites().kpp())
            .text("OGRN", "ОГРН", view -> view.requisites().ogrn())
            .word("Tax treatment", "Налоги", PartnerApplicationView::taxTreatment, PartnerColumns::inRussian)
            .text("Contact", "Контактное лицо", PartnerApplicationView::contactName)
            .text("E-mail", "Почта", PartnerApplicationView::contactEmail)
            .text("Phone", "Телефон", PartnerApplicationView::contactPhone)
            .text("Comment", "Комментарий", PartnerApplicationView::comment)
            .text("Refused because", "Причина отказа", PartnerApplicationView::refusedBecause);

    static final Columns<ContractView> CONTRACTS = Columns.<ContractView>of("contracts", "Договоры")
            .text("Number", "Номер", ContractView::number)
            .day("Signed on", "Заключён", ContractView::signedOn)
            .day("Last day", "Последний день", ContractView::lastDay)
            .text("Principal", "Принципал", view -> view.principal().name())
            .word("Tax treatment", "Налоги", ContractView::taxTreatment, PartnerColumns::inRussian)
            .text("Rates", "Ставки", PartnerColumns::rates);

    private PartnerColumns() {}

    private static String rates(ContractView contract) {
        return contract.rates().stream()
                .map(rate -> "%s %s %%%s %s–%s"
                        .formatted(
                                rate.service(),
                                rate.percent(),
                                steps(rate),
                                rate.from(),
                                rate.to() == null ? "" : rate.to()))
                .collect(Collectors.joining("; "));
    }

    private static String steps(ContractView.RateView rate) {
        return rate.steps().stream()
                .map(step -> ", > %s: %s %%".formatted(step.from(), step.percent()))
                .collect(Collectors.joining());
    }

    private static String inRussian(LegalForm form) {
        return switch (form) {
            case COMPANY -> "Организация";
            case ENTREPRENEUR -> "ИП";
            case SELF_EMPLOYED -> "Самозанятый";
        };
    }

    private static String inRussian(Status status) {
        return switch (status) {
            case RECEIVED -> "Ждёт ответа";
            case CONCLUDED -> "Договор заключён";
            case REFUSED -> "Отказано";
        };
    }

    private static String inRussian(TaxTreatment treatment) {
        return switch (treatment) {
            case GENERAL -> "Общая система";
            case SIMPLIFIED_NO_VAT -> "УСН без НДС";
            case SIMPLIFIED_5 -> "УСН, НДС 5 %";
            case SIMPLIFIED_7 -> "УСН, НДС 7 %";
        };
    }
}
