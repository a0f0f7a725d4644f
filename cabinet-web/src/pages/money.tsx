import { useNavigate, useParams } from "@tanstack/react-router";
import { type DragEvent, useRef, useState } from "react";
import { type Answer, change, type Item, useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { invoiceColumns } from "#/pages/invoices";
import { enCount, ruCount, words } from "#/text";
import { Deed, Field, useDraft, useSend } from "#/ui/form";
import { bytes, day, daysUntil, moment, money, sum } from "#/ui/format";
import { List, Table } from "#/ui/List";
import { Button, classes, Empty, Facts, Page, ProblemBox, Read, Section, Surface } from "#/ui/parts";
import { Status, statusOptions } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        today: "Деньги сегодня",
        unmatched: "Неопознанные деньги",
        unmatchedMore: (n: number) =>
            n > 0 ? `${ruCount(n, "платёж ждёт", "платежа ждут", "платежей ждут")} клиента` : "все деньги на месте",
        onSum: (amount: string, days: number) => `на ${amount}, старшему ${ruCount(days, "день", "дня", "дней")}`,
        quarantined: "Выписки с ошибками",
        holes: "Разрывы в выписках",
        overdue: "Просроченные счета",
        overdueMore: "их клиентам грозит блокировка",
        blocked: "Заблокированы за долг",
        none: "нет",

        statements: "Выписки",
        drop: "Перетащите сюда файл выписки или выберите его",
        dropHelp: "Файл обмена 1CClientBankExchange из интернет-банка, до 34 МБ.",
        choose: "Выбрать файл",
        sendingFile: (name: string) => `Отправляю ${name}…`,
        noStatements: "Выписок ещё не было. Начните с файла за последний рабочий день.",
        file: "Файл",
        period: "Период",
        received: "Получена",
        docs: "Документов",
        waiting: "Не опознано",
        status: "Состояние",
        whatIsWrong: "Что не так с файлом",
        line: (n: number) => `строка ${n}`,
        moreErrors: (n: number) => `и ещё ${ruCount(n, "ошибка", "ошибки", "ошибок")}`,
        recheck: "Проверить ещё раз",
        recheckHelp: "Если предыдущая выписка теперь загружена, файл примется.",
        dropIt: "Отбросить",
        dropItHelp: "Файл не будет загружен никогда. Деньги из него нужно получить другим файлом.",
        progress: (done: number, all: number) => `Обработано ${done} из ${all}`,
        matched: "Разнесено",
        ignored: "Не наши",
        known: "Уже были",
        outgoing: "Исходящие",
        account: "Счёт",
        opening: "На начало",
        incoming: "Поступило",
        spent: "Списано",
        closing: "На конец",
        documents: "Документы",
        number: "Номер",
        payer: "Плательщик",
        purpose: "Назначение",
        amount: "Сумма",
        on: "Дата",
        notes: "Замечания",
        holesTitle: "Не хватает выписок",
        total: "Всего",

        unmatchedLead: "Слева деньги, справа — чьи они, вероятно. Клавиши 1–3 выбирают подсказку у открытого платежа.",
        noUnmatched: "Все деньги на месте: неопознанных нет.",
        why: {
            NO_INN: "в платеже нет ИНН",
            PAYER_UNKNOWN: "плательщик незнаком",
            SEVERAL_CLIENTS: "с этим ИНН несколько клиентов",
            ANOTHERS_INVOICE: "назван чужой счёт",
            ACCOUNT_DELETED: "клиент удалён",
            TOLD_ALREADY: "похоже, уже внесён вручную",
            TOLD_DIFFERENTLY: "внесён вручную с другой суммой",
            RETURN: "похоже на возврат",
            NOT_PROVIDERS_ACCOUNT: "пришёл не на наш счёт",
            NOT_POSITIVE: "сумма не больше нуля",
            FOREIGN_CURRENCY: "иностранная валюта",
            IN_FUTURE: "дата в будущем",
            MATCHED_WRONGLY: "разнесён ошибочно",
            REFUSED: "не принят",
            FAILED: "сбой при разборе",
        } as Record<string, string>,
        sign: {
            RETURNED_PAYMENT: "возврат этого платежа",
            TOLD_BY_HAND: "этот платёж уже внесён вручную",
            NUMBER_AND_AMOUNT: "номер счёта и сумма совпали",
            NUMBER: "номер счёта назван",
            INN_AND_AMOUNT: "тот же ИНН, сумма совпала",
            INN: "тот же ИНН",
            PAID_BEFORE: "платил за него раньше",
        } as Record<string, string>,
        suggestions: "Чьи это деньги",
        noSuggestions: "Подсказок нет: укажите клиента или счёт сами.",
        take: "Разнести",
        open: (amount: string) => `осталось ${amount}`,
        invoice: (n: string) => `счёт ${n}`,
        other: "Другой клиент или счёт",
        clientLabel: "Логин клиента",
        invoiceLabel: "Номер счёта",
        invoiceHelp: "Необязательно: без него деньги лягут на аванс и закроют старшие счета.",
        ignore: "Не наши деньги",
        ignoreHelp: "Платёж уйдёт из очереди, деньги никому не зачтутся.",
        inn: "ИНН",
        bic: "БИК",
        docLine: (number: string, at: string) => `Поручение ${number} от ${at}`,

        debts: "Счета и долги",
        debtors: "Должники",
        noDebts: "Долгов нет.",
        client: "Клиент",
        debt: "Долг",
        advance: "Аванс",
        paid: "Оплачено по",
        blockedSince: "Заблокирован с",
        deletion: "Удалим",
        search: "Номер счёта, клиент или ИНН",
        invoices: "Счета",
        noInvoices: "Счетов пока нет.",

        payouts: "Выплаты партнёрам",
        noPayouts: "Документов на выплату ещё нет: они создаются после закрытия квартала.",
        quarter: "Квартал",
        partner: "Партнёр",
        reward: "К выплате",
        originals: "Оригиналы получены",
        originalsHelp: "После этого можно платить.",
        by: "Как получены",
        byPost: "Почтой",
        byEdo: "Через ЭДО",
        onDay: "Когда",
        pay: "Выплачено",
        reference: "Номер платёжного поручения",
        next: "Дальше",
        open_partner: "Открыть",
    },
    {
        today: "Money today",
        unmatched: "Unmatched money",
        unmatchedMore: (n: number) =>
            n > 0 ? `${enCount(n, "payment waits", "payments wait")} for a client` : "all money is in its place",
        onSum: (amount: string, days: number) => `${amount}, the oldest ${enCount(days, "day", "days")}`,
        quarantined: "Statements with mistakes",
        holes: "Gaps between statements",
        overdue: "Overdue invoices",
        overdueMore: "their clients may be blocked",
        blocked: "Blocked for debt",
        none: "none",

        statements: "Statements",
        drop: "Drop a statement here or choose it",
        dropHelp: "A 1CClientBankExchange file of the bank, up to 34 MB.",
        choose: "Choose a file",
        sendingFile: (name: string) => `Sending ${name}…`,
        noStatements: "No statements yet. Begin with the last working day.",
        file: "File",
        period: "Period",
        received: "Received",
        docs: "Documents",
        waiting: "Unmatched",
        status: "State",
        whatIsWrong: "What is wrong with the file",
        line: (n: number) => `line ${n}`,
        moreErrors: (n: number) => `and ${enCount(n, "more mistake", "more mistakes")}`,
        recheck: "Check again",
        recheckHelp: "If the statement before it is in now, the file is taken.",
        dropIt: "Drop it",
        dropItHelp: "The file will never be imported. Its money has to come in another file.",
        progress: (done: number, all: number) => `${done} of ${all} done`,
        matched: "Matched",
        ignored: "Not ours",
        known: "Known already",
        outgoing: "Outgoing",
        account: "Account",
        opening: "Opening",
        incoming: "In",
        spent: "Out",
        closing: "Closing",
        documents: "Documents",
        number: "Number",
        payer: "Payer",
        purpose: "Purpose",
        amount: "Sum",
        on: "Date",
        notes: "Remarks",
        holesTitle: "Statements are missing",
        total: "All",

        unmatchedLead:
            "The money on the left, whose it probably is on the right. Keys 1–3 choose a suggestion of the open payment.",
        noUnmatched: "All money is in its place: nothing is unmatched.",
        why: {
            NO_INN: "the payment has no INN",
            PAYER_UNKNOWN: "the payer is unknown",
            SEVERAL_CLIENTS: "several clients have this INN",
            ANOTHERS_INVOICE: "it names another's invoice",
            ACCOUNT_DELETED: "the client is deleted",
            TOLD_ALREADY: "seems to be recorded by hand already",
            TOLD_DIFFERENTLY: "recorded by hand with another sum",
            RETURN: "looks like a return",
            NOT_PROVIDERS_ACCOUNT: "not to our account",
            NOT_POSITIVE: "the sum is not above zero",
            FOREIGN_CURRENCY: "foreign currency",
            IN_FUTURE: "a date in the future",
            MATCHED_WRONGLY: "matched by mistake",
            REFUSED: "refused",
            FAILED: "a failure while matching",
        } as Record<string, string>,
        sign: {
            RETURNED_PAYMENT: "a return of this payment",
            TOLD_BY_HAND: "recorded by hand already",
            NUMBER_AND_AMOUNT: "invoice number and sum fit",
            NUMBER: "the invoice is named",
            INN_AND_AMOUNT: "same INN, the sum fits",
            INN: "same INN",
            PAID_BEFORE: "paid for it before",
        } as Record<string, string>,
        suggestions: "Whose money it is",
        noSuggestions: "No suggestions: name the client or the invoice yourself.",
        take: "Match",
        open: (amount: string) => `${amount} left`,
        invoice: (n: string) => `invoice ${n}`,
        other: "Another client or invoice",
        clientLabel: "The client's login",
        invoiceLabel: "Invoice number",
        invoiceHelp: "Optional: without it the money goes to the advance and settles the oldest invoices.",
        ignore: "Not our money",
        ignoreHelp: "The payment leaves the queue and is credited to nobody.",
        inn: "INN",
        bic: "BIC",
        docLine: (number: string, at: string) => `Order ${number} of ${at}`,

        debts: "Invoices and debts",
        debtors: "Debtors",
        noDebts: "No debts.",
        client: "Client",
        debt: "Debt",
        advance: "Advance",
        paid: "Paid through",
        blockedSince: "Blocked since",
        deletion: "To be deleted",
        search: "Invoice number, client or INN",
        invoices: "Invoices",
        noInvoices: "No invoices yet.",

        payouts: "Payouts to partners",
        noPayouts: "No payout documents yet: they are made after the quarter is closed.",
        quarter: "Quarter",
        partner: "Partner",
        reward: "To be paid out",
        originals: "Originals received",
        originalsHelp: "Payment is possible after that.",
        by: "How",
        byPost: "By post",
        byEdo: "Electronically",
        onDay: "When",
        pay: "Paid out",
        reference: "Payment order number",
        next: "Next",
        open_partner: "Open",
    },
);

