package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.Offer;
import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A questionnaire with its answer, as far as there is one. */
record QuestionnaireView(
        UUID id,
        CloudService service,
        Questionnaire.Status status,
        LocalDate receivedOn,
        @Nullable UUID partner,
        @Nullable ClientLogin client,
        String company,
        @Nullable String inn,
        String contactName,
        String phone,
        String email,
        int users,
        List<String> configurations,
        @Nullable Integer infobaseGb,
        @Nullable Integer fileGb,
        @Nullable String wishes,
        @Nullable String takenBy,
        @Nullable OfferView offer,
        @Nullable String declineReason) {
    static final Columns<QuestionnaireView> COLUMNS = Columns.<QuestionnaireView>of("questionnaires", "Опросные листы")
            .text("Id", "Номер", QuestionnaireView::id)
            .day("Received on", "Получен", QuestionnaireView::receivedOn)
            .text("Service", "Сервис", QuestionnaireView::service)
            .word("Status", "Состояние", QuestionnaireView::status, QuestionnaireView::inRussian)
            .text("Client", "Клиент", QuestionnaireView::client)
            .text("Company", "Компания", QuestionnaireView::company)
            .text("INN", "ИНН", QuestionnaireView::inn)
            .text("Contact", "Контакт", QuestionnaireView::contactName)
            .text("Phone", "Телефон", QuestionnaireView::phone)
            .text("E-mail", "Эл. почта", QuestionnaireView::email)
            .number("Users", "Пользователей", QuestionnaireView::users)
            .money("Monthly", "Цена в месяц", view -> view.offer == null ? null : view.offer.monthly)
            .day("Valid through", "Действует по", view -> view.offer == null ? null : view.offer.validThrough);

    private static String inRussian(Questionnaire.Status status) {
        return switch (status) {
            case RECEIVED -> "получен";
            case TAKEN -> "в работе";
            case ANSWERED -> "есть ответ";
            case DECLINED -> "отклонён";
            case ORDERED -> "заказан";
        };
    }

    /** The individual price a month, for what, and through which day it can be ordered. */
    record OfferView(Money monthly, String description, VatTreatment vat, LocalDate validThrough) {
        static OfferView of(Offer offer) {
            return new OfferView(offer.monthly(), offer.description(), offer.vat(), offer.validThrough());
        }
    }

    static QuestionnaireView of(Questionnaire questionnaire) {
        return of(questionnaire, null);
    }

    /** Only operators see which of them works on it. */
    static QuestionnaireView forOperators(Questionnaire questionnaire) {
        return of(questionnaire, questionnaire instanceof Questionnaire.Taken taken ? taken.by() : null);
    }

    private static QuestionnaireView of(Questionnaire questionnaire, @Nullable String takenBy) {
        var sheet = questionnaire.sheet();
        var asker = sheet.asker();
        var needs = sheet.needs();
        return new QuestionnaireView(
                sheet.id(),
                sheet.service(),
                questionnaire.status(),
                sheet.receivedOn(),
                sheet.source().partner(),
                sheet.source().client(),
                asker.company(),
                asker.inn() == null ? null : asker.inn().digits(),
                asker.contactName(),
                asker.phone(),
                asker.email(),
                needs.users(),
                needs.configurations(),
                needs.infobaseGb(),
                needs.fileGb(),
                needs.wishes(),
                takenBy,
                offer(questionnaire),
                questionnaire instanceof Questionnaire.Declined declined ? declined.reason() : null);
    }

    private static @Nullable OfferView offer(Questionnaire questionnaire) {
        return switch (questionnaire) {
            case Questionnaire.Answered answered -> OfferView.of(answered.offer());
            case Questionnaire.Ordered ordered -> OfferView.of(ordered.offer());
            case Questionnaire.Received _, Questionnaire.Taken _, Questionnaire.Declined _ -> null;
        };
    }
}
