import { word, words } from "#/text";
import { Icon, type IconName } from "#/ui/Icon";
import { classes } from "#/ui/parts";
import css from "#/ui/ui.module.css";

type Tone = "good" | "warn" | "bad" | "info" | "none";

const looks: Record<string, [Tone, IconName]> = {
    // clients and trials
    WAITING_FOR_OPERATOR: ["warn", "clock"],
    REQUESTED: ["info", "clock"],
    PROVISIONING: ["info", "clock"],
    REJECTED: ["none", "stop"],
    FAILED: ["bad", "warn"],
    TRIAL: ["info", "calendar"],
    PAID: ["good", "ok"],
    BLOCKED: ["bad", "stop"],
    DELETED: ["none", "bin"],
    ENDED: ["none", "stop"],
    // invoices
    ISSUED: ["info", "clock"],
    PARTLY_PAID: ["warn", "clock"],
    OVERDUE: ["bad", "warn"],
    CANCELLED: ["none", "stop"],
    // rewards and payout sets
    ACCRUED: ["info", "clock"],
    FIXED: ["info", "ok"],
    IN_SET: ["info", "document"],
    HELD: ["warn", "warn"],
    CARRIED: ["none", "clock"],
    PUBLISHED: ["warn", "document"],
    DISPUTED: ["bad", "warn"],
    COMPLETED: ["info", "document"],
    SCANS_RECEIVED: ["info", "document"],
    ORIGINALS_RECEIVED: ["info", "ok"],
    // tickets and calls
    REGISTERED: ["info", "message"],
    IN_PROGRESS: ["warn", "clock"],
    CLOSED: ["good", "ok"],
    OPEN: ["warn", "phone"],
    REACHED: ["good", "ok"],
    UNREACHED: ["bad", "stop"],
    // statements and bank documents
    QUARANTINED: ["bad", "warn"],
    DROPPED: ["none", "bin"],
    IMPORTING: ["info", "clock"],
    IMPORTED: ["good", "ok"],
    PENDING: ["info", "clock"],
    MATCHED: ["good", "ok"],
    WAITING: ["warn", "clock"],
    IGNORED: ["none", "stop"],
    RETURNED: ["none", "stop"],
    KEPT: ["none", "ok"],
    NOT_EXECUTED: ["bad", "stop"],
    // applications, jobs, letters
    RECEIVED: ["warn", "clock"],
    CONCLUDED: ["good", "ok"],
    REFUSED: ["none", "stop"],
    RUNNING: ["info", "clock"],
    DONE: ["good", "ok"],
    ABANDONED: ["bad", "stop"],
    UNREADABLE: ["bad", "warn"],
    FOLLOWING: ["none", "clock"],
};