export function Today() {
    const unmatched = useRead(
        "/api/admin/unmatched-payments",
        { query: { status: "WAITING", size: 200, sort: "executedOn,asc" } },
        { every: 20_000 },
    );
    const quarantined = useRead(
        "/api/admin/bank-statements",
        { query: { status: "QUARANTINED", size: 1 } },
        { every: 20_000 },
    );
    const holes = useRead("/api/admin/bank-statements/holes");
    const overdue = useRead("/api/admin/invoices", { query: { status: "OVERDUE", size: 1 } });
    const blocked = useRead("/api/admin/balances", { query: { blocked: true, debt: true, size: 1 } });
    const found = unmatched.data;
    const oldest = found?.items[0];
    const number = (n: number | undefined) => (n === undefined ? "…" : n);
    return (
        <Page title={t.today}>
            {[unmatched, quarantined, holes, overdue, blocked].map((each, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: always the same five
                <ProblemBox key={at} problem={each.error} again={() => void each.refetch()} />
            ))}
            <div className={css.grid}>
                <Link to="/desk/money/unmatched" className={css.tile}>
                    <span className={css.muted}>{t.unmatched}</span>
                    <span className={css.big}>{number(found?.total)}</span>
                    <span className={css.small}>
                        {found && oldest
                            ? t.onSum(
                                  money(sum(found.items.map((each) => each.amount))),
                                  Math.max(0, -daysUntil(oldest.executedOn ?? oldest.datedOn)),
                              )
                            : found && t.unmatchedMore(0)}
                    </span>
                </Link>
                <Link to="/desk/money/statements" search={{ status: "QUARANTINED" }} className={css.tile}>
                    <span className={css.muted}>{t.quarantined}</span>
                    <span className={classes(css.big, quarantined.data?.total ? css.bad : undefined)}>
                        {number(quarantined.data?.total)}
                    </span>
                </Link>
                <Link to="/desk/money/statements" className={css.tile}>
                    <span className={css.muted}>{t.holes}</span>
                    <span className={classes(css.big, holes.data?.items.length ? css.bad : undefined)}>
                        {number(holes.data?.items.length)}
                    </span>
                </Link>
                <Link to="/desk/money/invoices" search={{ status: "OVERDUE" }} className={css.tile}>
                    <span className={css.muted}>{t.overdue}</span>
                    <span className={css.big}>{number(overdue.data?.total)}</span>
                    {overdue.data && overdue.data.total > 0 && <span className={css.small}>{t.overdueMore}</span>}
                </Link>
                <Link to="/desk/money/invoices" search={{ status: "OVERDUE" }} className={css.tile}>
                    <span className={css.muted}>{t.blocked}</span>
                    <span className={css.big}>{number(blocked.data?.total)}</span>
                </Link>
            </div>
        </Page>
    );
}

