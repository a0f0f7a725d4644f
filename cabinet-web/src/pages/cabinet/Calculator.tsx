import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Answer, type Body, change, useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { enCount, ruCount, words } from "#/text";
import { Check, Dialog, Field, Form, useDraft, useSend } from "#/ui/form";
import { longDay, money } from "#/ui/format";
import { Table } from "#/ui/List";
import { Button, Facts, Page, ProblemBox, Read, Section, Surface } from "#/ui/parts";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Калькулятор",
        lead: "Сколько стоит аренда в месяц и кто сможет работать одновременно.",
        forClient: (login: string) => `Для клиента ${login}`,
        mode: "Как люди работают с программами",
        together: "Все программы сразу",
        inTurn: "По очереди: одна программа за раз",
        group: (n: number) => `Группа ${n}`,
        count: "Сколько человек",
        programs: "С какими программами",
        add: "Добавить ещё людей",
        remove: "Убрать группу",
        extras: "Дополнительно",
        infobases: "Информационных баз",
        infobaseGb: "Место для баз, ГБ",
        fileGb: "Место для файлов, ГБ",
        published: "Опубликованных баз",
        terminal: "Удалённый рабочий стол",
        exchange: "Сервер обмена",
        premium: "Премиум-поддержка",
        count_button: "Рассчитать",
        monthly: "В месяц",
        name: "За что",
        quantity: "Количество",
        price: "Цена",
        amount: "Сумма",
        sessions: "Кто может работать одновременно",
        connections: (n: number) =>
            `Всего ${ruCount(n, "подключение", "подключения", "подключений")}. Подойдёт любое из сочетаний или его часть:`,
        moreSessions: (n: number) => `и ещё ${ruCount(n, "сочетание", "сочетания", "сочетаний")}`,
        login: "Логин клиента",
        loginHelp: "Чтобы выставить счёт этому клиенту",
        months: "На сколько месяцев",
        toInvoice: "Посмотреть счёт",
        invoice: "Счёт перед выставлением",
        total: "К оплате",
        due: "Оплатить до",
        vat: "в том числе НДС",
        issue: "Выставить счёт",
        cancel: "Отмена",
        paidClient: "Клиент уже платит: изменение пойдёт доплатой или зачётом. Вот что получится:",
        surcharge: "Доплата сейчас",
        before: "Сейчас в месяц",
        after: "Станет в месяц",
        credit: "Зачтём",
        from: "Изменится с",
        apply: "Изменить",
        applied: "Изменение принято.",
        toChange: "Посмотреть изменение",
        toCard: "К карточке клиента",
    },
    {
        title: "Calculator",
        lead: "What the rent costs a month, and who may work at the same time.",
        forClient: (login: string) => `For client ${login}`,
        mode: "How people work with the programs",
        together: "All programs at the same time",
        inTurn: "In turn: one program at a time",
        group: (n: number) => `Group ${n}`,
        count: "How many people",
        programs: "With which programs",
        add: "Add more people",
        remove: "Remove the group",
        extras: "Extras",
        infobases: "Infobases",
        infobaseGb: "Space for infobases, GB",
        fileGb: "Space for files, GB",
        published: "Published infobases",
        terminal: "Remote desktop",
        exchange: "Exchange server",
        premium: "Premium support",
        count_button: "Calculate",
        monthly: "A month",
        name: "For what",
        quantity: "Quantity",
        price: "Price",
        amount: "Sum",
        sessions: "Who may work at the same time",
        connections: (n: number) =>
            `${enCount(n, "connection", "connections")} in all. Any of these combinations, or a part of one:`,
        moreSessions: (n: number) => `and ${enCount(n, "more combination", "more combinations")}`,
        login: "The client's login",
        loginHelp: "To invoice this client",
        months: "For how many months",
        toInvoice: "Look at the invoice",
        invoice: "The invoice before it is issued",
        total: "To pay",
        due: "Pay by",
        vat: "VAT included",
        issue: "Issue the invoice",
        cancel: "Cancel",
        paidClient: "The client pays already: the change is a surcharge or a credit. This is what it comes to:",
        surcharge: "Surcharge now",
        before: "A month now",
        after: "A month afterwards",
        credit: "Credited",
        from: "Changes on",
        apply: "Change",
        applied: "The change is accepted.",
        toChange: "Look at the change",
        toCard: "To the client's card",
    },
);

