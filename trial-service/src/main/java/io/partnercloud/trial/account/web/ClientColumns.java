package io.partnercloud.trial.account.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.trial.account.AccountStatus;

/** In which columns clients are exported (CAB-2, CAB-7). */
final class ClientColumns {
    static final Columns<ClientView> OF_PARTNER = Columns.<ClientView>of("clients", "Клиенты")
            .text("Client", "Клиент", ClientView::login)
            .text("Name", "Название", ClientView::name)
            .text("INN", "ИНН", ClientView::inn)
            .service("Service", "Сервис", ClientView::service)
            .text("Tariff", "Тариф", ClientView::tariff)
            .word("Status", "Состояние", ClientView::status, ClientColumns::inRussian)
            .day("Trial ends on", "Тест до", ClientView::trialEndsOn)
            .day("Paid through", "Оплачено по", ClientView::paidThrough);

    static final Columns<ClientDetailsView> ALL = Columns.<ClientDetailsView>of("clients", "Клиенты")
            .text("Client", "Клиент", view -> view.client().login())
            .text("Name", "Название", view -> view.client().name())
            .text("INN", "ИНН", view -> view.client().inn())
            .service("Service", "Сервис", view -> view.client().service())
            .text("Tariff", "Тариф", view -> view.client().tariff())
            .word("Status", "Состояние", view -> view.client().status(), ClientColumns::inRussian)
            .day("Trial starts on", "Тест с", ClientDetailsView::trialStartsOn)
            .day("Trial ends on", "Тест до", view -> view.client().trialEndsOn())
            .day("Contract", "Договор с", ClientDetailsView::contractDate)
            .day("Paid through", "Оплачено по", view -> view.client().paidThrough())
            .number("Connections", "Подключений", ClientDetailsView::connections)
            .flag("Premium", "Премиум", ClientDetailsView::premium)
            .day("Blocked on", "Заблокирован", ClientDetailsView::blockedOn)
            .day("Deletion on", "Удаление", ClientDetailsView::deletionOn)
            .day("Deleted on", "Удалён", ClientDetailsView::deletedOn)
            .text("Contact", "Контактное лицо", ClientDetailsView::contactName)
            .text("Phone", "Телефон", ClientDetailsView::phone)
            .text("E-mail", "Почта", ClientDetailsView::email)
            .text("Partner", "Партнёр", ClientDetailsView::partner);

    private ClientColumns() {}

    private static String inRussian(AccountStatus status) {
        return switch (status) {
            case REQUESTED -> "Заявка";
            case PROVISIONING -> "Создаётся";
            case FAILED -> "Не создан";
            case TRIAL -> "Тест";
            case PAID -> "Оплачен";
            case BLOCKED -> "Заблокирован";
            case DELETED -> "Удалён";
        };
    }
}