type StatementView = Answer<"/api/admin/bank-statements/{id}">;

export function Statements() {
    const navigate = useNavigate();
    const holes = useRead("/api/admin/bank-statements/holes");
    const [isOver, setOver] = useState(false);
    const [name, setName] = useState("");
    const file = useRef<HTMLInputElement>(null);
    const sending = useSend(async (key, chosen: File) => {
        setName(chosen.name);
        const body = new FormData();
        body.append("file", chosen);
        const taken = await change("post", "/api/admin/bank-statements", { body, key });
        await navigate({ to: `/desk/money/statements/${taken.id}` });
    });
    const drop = (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const chosen = event.dataTransfer.files[0];
        if (chosen) void sending.send(chosen);
    };
    return (
        <Page title={t.statements}>
            <section
                aria-label={t.drop}
                className={classes(css.drop, isOver && css.dropOver)}
                onDragOver={(event) => {
                    event.preventDefault();
                    setOver(true);
                }}
                onDragLeave={() => setOver(false)}
                onDrop={drop}
            >
                <p>{sending.busy ? t.sendingFile(name) : t.drop}</p>
                <input
                    ref={file}
                    type="file"
                    hidden
                    accept=".txt,.1c,text/plain"
                    onChange={(event) => {
                        const chosen = event.target.files?.[0];
                        event.target.value = "";
                        if (chosen) void sending.send(chosen);
                    }}
                />
                <Button look="primary" busy={sending.busy} onClick={() => file.current?.click()}>
                    {t.choose}
                </Button>
                <p className={css.help}>{t.dropHelp}</p>
            </section>
            <ProblemBox problem={sending.problem} />
            {holes.data && holes.data.items.length > 0 && (
                <Section title={t.holesTitle}>
                    <ul className={css.notice}>
                        {holes.data.items.map((each) => (
                            <li key={`${each.account}${each.after}`}>{each.text}</li>
                        ))}
                    </ul>
                </Section>
            )}
            <List
                path="/api/admin/bank-statements"
                caption={t.statements}
                filters={[
                    {
                        name: "status",
                        options: statusOptions("statement", "QUARANTINED", "IMPORTING", "IMPORTED", "DROPPED"),
                    },
                ]}
                order="receivedAt,desc"
                every={20_000}
                id={(it) => it.id}
                empty={t.noStatements}
                columns={[
                    {
                        title: t.file,
                        cell: (it) => (
                            <Link to={`/desk/money/statements/${it.id}`}>{it.fileName ?? bytes(it.size)}</Link>
                        ),
                    },
                    { title: t.period, cell: (it) => (it.from ? `${day(it.from)} – ${day(it.to)}` : "—") },
                    { title: t.status, cell: (it) => <Status of="statement" code={it.status} /> },
                    { title: t.docs, right: true, cell: (it) => it.documents.total },
                    { title: t.waiting, right: true, cell: (it) => it.documents.waiting || "—" },
                    { title: t.received, sort: "receivedAt", right: true, cell: (it) => moment(it.receivedAt) },
                ]}
            />
        </Page>
    );
}

