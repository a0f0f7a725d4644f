package io.partnercloud.trial.request.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.export.Title;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialStatus;
import org.jspecify.annotations.Nullable;

/** In which columns requests for trials are exported (CAB-7). */
final class TrialColumns {
    private static final Columns<TrialView> OF_PARTNER = Columns.<TrialView>of("trials", "Заявки на тест")
            .day("Asked on", "Подана", TrialView::askedOn)
            .text("Name", "Название", TrialView::name)
            .text("INN", "ИНН", TrialView::inn)
            .word("Status", "Состояние", TrialView::status, TrialColumns::inRussian)
            .text("Client", "Клиент", TrialView::clientLogin)
            .day("Trial starts on", "Тест с", TrialView::startsOn)
            .day("Trial ends on", "Тест до", TrialView::endsOn)
            .text("Products", "Конфигурации", view -> String.join(", ", view.productNames()))
            .number("Users", "Пользователей", TrialView::users)
            .word("Purpose", "Для кого", TrialView::purpose, TrialColumns::inRussian)
            .text("Comment", "Комментарий", TrialView::comment)
            .said("Reason", "Причина", TrialColumns::reason);

    private static final Columns<TrialView> ALL = OF_PARTNER
            .text("Partner", "Партнёр", TrialView::partnerName)
            .word("Origin", "Источник", TrialView::origin, TrialColumns::inRussian)
            .text("Partner as named", "Партнёр со слов заявителя", TrialView::namedPartner)
            .text("Contact", "Контактное лицо", TrialView::contactName)
            .text("Phone", "Телефон", TrialView::phone)
            .text("E-mail", "Почта", TrialView::email);

    private TrialColumns() {}

    static Columns<TrialView> of(Scope scope) {
        return scope instanceof Operator ? ALL : OF_PARTNER;
    }

    private static String inRussian(TrialStatus status) {
        return switch (status) {
            case WAITING_FOR_OPERATOR -> "Ждёт решения";
            case REJECTED -> "Отклонена";
            case REQUESTED -> "Принята";
            case PROVISIONING -> "Создаётся";
            case FAILED -> "Не создан";
            case TRIAL -> "Тест";
            case PAID -> "Оплачен";
            case BLOCKED -> "Заблокирован";
            case DELETED -> "Удалён";
        };
    }

    private static String inRussian(Purpose purpose) {
        return switch (purpose) {
            case CLIENT -> "Клиент";
            case OWN_USE -> "Сам партнёр";
        };
    }

    private static String inRussian(Origin origin) {
        return switch (origin) {
            case CABINET -> "Кабинет";
            case SITE -> "Сайт";
        };
    }

    /** The codes by which a request waits or was refused, in words; what an operator wrote stays as it is. */
    private static @Nullable Title reason(TrialView view) {
        var reason = view.reason();
        return switch (reason) {
            case null -> null;
            case "RECENT_TRIAL" -> new Title("had a trial not long ago", "тест был недавно");
            case "HAS_ACCOUNT" -> new Title("has an account", "уже клиент");
            case "trial_already_active" -> new Title("a trial is running", "тест уже идёт");
            case "own_use_trial_already_active" -> new Title("the own trial is running", "свой тест уже идёт");
            case "client_of_another_partner" -> new Title("client of another partner", "клиент другого партнёра");
            case String words -> new Title(words, words);
        };
    }
}