const states = {
    client: words(
        {
            REQUESTED: "Заявка принята",
            PROVISIONING: "Готовим доступ",
            FAILED: "Не удалось создать",
            TRIAL: "Пробный период",
            PAID: "Оплачен",
            BLOCKED: "Заблокирован",
            DELETED: "Удалён",
            WAITING_FOR_OPERATOR: "Ждёт решения оператора",
            REJECTED: "Отклонена",
            ENDED: "Закончилась",
        },
        {
            REQUESTED: "Requested",
            PROVISIONING: "Being prepared",
            FAILED: "Could not be made",
            TRIAL: "Trial",
            PAID: "Paid",
            BLOCKED: "Blocked",
            DELETED: "Deleted",
            WAITING_FOR_OPERATOR: "Waits for an operator",
            REJECTED: "Rejected",
            ENDED: "Ended",
        },
    ),
    invoice: words(
        {
            ISSUED: "Ждёт оплаты",
            PARTLY_PAID: "Оплачен частично",
            PAID: "Оплачен",
            OVERDUE: "Просрочен",
            CANCELLED: "Отменён",
        },
        { ISSUED: "To be paid", PARTLY_PAID: "Partly paid", PAID: "Paid", OVERDUE: "Overdue", CANCELLED: "Cancelled" },
    ),
    reward: words(
        { ACCRUED: "Начислено", FIXED: "Месяц закрыт", IN_SET: "В документах", PAID: "Выплачено", HELD: "Удержано" },
        { ACCRUED: "Accrued", FIXED: "Month closed", IN_SET: "In documents", PAID: "Paid out", HELD: "Held back" },
    ),
    payout: words(
        {
            CARRIED: "Перенесено",
            PUBLISHED: "Ждёт ваших реквизитов",
            DISPUTED: "Есть возражение",
            COMPLETED: "Ждём сканы",
            SCANS_RECEIVED: "Ждём оригиналы",
            ORIGINALS_RECEIVED: "Готовим выплату",
            PAID: "Выплачено",
        },
        {
            CARRIED: "Carried over",
            PUBLISHED: "Waits for your details",
            DISPUTED: "Objected to",
            COMPLETED: "Waits for scans",
            SCANS_RECEIVED: "Waits for originals",
            ORIGINALS_RECEIVED: "Payment is prepared",
            PAID: "Paid out",
        },
    ),
    ticket: words(
        { REGISTERED: "Новое", IN_PROGRESS: "В работе", CLOSED: "Закрыто" },
        { REGISTERED: "New", IN_PROGRESS: "In progress", CLOSED: "Closed" },
    ),
    call: words(
        { OPEN: "Позвонить", REACHED: "Дозвонились", UNREACHED: "Не дозвонились", CANCELLED: "Отменён" },
        { OPEN: "To call", REACHED: "Reached", UNREACHED: "Not reached", CANCELLED: "Cancelled" },
    ),
    statement: words(
        {
            QUARANTINED: "С ошибками, не принята",
            DROPPED: "Отброшена",
            IMPORTING: "Загружается",
            IMPORTED: "Загружена",
        },
        {
            QUARANTINED: "Has mistakes, not taken",
            DROPPED: "Dropped",
            IMPORTING: "Being imported",
            IMPORTED: "Imported",
        },
    ),
    document: words(
        {
            PENDING: "Обрабатывается",
            MATCHED: "Разнесён",
            WAITING: "Не опознан",
            IGNORED: "Не наш",
            RETURNED: "Возвращён",
            KEPT: "Исходящий",
            NOT_EXECUTED: "Не исполнен",
        },
        {
            PENDING: "Being processed",
            MATCHED: "Matched",
            WAITING: "Not recognised",
            IGNORED: "Not ours",
            RETURNED: "Returned",
            KEPT: "Outgoing",
            NOT_EXECUTED: "Not executed",
        },
    ),
    application: words(
        { RECEIVED: "Ждёт решения", CONCLUDED: "Договор заключён", REFUSED: "Отказано" },
        { RECEIVED: "To be decided", CONCLUDED: "Contract made", REFUSED: "Refused" },
    ),
    run: words(
        { REQUESTED: "В очереди", RUNNING: "Выполняется", DONE: "Выполнено", FAILED: "Ошибка", ABANDONED: "Прервано" },
        { REQUESTED: "Queued", RUNNING: "Running", DONE: "Done", FAILED: "Failed", ABANDONED: "Abandoned" },
    ),
    letter: words(
        { FAILED: "Не обработано", FOLLOWING: "Ждёт предыдущего", UNREADABLE: "Не читается" },
        { FAILED: "Failed", FOLLOWING: "Waits for the one before", UNREADABLE: "Unreadable" },
    ),
} as const;

export type Subject = keyof typeof states;

export const statusWord = (of: Subject, code: string | null | undefined): string =>
    word(states[of] as Readonly<Record<string, string>>, code);

export const statusOptions = (of: Subject, ...codes: string[]): Array<readonly [string, string]> =>
    codes.map((code) => [code, statusWord(of, code)] as const);

const tones: Record<Tone, string | undefined> = {
    good: css.badgeGood,
    warn: css.badgeWarn,
    bad: css.badgeBad,
    info: css.badgeInfo,
    none: undefined,
};

/** One word, one colour, one icon for a state, everywhere. */
export function Status({ of, code }: { of: Subject; code: string | null | undefined }) {
    if (!code) return <>—</>;
    const [tone, icon] = looks[code] ?? (["none", "clock"] as const);
    return (
        <span className={classes(css.badge, tones[tone])}>
            <Icon name={icon} />
            {statusWord(of, code)}
        </span>
    );
}

export const services = words(
    {
        RENT: "Аренда 1С",
        PBX: "Телефония",
        CASH_DESK: "Касса",
        HOSTING: "Размещение серверов",
        CORPORATE: "Корпоративное облако",
    },
    { RENT: "1C rent", PBX: "Telephony", CASH_DESK: "Cash desk", HOSTING: "Hosting", CORPORATE: "Corporate cloud" },
);

export const ticketKinds = words(
    {
        QUESTION: "Вопрос",
        ATTRIBUTION_CLAIM: "Закрепить клиента за мной",
        MISSING_PAYOUT: "Нет документов на выплату",
        CONSULTATION: "Консультация по программе",
        BACKUP_ARCHIVE: "Архив базы",
        MOVE_UPDATE: "Перенести обновление",
        ITS_REGISTRATION: "Регистрация ИТС",
        CHANGE_PARAMETERS: "Изменить параметры аренды",
        OTHER: "Другое",
    },
    {
        QUESTION: "Question",
        ATTRIBUTION_CLAIM: "Assign a client to me",
        MISSING_PAYOUT: "Payout documents are missing",
        CONSULTATION: "Consultation",
        BACKUP_ARCHIVE: "Archive of an infobase",
        MOVE_UPDATE: "Move an update",
        ITS_REGISTRATION: "ITS registration",
        CHANGE_PARAMETERS: "Change what is rented",
        OTHER: "Other",
    },
);