export function Statement() {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const path = { id };
    const first = useRead("/api/admin/bank-statements/{id}", { path }, { keep: false });
    const isMoving = first.data?.status === "IMPORTING" || (first.data?.documents.pending ?? 0) > 0;
    const statement = useRead(
        "/api/admin/bank-statements/{id}",
        { path },
        { every: isMoving ? 2_000 : undefined, keep: false },
    );
    return (
        <Page title={first.data?.fileName ?? t.statements} back={{ to: "/desk/money/statements", label: t.statements }}>
            <Read of={statement}>
                {(it) => (
                    <>
                        <Surface>
                            <p aria-live="polite">
                                <Status of="statement" code={it.status} />
                            </p>
                            <Progress of={it} />
                            <Facts
                                of={[
                                    it.from ? [t.period, `${day(it.from)} – ${day(it.to)}`] : false,
                                    [t.received, moment(it.receivedAt)],
                                    [t.docs, String(it.documents.total)],
                                    [t.matched, String(it.documents.matched)],
                                    it.documents.waiting
                                        ? [
                                              t.waiting,
                                              <Link key="waiting" to="/desk/money/unmatched">
                                                  {String(it.documents.waiting)}
                                              </Link>,
                                          ]
                                        : false,
                                    it.documents.ignored ? [t.ignored, String(it.documents.ignored)] : false,
                                    it.documents.alreadyKnown ? [t.known, String(it.documents.alreadyKnown)] : false,
                                    it.documents.outgoing ? [t.outgoing, String(it.documents.outgoing)] : false,
                                ]}
                            />
                            {it.status === "QUARANTINED" && (
                                <div className={css.actions}>
                                    <Deed
                                        label={t.recheck}
                                        look="primary"
                                        explain={<p>{t.recheckHelp}</p>}
                                        deed={(key) =>
                                            change("post", "/api/admin/bank-statements/{id}/recheck", { path, key })
                                        }
                                    />
                                    <Deed
                                        label={t.dropIt}
                                        look="danger"
                                        reason
                                        explain={<p>{t.dropItHelp}</p>}
                                        deed={(key, reason) =>
                                            change("post", "/api/admin/bank-statements/{id}/drop", {
                                                path,
                                                body: { reason },
                                                key,
                                            })
                                        }
                                    />
                                </div>
                            )}
                        </Surface>
                        <Mistakes title={t.whatIsWrong} of={it.errors} total={it.errorCount} isBad />
                        <Mistakes title={t.notes} of={it.notes} total={it.notes.length} />
                        {it.accounts.length > 0 && (
                            <Table
                                caption={t.account}
                                items={it.accounts}
                                id={(each) => each.account}
                                columns={[
                                    { title: t.account, cell: (each) => each.account },
                                    { title: t.opening, right: true, cell: (each) => money(each.opening) },
                                    { title: t.incoming, right: true, cell: (each) => money(each.in) },
                                    { title: t.spent, right: true, cell: (each) => money(each.out) },
                                    { title: t.closing, right: true, cell: (each) => money(each.closing) },
                                ]}
                            />
                        )}
                        {it.documents.imported > 0 && (
                            <Section title={t.documents}>
                                <List
                                    path="/api/admin/bank-statements/{id}/documents"
                                    names={path}
                                    caption={t.documents}
                                    filters={[
                                        {
                                            name: "status",
                                            options: statusOptions(
                                                "document",
                                                "WAITING",
                                                "MATCHED",
                                                "IGNORED",
                                                "RETURNED",
                                                "KEPT",
                                            ),
                                        },
                                    ]}
                                    every={isMoving ? 2_000 : undefined}
                                    id={(each) => each.id}
                                    empty="—"
                                    columns={[
                                        { title: t.number, cell: (each) => each.number },
                                        { title: t.on, cell: (each) => day(each.executedOn ?? each.datedOn) },
                                        { title: t.payer, cell: (each) => each.payer.name },
                                        { title: t.purpose, cell: (each) => each.purpose },
                                        { title: t.amount, right: true, cell: (each) => money(each.amount) },
                                        {
                                            title: t.status,
                                            cell: (each) => <Status of="document" code={each.status} />,
                                        },
                                    ]}
                                />
                            </Section>
                        )}
                    </>
                )}
            </Read>
        </Page>
    );
}

