package io.partnercloud.notification.letter.web;

import io.partnercloud.notification.letter.Template;
import io.partnercloud.platform.export.Title;

/** What people call the letters (NTF-1). */
final class TemplateNames {
    private TemplateNames() {}

    static Title of(String slug) {
        return Template.bySlug(slug).map(TemplateNames::of).orElseGet(() -> new Title(slug, slug));
    }

    private static Title of(Template template) {
        return switch (template) {
            case TRIAL_ACCESS -> new Title("access to a trial", "Доступ к тесту");
            case TRIAL_ACCESS_PARTNER_COPY ->
                new Title("access to a trial, copy for the partner", "Доступ к тесту, копия партнёру");
            case TRIAL_REJECTED -> new Title("trial refused", "Отказ в тесте");
            case PROVISIONING_FAILED -> new Title("account not made", "Кабинет не создан");
            case PROVISIONING_FAILED_ALERT -> new Title("account not made, alert", "Кабинет не создан, оператору");
            case TRIAL_ENDING -> new Title("trial ends soon", "Тест скоро закончится");
            case TRIAL_ENDED -> new Title("trial ended", "Тест закончился");
            case UPDATES_ANNOUNCED -> new Title("infobases will be updated", "Базы обновятся");
            case UPDATE_MOVED -> new Title("update moved", "Обновление перенесено");
            case UPDATES_FINISHED -> new Title("infobases updated", "Базы обновлены");
            case DELETION_DUE -> new Title("account will be deleted", "Кабинет будет удалён");
            case SERVICE_END_DUE -> new Title("service will end", "Сервис скоро отключится");
            case SERVICE_ENDED -> new Title("service ended", "Сервис отключён");
            case ACCOUNT_DELETED -> new Title("account deleted", "Кабинет удалён");
            case INVOICE_ISSUED -> new Title("invoice", "Счёт");
            case PAYMENT_REMINDER -> new Title("payment reminder", "Напоминание об оплате");
            case INVOICE_PAID -> new Title("invoice paid", "Счёт оплачен");
            case ACCESS_BLOCKED -> new Title("access blocked", "Доступ закрыт");
            case ACCESS_RESTORED -> new Title("access restored", "Доступ открыт");
            case WANTS_TO_GO_ON_ALERT ->
                new Title("client wants to go on, alert", "Клиент хочет продолжить, оператору");
            case CALLS_UNANSWERED -> new Title("calls unanswered", "Не дозвонились");
            case TICKET_OPENED -> new Title("ticket registered", "Обращение зарегистрировано");
            case TICKET_ALERT -> new Title("new ticket, alert", "Новое обращение, оператору");
            case TICKET_MESSAGE_ALERT -> new Title("new message, alert", "Новое сообщение, оператору");
            case TICKET_REOPENED_ALERT -> new Title("ticket reopened, alert", "Обращение открыто снова, оператору");
            case TICKET_DUE_SOON_ALERT -> new Title("promise due soon, alert", "Срок обращения подходит, оператору");
            case TICKET_OVERDUE_ALERT -> new Title("promise broken, alert", "Срок обращения прошёл, оператору");
            case TICKET_WAITS -> new Title("question to whoever asked", "Вопрос по обращению");
            case TICKET_ANSWERED -> new Title("ticket answered", "Ответ на обращение");
            case TICKET_CLOSED -> new Title("ticket closed", "Обращение закрыто");
            case PASSWORD_LINK -> new Title("link to set a password", "Ссылка для пароля");
            case PASSWORD_FORGOTTEN -> new Title("link for a forgotten password", "Ссылка при забытом пароле");
            case CLIENT_USER_LINK -> new Title("link for a client's user", "Ссылка для пользователя клиента");
            case PROGRAM_KEY_EXPIRES ->
                new Title("key of a program expires", "Ключ программы скоро перестанет действовать");
            case SECOND_FACTOR_CHANGED -> new Title("second factor changed", "Второй фактор изменён");
            case PASSWORD_CHANGED -> new Title("password changed", "Пароль изменён");
            case EMAIL_CONFIRMATION -> new Title("confirm the new address", "Подтверждение нового адреса");
            case EMAIL_CHANGE_ASKED -> new Title("another address is asked for", "Запрошена смена адреса");
            case EMAIL_CHANGED -> new Title("address changed", "Адрес изменён");
            case NEW_DEVICE -> new Title("sign-in from a new device", "Вход с нового устройства");
            case MEMBERSHIP_REQUESTED -> new Title("somebody asks for access", "Запрошен доступ к кабинету");
            case MEMBERSHIP_GRANTED -> new Title("access to a cabinet", "Доступ к кабинету открыт");
            case MEMBERSHIP_REFUSED -> new Title("access to a cabinet refused", "В доступе к кабинету отказано");
            case MEMBERSHIP_ENDED -> new Title("access to a cabinet ended", "Доступ к кабинету закрыт");
            case MEMBER_INVITED -> new Title("invitation to a cabinet", "Приглашение в кабинет");
            case PAYOUT_DOCUMENTS_READY -> new Title("payout documents ready", "Документы к выплате готовы");
            case PAYOUT_MADE_BY_HAND -> new Title("payout documents made by hand", "Документы к выплате, лично");
            case PAYOUT_REMINDER -> new Title("payout documents, reminder", "Документы к выплате, напоминание");
            case PAYOUT_ALERT -> new Title("payout documents, alert", "Документы к выплате, оператору");
            case QUESTIONNAIRE_ANSWERED -> new Title("questionnaire answered", "Ответ на анкету");
            case QUESTIONNAIRE_DECLINED -> new Title("questionnaire declined", "Отказ по анкете");
            case PARTNER_APPLICATION_REFUSED -> new Title("partner application refused", "Отказ в партнёрстве");
            case CONTRACT_SIGNED -> new Title("contract signed", "Договор заключён");
            case CONTRACT_AMENDED -> new Title("contract amended", "Условия договора изменены");
            case CONTRACT_ENDED -> new Title("contract ended", "Договор прекращён");
            case PARTNER_CODE_ASSIGNED -> new Title("partner code", "Код партнёра");
            case ATTRIBUTION_CLAIM_FILED -> new Title("attribution claim, alert", "Заявление о клиенте, оператору");
            case ATTRIBUTION_CLAIM_ACCEPTED -> new Title("attribution claim accepted", "Клиент закреплён");
            case ATTRIBUTION_CLAIM_REFUSED -> new Title("attribution claim refused", "Отказ в закреплении клиента");
            case CLIENTS_HANDED_OVER -> new Title("clients handed over", "Клиенты переданы");
            case CLIENTS_TAKEN_OVER -> new Title("clients taken over", "Клиенты приняты");
        };
    }
}
