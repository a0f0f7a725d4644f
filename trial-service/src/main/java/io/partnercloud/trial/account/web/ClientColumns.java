package io.partnercloud.trial.account.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.Purpose;

/** In which columns clients are exported (CAB-2, CAB-7). */
final class ClientColumns {
    private static final Columns<ClientView> OF_PARTNER = first().day(
                    "Trial ends on", "Тест до", ClientView::trialEndsOn)
            .day("Paid through", "Оплачено по", ClientView::paidThrough);

    private static final Columns<ClientView> ALL = first().day("Trial starts on", "Тест с", ClientView::trialStartsOn)
            .day("Trial ends on", "Тест до", ClientView::trialEndsOn)
            .day("Contract", "Договор с", ClientView::contractDate)
            .day("Paid through", "Оплачено по", ClientView::paidThrough)
            .number("Connections", "Подключений", ClientView::connections)
            .flag("Premium", "Премиум", ClientView::premium)
            .day("Blocked on", "Заблокирован", ClientView::blockedOn)
            .day("Deletion on", "Удаление", ClientView::deletionOn)
            .day("Deleted on", "Удалён", ClientView::deletedOn)
            .text("Contact", "Контактное лицо", ClientView::contactName)
            .text("Phone", "Телефон", ClientView::phone)
            .text("E-mail", "Почта", ClientView::email)
            .text("Partner", "Партнёр", ClientView::partnerName);

    private ClientColumns() {}

    static Columns<ClientView> of(Scope scope) {
        return scope instanceof Operator ? ALL : OF_PARTNER;
    }

    private static Columns<ClientView> first() {
        return Columns.<ClientView>of("clients", "Клиенты")
                .text("Client", "Клиент", ClientView::login)
                .text("Name", "Название", ClientView::name)
                .text("INN", "ИНН", ClientView::inn)
                .service("Service", "Сервис", ClientView::service)
                .text("Tariff", "Тариф", ClientView::tariff)
                .word("Status", "Состояние", ClientView::status, ClientColumns::inRussian)
                .word("Purpose", "Для кого", ClientView::purpose, ClientColumns::inRussian);
    }

    private static String inRussian(Purpose purpose) {
        return switch (purpose) {
            case CLIENT -> "Клиент";
            case OWN_USE -> "Сам партнёр";
        };
    }

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