function Progress({ of }: { of: StatementView }) {
    const { total, pending } = of.documents;
    if (of.status !== "IMPORTING" && pending === 0) return null;
    return (
        <div className={css.stack}>
            <progress max={total || 1} value={total - pending} aria-label={t.progress(total - pending, total)} />
            <p className={css.muted}>{t.progress(total - pending, total)}</p>
        </div>
    );
}

function Mistakes({
    title,
    of,
    total,
    isBad,
}: {
    title: string;
    of: StatementView["errors"];
    total: number;
    isBad?: boolean;
}) {
    if (of.length === 0) return null;
    return (
        <Section title={title}>
            <ul className={classes(isBad ? css.problem : css.notice)}>
                {of.map((each) => (
                    <li key={`${each.line}${each.code}${each.text}`}>
                        {each.line > 0 && <strong>{`${t.line(each.line)}: `}</strong>}
                        {each.text}
                    </li>
                ))}
                {total > of.length && <li>{t.moreErrors(total - of.length)}</li>}
            </ul>
        </Section>
    );
}

type Money = Item<"/api/admin/unmatched-payments">;

export function Unmatched() {
    const [asked, setAsked] = useAddress();
    const list = useRead(
        "/api/admin/unmatched-payments",
        { query: { status: "WAITING", size: 100, sort: "executedOn,asc" } },
        { every: 20_000 },
    );
    const items = list.data?.items ?? [];
    const chosen = items.find((each) => each.id === asked.open) ?? items[0];
    return (
        <Page title={t.unmatched} count={list.data?.total} lead={t.unmatchedLead}>
            <Read of={list}>
                {() =>
                    !chosen ? (
                        <Empty>{t.noUnmatched}</Empty>
                    ) : (
                        <div className={css.halves}>
                            <ul className={css.list}>
                                {items.map((each) => (
                                    <li key={each.id}>
                                        <Link
                                            to="/desk/money/unmatched"
                                            search={{ open: each.id }}
                                            className={classes(css.line, each.id === chosen.id && css.chosen)}
                                            aria-current={each.id === chosen.id ? "true" : undefined}
                                            data-row=""
                                        >
                                            <span className={css.grow}>
                                                {each.payer.name}
                                                <br />
                                                <span className={classes(css.small, css.muted)}>
                                                    {day(each.executedOn ?? each.datedOn)} ·{" "}
                                                    {each.reasonText ?? (each.reason && t.why[each.reason])}
                                                </span>
                                            </span>
                                            <strong className={css.right}>{money(each.amount)}</strong>
                                        </Link>
                                    </li>
                                ))}
                            </ul>
                            <OneUnmatched
                                key={chosen.id}
                                of={chosen}
                                done={() => setAsked({ open: undefined }, true)}
                            />
                        </div>
                    )
                }
            </Read>
        </Page>
    );
}

