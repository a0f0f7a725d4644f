package io.partnercloud.billing.closing.month;

import io.partnercloud.platform.export.Title;

/**
 * What can be left to do. Its sentence may name how many there are ({@code {count}}), what it is about ({@code {subject}}:
 * an account, or an act with its client and reason) and a day ({@code {day}}).
 */
public enum Lack {
    STATEMENT_NONE(
            "No bank statement has been imported yet: bring those of the month.",
            "Ни одной банковской выписки ещё нет: загрузите выписки за месяц."),
    STATEMENT_MISSING(
            "Account {subject} is told of only through {day}: bring the statement up to the end of the month.",
            "По счёту {subject} есть выписки только по {day}: загрузите выписку до конца месяца."),
    STATEMENT_HOLE(
            "Account {subject}: documents are missing before {day}. Bring the statement of these days.",
            "По счёту {subject} не хватает документов до {day}: загрузите выписку за эти дни."),
    STATEMENT_QUARANTINED(
            "Bank statements in quarantine or still being imported: {count}. Check them again or drop them.",
            "Выписок в карантине или ещё в обработке: {count}. Проверьте их заново или отложите."),
    PAYMENT_WAITING(
            "Payments through {day} that wait for a decision: {count}.",
            "Платежей по {day}, которые ждут решения: {count}."),
    JOB_NOT_DONE(
            "The run of {day} has not been done: start it, or see why it failed.",
            "Расчёт за {day} не выполнен: запустите его или посмотрите, почему он не удался."),
    CLIENT_LEFT_OUT(
            "Clients whom the run of {day} left out: {count}. See the reasons at the run.",
            "Клиентов, пропущенных расчётом за {day}: {count}. Причины указаны в расчёте."),
    ACT_NOT_SENT("Acts that are not sent yet: {count}.", "Ещё не отправлено актов: {count}."),
    ACT_REFUSED(
            "Acts that clients refused or ask about: {count}. Correct them and send them again.",
            "Актов, отклонённых клиентами или с запросом уточнения: {count}. Исправьте и отправьте их снова."),
    ACT_HELD(
            "Act {subject}. It cannot go out electronically: enter what is missing, or hand it over on paper and say so.",
            "Акт {subject}. Электронно его не отправить: укажите недостающее или передайте акт на бумаге и отметьте это."),
    ACTS_HELD(
            "Further acts that cannot go out electronically: {count}.",
            "Ещё актов, которые нельзя отправить электронно: {count}."),
    ACT_WITHOUT_EXCHANGE(
            "Acts of clients without an INN, which go by post: {count}. Confirm the step when they are sent.",
            "Актов клиентов без ИНН, которые уходят почтой: {count}. Подтвердите шаг, когда они отправлены."),
    REWARDS_OPEN(
            "The rewards of the month are not fixed yet: that is done by the job on the 1st.",
            "Вознаграждение за месяц ещё не закрыто: это делает задание 1-го числа.");

    private final String english;
    private final String russian;

    Lack(String english, String russian) {
        this.english = english;
        this.russian = russian;
    }

    public Title text() {
        return new Title(english, russian);
    }
}