type Asked = Body<"/api/partner/quotes", "post">;
interface Group {
    count: string;
    configurations: string[];
}
const blank = {
    mode: "AT_THE_SAME_TIME" as Asked["mode"],
    people: [{ count: "1", configurations: ["BP"] }] as Group[],
    infobases: "1",
    infobaseGb: "0",
    fileGb: "0",
    publishedInfobases: "0",
    terminalAccess: false,
    exchangeServer: false,
    premium: false,
    months: "1",
};

export function Calculator() {
    const navigate = useNavigate();
    const [address, setAddress] = useAddress();
    const client = address.client ?? "";
    const [draft, set] = useDraft("calculator", blank);
    const [quote, setQuote] = useState<Answer<"/api/partner/quotes", "post">>();
    const [invoice, setInvoice] = useState<Answer<"/api/partner/clients/{login}/invoices", "post">>();
    const [preview, setPreview] = useState<Answer<"/api/partner/clients/{login}/subscription-changes", "post">>();
    const [isApplied, setApplied] = useState(false);
    const prices = useRead("/api/public/price-lists/current");
    const card = useRead(
        "/api/partner/clients/{login}",
        { path: { login: client } },
        { enabled: client.length > 4, keep: false },
    );
    const isPaid = card.data?.status === "PAID";
    const asked = (): Asked => ({
        mode: draft.mode,
        people: draft.people.map((each) => ({ count: Number(each.count), configurations: each.configurations })),
        extras: {
            infobases: Number(draft.infobases),
            infobaseGb: Number(draft.infobaseGb),
            fileGb: Number(draft.fileGb),
            publishedInfobases: Number(draft.publishedInfobases),
            terminalAccess: draft.terminalAccess,
            exchangeServer: draft.exchangeServer,
            premium: draft.premium,
        },
    });
    const counting = useSend(async () => setQuote(await change("post", "/api/partner/quotes", { body: asked() })));
    const path = { login: client };
    const looking = useSend(async () => {
        if (isPaid) {
            const query = { preview: true };
            setPreview(
                await change("post", "/api/partner/clients/{login}/subscription-changes", {
                    path,
                    query,
                    body: { parameters: asked() },
                }),
            );
        } else {
            const body = { months: Number(draft.months), parameters: asked() };
            setInvoice(
                await change("post", "/api/partner/clients/{login}/invoices", { path, query: { preview: true }, body }),
            );
        }
    });
    const issuing = useSend(async (key) => {
        const body = { months: Number(draft.months), parameters: asked() };
        const made = await change("post", "/api/partner/clients/{login}/invoices", { path, body, key });
        await navigate({ to: `/cabinet/invoices/${made.number}` });
    });
    const applying = useSend(async (key) => {
        const body = { parameters: asked(), preview: preview?.preview };
        await change("post", "/api/partner/clients/{login}/subscription-changes", { path, body, key });
        setPreview(undefined);
        setApplied(true);
    });
    const group = (at: number, part: Partial<Group>) => {
        setQuote(undefined);
        set({ people: draft.people.map((each, index) => (index === at ? { ...each, ...part } : each)) });
    };
    const configurations = prices.data?.items.filter((each) => each.kind === "CONFIGURATION") ?? [];
    const nameOf = (code: string) => configurations.find((each) => each.code === code)?.name ?? code;
    return (
        <Page
            title={t.title}
            lead={client ? `${t.forClient(client)}${card.data ? ` · ${card.data.name}` : ""}` : t.lead}
        >
            <div className={css.halves}>
                <Surface>
                    <Form onSubmit={() => void counting.send()} problem={counting.problem}>
                        <Field
                            label={t.mode}
                            value={draft.mode}
                            onChange={(mode) => set({ mode: mode as Asked["mode"] })}
                            options={[
                                ["AT_THE_SAME_TIME", t.together],
                                ["ALTERNATELY", t.inTurn],
                            ]}
                        />
                        <Read of={prices}>
                            {() => (
                                <>
                                    {draft.people.map((each, at) => (
                                        // biome-ignore lint/suspicious/noArrayIndexKey: a group has no name but its place
                                        <fieldset key={at} className={css.field}>
                                            <legend>{t.group(at + 1)}</legend>
                                            <Field
                                                label={t.count}
                                                type="number"
                                                min={1}
                                                max={999}
                                                value={each.count}
                                                onChange={(count) => group(at, { count })}
                                            />
                                            <div className={css.stack}>
                                                {configurations.map((it) => (
                                                    <Check
                                                        key={it.code}
                                                        label={it.name}
                                                        value={each.configurations.includes(it.code)}
                                                        onChange={(to) =>
                                                            group(at, {
                                                                configurations: to
                                                                    ? [...each.configurations, it.code]
                                                                    : each.configurations.filter(
                                                                          (code) => code !== it.code,
                                                                      ),
                                                            })
                                                        }
                                                    />
                                                ))}
                                            </div>
                                            {draft.people.length > 1 && (
                                                <Button
                                                    look="quiet"
                                                    onClick={() =>
                                                        set({ people: draft.people.filter((_, index) => index !== at) })
                                                    }
                                                >
                                                    {t.remove}
                                                </Button>
                                            )}
                                        </fieldset>
                                    ))}
                                </>
                            )}
                        </Read>
                        <Button
                            icon="plus"
                            onClick={() => set({ people: [...draft.people, { count: "1", configurations: ["BP"] }] })}
                        >
                            {t.add}
                        </Button>
                        <fieldset className={css.field}>
                            <legend>{t.extras}</legend>
                            <div className={css.grid}>
                                <Field
                                    label={t.infobases}
                                    type="number"
                                    min={0}
                                    value={draft.infobases}
                                    onChange={(infobases) => set({ infobases })}
                                />
                                <Field
                                    label={t.infobaseGb}
                                    type="number"
                                    min={0}
                                    value={draft.infobaseGb}
                                    onChange={(infobaseGb) => set({ infobaseGb })}
                                />
                                <Field
                                    label={t.fileGb}
                                    type="number"
                                    min={0}
                                    value={draft.fileGb}
                                    onChange={(fileGb) => set({ fileGb })}
                                />
                                <Field
                                    label={t.published}
                                    type="number"
                                    min={0}
                                    value={draft.publishedInfobases}
                                    onChange={(publishedInfobases) => set({ publishedInfobases })}
                                />
                            </div>
                            <Check
                                label={t.terminal}
                                value={draft.terminalAccess}
                                onChange={(terminalAccess) => set({ terminalAccess })}
                            />
                            <Check
                                label={t.exchange}
                                value={draft.exchangeServer}
                                onChange={(exchangeServer) => set({ exchangeServer })}
                            />
                            <Check label={t.premium} value={draft.premium} onChange={(premium) => set({ premium })} />
                        </fieldset>
                        <div className={css.actions}>
                            <Button type="submit" look="primary" busy={counting.busy}>
                                {t.count_button}
                            </Button>
                        </div>
                    </Form>
                </Surface>
                <div className={css.stack} aria-live="polite">
                    {isApplied && (
                        <div className={css.done}>
                            <p>{t.applied}</p>
                            <Link to={`/cabinet/clients/${client}`}>{t.toCard}</Link>
                        </div>
                    )}
                    {quote && (
                        <>
                            <Surface>
                                <p className={css.muted}>{t.monthly}</p>
                                <p className={css.big}>{money(quote.monthly)}</p>
                                {quote.hints.map((hint) => (
                                    <p key={hint.code} className={css.notice}>
                                        {hint.text}
                                    </p>
                                ))}
                            </Surface>
                            <Table
                                caption={t.monthly}
                                items={quote.lines}
                                id={(it) => it.code}
                                columns={[
                                    { title: t.name, cell: (it) => it.name },
                                    { title: t.quantity, right: true, cell: (it) => it.quantity },
                                    { title: t.price, right: true, cell: (it) => money(it.unitPrice) },
                                    { title: t.amount, right: true, cell: (it) => money(it.amount) },
                                ]}
                            />
                            <Section title={t.sessions}>
                                <Surface>
                                    <p>{t.connections(quote.connections)}</p>
                                    <ul className={css.stack}>
                                        {quote.allowedSessions.slice(0, 8).map((each) => (
                                            <li key={JSON.stringify(each)}>
                                                {Object.entries(each)
                                                    .map(([code, n]) => `${nameOf(code)} × ${n}`)
                                                    .join(" + ")}
                                            </li>
                                        ))}
                                    </ul>
                                    {quote.allowedSessionsTotal > 8 && (
                                        <p className={css.muted}>{t.moreSessions(quote.allowedSessionsTotal - 8)}</p>
                                    )}
                                </Surface>
                            </Section>
                            <Surface>
                                <Field
                                    label={t.login}
                                    help={t.loginHelp}
                                    value={client}
                                    onChange={(to) => setAddress({ client: to || undefined }, true)}
                                    clean={(text) => text.trim().toUpperCase()}
                                />
                                <ProblemBox problem={client.length > 4 ? card.error : null} />
                                {!isPaid && (
                                    <Field
                                        label={t.months}
                                        type="number"
                                        min={1}
                                        max={12}
                                        value={draft.months}
                                        onChange={(months) => set({ months })}
                                    />
                                )}
                                <ProblemBox problem={looking.problem} />
                                {card.data && (
                                    <div className={css.actions}>
                                        <Button look="primary" busy={looking.busy} onClick={() => void looking.send()}>
                                            {isPaid ? t.toChange : t.toInvoice}
                                        </Button>
                                    </div>
                                )}
                            </Surface>
                        </>
                    )}
                </div>
            </div>
            <Dialog title={t.invoice} isOpen={Boolean(invoice)} onClose={() => setInvoice(undefined)}>
                {invoice && (
                    <>
                        <Facts
                            of={[
                                [t.total, <strong key="total">{money(invoice.total)}</strong>],
                                [t.vat, money(invoice.vat)],
                                [t.due, longDay(invoice.dueOn)],
                            ]}
                        />
                        <ProblemBox problem={issuing.problem} />
                        <div className={css.actions}>
                            <Button look="primary" busy={issuing.busy} onClick={() => void issuing.send()}>
                                {t.issue}
                            </Button>
                            <Button onClick={() => setInvoice(undefined)}>{t.cancel}</Button>
                        </div>
                    </>
                )}
            </Dialog>
            <Dialog title={t.toChange} isOpen={Boolean(preview)} onClose={() => setPreview(undefined)}>
                {preview && (
                    <>
                        <p>{t.paidClient}</p>
                        <Facts
                            of={[
                                [t.before, money(preview.monthlyBefore)],
                                [t.after, <strong key="after">{money(preview.monthlyAfter)}</strong>],
                                [t.surcharge, <strong key="surcharge">{money(preview.surcharge)}</strong>],
                                [t.credit, money(preview.credit)],
                                preview.effectiveOn ? [t.from, longDay(preview.effectiveOn)] : false,
                                preview.dueOn ? [t.due, longDay(preview.dueOn)] : false,
                            ]}
                        />
                        <ProblemBox problem={applying.problem} />
                        <div className={css.actions}>
                            <Button look="primary" busy={applying.busy} onClick={() => void applying.send()}>
                                {t.apply}
                            </Button>
                            <Button onClick={() => setPreview(undefined)}>{t.cancel}</Button>
                        </div>
                    </>
                )}
            </Dialog>
        </Page>
    );
}