function OneUnmatched({ of, done }: { of: Money; done: () => void }) {
    const path = { id: of.id };
    const [draft, set, forget] = useDraft(`match-${of.id}`, { client: "", invoice: "" });
    const matching = useSend(async (key, hint: Money["suggestions"][number]) => {
        const body =
            hint.sign === "RETURNED_PAYMENT"
                ? { returnedPayment: hint.payment }
                : hint.sign === "TOLD_BY_HAND"
                  ? { samePayment: hint.payment }
                  : hint.invoice
                    ? { invoice: hint.invoice }
                    : { client: hint.client };
        await change("post", "/api/admin/unmatched-payments/{id}/match", { path, body, key });
        done();
    });
    const keys = (key: string) => {
        const hint = of.suggestions[Number(key) - 1];
        if (hint && !matching.busy) void matching.send(hint);
    };
    return (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys are a shortcut of the buttons inside
        <div
            className={css.section}
            onKeyDown={(event) => {
                if (
                    ["1", "2", "3"].includes(event.key) &&
                    !(event.target instanceof HTMLInputElement) &&
                    !(event.target instanceof HTMLTextAreaElement)
                )
                    keys(event.key);
            }}
        >
            <Surface>
                <p className={css.big}>{money(of.amount)}</p>
                <p>{of.purpose}</p>
                <Facts
                    of={[
                        [t.payer, of.payer.name],
                        of.payer.inn ? [t.inn, of.payer.inn] : false,
                        of.payer.account ? [t.account, of.payer.account] : false,
                        [t.on, t.docLine(of.number, day(of.datedOn))],
                    ]}
                />
            </Surface>
            <Section title={t.suggestions}>
                <ProblemBox problem={matching.problem} />
                {of.suggestions.length === 0 ? (
                    <Surface>
                        <p className={css.muted}>{t.noSuggestions}</p>
                    </Surface>
                ) : (
                    <ul className={css.list}>
                        {of.suggestions.map((hint, at) => (
                            <li key={`${hint.client}${hint.invoice ?? ""}${hint.sign}`} className={css.choice}>
                                <div className={css.grow}>
                                    <p>
                                        {at < 3 && <kbd>{at + 1}</kbd>} <strong>{hint.clientName}</strong>{" "}
                                        <span className={css.muted}>
                                            {[
                                                hint.client,
                                                hint.invoice && t.invoice(hint.invoice),
                                                hint.open && t.open(money(hint.open)),
                                            ]
                                                .filter(Boolean)
                                                .join(" · ")}
                                        </span>
                                    </p>
                                    <p className={css.small}>{t.sign[hint.sign]}</p>
                                </div>
                                <Button
                                    look={at === 0 ? "primary" : undefined}
                                    busy={matching.busy}
                                    onClick={() => void matching.send(hint)}
                                >
                                    {t.take}
                                </Button>
                            </li>
                        ))}
                    </ul>
                )}
                <div className={css.actions}>
                    <Deed
                        label={t.other}
                        deed={(key) =>
                            change("post", "/api/admin/unmatched-payments/{id}/match", {
                                path,
                                key,
                                body: {
                                    client: draft.invoice ? undefined : draft.client || undefined,
                                    invoice: draft.invoice || undefined,
                                },
                            })
                        }
                        done={() => {
                            forget();
                            done();
                        }}
                    >
                        <Field
                            label={t.clientLabel}
                            value={draft.client}
                            onChange={(client) => set({ client })}
                            clean={(text) => text.trim().toUpperCase()}
                        />
                        <Field
                            label={t.invoiceLabel}
                            help={t.invoiceHelp}
                            value={draft.invoice}
                            onChange={(invoice) => set({ invoice })}
                            clean={(text) => text.trim()}
                        />
                    </Deed>
                    <Deed
                        label={t.ignore}
                        reason
                        explain={<p>{t.ignoreHelp}</p>}
                        deed={(key, reason) =>
                            change("post", "/api/admin/unmatched-payments/{id}/ignore", { path, body: { reason }, key })
                        }
                        done={done}
                    />
                </div>
            </Section>
        </div>
    );
}

export function Debts() {
    const [count, setCount] = useState<number>();
    const debts = useRead("/api/admin/balances", { query: { debt: true, size: 100 } });
    return (
        <Page title={t.debts}>
            <Section title={t.debtors}>
                <Read of={debts}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Surface>
                                <p className={css.muted}>{t.noDebts}</p>
                            </Surface>
                        ) : (
                            <Table
                                caption={t.debtors}
                                items={it.items}
                                id={(each) => each.client}
                                columns={[
                                    {
                                        title: t.client,
                                        cell: (each) => <Link to={`/desk/clients/${each.client}`}>{each.name}</Link>,
                                    },
                                    { title: t.paid, cell: (each) => day(each.paidThrough) },
                                    { title: t.blockedSince, cell: (each) => day(each.blockedOn) },
                                    { title: t.deletion, cell: (each) => day(each.deletionOn) },
                                    { title: t.debt, right: true, cell: (each) => <strong>{money(each.debt)}</strong> },
                                ]}
                            />
                        )
                    }
                </Read>
            </Section>
            <Section
                title={
                    <>
                        {t.invoices} <span className={css.count}>{count}</span>
                    </>
                }
            >
                <List
                    path="/api/admin/invoices"
                    caption={t.invoices}
                    search={t.search}
                    filters={[
                        {
                            name: "status",
                            options: statusOptions("invoice", "OVERDUE", "ISSUED", "PARTLY_PAID", "PAID", "CANCELLED"),
                        },
                    ]}
                    onCount={setCount}
                    id={(it) => it.number ?? it.issuedOn}
                    file="invoices"
                    empty={t.noInvoices}
                    columns={invoiceColumns("/desk/money/invoices", "/desk/clients")}
                />
            </Section>
        </Page>
    );
}

export function Payouts() {
    return (
        <Page title={t.payouts}>
            <List
                path="/api/admin/payout-sets"
                caption={t.payouts}
                filters={[
                    {
                        name: "status",
                        options: statusOptions(
                            "payout",
                            "PUBLISHED",
                            "DISPUTED",
                            "COMPLETED",
                            "SCANS_RECEIVED",
                            "ORIGINALS_RECEIVED",
                            "PAID",
                        ),
                    },
                ]}
                id={(it) => it.id}
                file="payouts"
                empty={t.noPayouts}
                columns={[
                    {
                        title: t.partner,
                        cell: (it) => (
                            <Link to={`/desk/partners/${it.partner}`}>
                                {"partnerName" in it && it.partnerName ? String(it.partnerName) : t.open_partner}
                            </Link>
                        ),
                    },
                    { title: t.quarter, cell: (it) => `${it.quarter.slice(6)} кв. ${it.quarter.slice(0, 4)}` },
                    { title: t.status, cell: (it) => <Status of="payout" code={it.status} /> },
                    { title: t.reward, right: true, cell: (it) => money(it.total) },
                    {
                        title: t.next,
                        right: true,
                        cell: (it) =>
                            it.status === "SCANS_RECEIVED" ? (
                                <Originals id={it.id} />
                            ) : it.status === "ORIGINALS_RECEIVED" ? (
                                <PaidOut id={it.id} />
                            ) : (
                                ""
                            ),
                    },
                ]}
            />
        </Page>
    );
}

function Originals({ id }: { id: string }) {
    const [draft, set, forget] = useDraft(`originals-${id}`, { by: "EDO", on: "" });
    return (
        <Deed
            label={t.originals}
            explain={<p>{t.originalsHelp}</p>}
            deed={(key) =>
                change("post", "/api/admin/payout-sets/{id}/originals", {
                    path: { id },
                    body: { by: draft.by as "EDO", on: draft.on },
                    key,
                })
            }
            done={forget}
        >
            <Field
                label={t.by}
                value={draft.by}
                onChange={(by) => set({ by })}
                options={[
                    ["EDO", t.byEdo],
                    ["POST", t.byPost],
                ]}
            />
            <Field label={t.onDay} type="date" value={draft.on} onChange={(on) => set({ on })} required />
        </Deed>
    );
}

function PaidOut({ id }: { id: string }) {
    const [draft, set, forget] = useDraft(`paid-${id}`, { reference: "", on: "" });
    return (
        <Deed
            label={t.pay}
            deed={(key) =>
                change("post", "/api/admin/payout-sets/{id}/payment", {
                    path: { id },
                    body: { reference: draft.reference.trim(), on: draft.on },
                    key,
                })
            }
            done={forget}
        >
            <Field label={t.reference} value={draft.reference} onChange={(reference) => set({ reference })} required />
            <Field label={t.onDay} type="date" value={draft.on} onChange={(on) => set({ on })} required />
        </Deed>
    );
}
