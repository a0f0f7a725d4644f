import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type Answer, address, change, useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { useSession } from "#/app/session";
import { enCount, ruCount, word, words } from "#/text";
import { Check, Deed, Field, Form, useDraft, useSend } from "#/ui/form";
import { bytes, isZero, longDay, moment, money } from "#/ui/format";
import { List } from "#/ui/List";
import {
    Button,
    ButtonLink,
    Copy,
    classes,
    Facts,
    FileLink,
    Page,
    ProblemBox,
    Read,
    Section,
    Surface,
    Written,
} from "#/ui/parts";
import { Status, statusOptions, ticketKinds } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Обращения",
        shift: "Моя смена",
        shiftLead: "Сверху то, на что отвечать раньше. Список обновляется сам.",
        ask: "Написать обращение",
        search: "Номер, тема или клиент",
        subject: "Обращение",
        client: "Клиент",
        kind: "О чём",
        status: "Состояние",
        opened: "Открыто",
        due: "Ответить до",
        overdue: "Просроченные",
        when: "Срок",
        who: "Ведёт",
        nobody: "никто",
        empty: "Обращений ещё не было. Напишите, если нужна помощь: первый ответ — в срок, который указан в обращении.",
        emptyShift: "Все обращения разобраны.",
        newTitle: "Новое обращение",
        subjectLabel: "Тема",
        text: "Сообщение",
        textHelp: "Что делали, что увидели, чего ждали. Пароли не пишите.",
        clientLabel: "Логин клиента",
        clientHelp: "Если вопрос о конкретном клиенте, например 1R00042",
        send: "Отправить",
        answer: "Ответ",
        answerHelp: "Уйдёт тому, кто спросил, и письмом.",
        note: "Заметка для своих",
        noteHelp: "Её видят только сотрудники.",
        answerSend: "Ответить",
        noteSend: "Записать заметку",
        noteCheck: "Это заметка, не отправлять",
        take: "Взять себе",
        close: "Закрыть",
        reopen: "Открыть снова",
        reopenUntil: (day: string) => `Открыть снова можно по ${day}.`,
        waitsForYou: "Ждём вашего ответа.",
        support: "Поддержка",
        asker: "Спросивший",
        you: "Вы",
        noteBy: "Заметка",
        conversation: "Переписка",
        attachments: "Файлы",
        answerBy: (at: string) => `Ответим до ${at}`,
        answerByDesk: "Ответить до",
        solveBy: "Решить до",
        pause: "Ждём ответа с",
        wait: "Ждать ответа спросившего",
        waitExplain: "Срок остановится, пока вам не ответят. Спросившему придёт письмо с вашим вопросом.",
        waitLabel: "Что спросить",
        askedBy: "Спросил",
        partnerAsked: "партнёр",
        clientAsked: "клиент",
        partner: "Партнёр",
        openPartner: "Открыть",
        rate: "Оцените ответ",
        rated: (n: number) => `Ваша оценка: ${n} из 5`,
        aboutClient: "Клиент",
        login: "Логин",
        state: "Состояние",
        paid: "Оплачено по",
        debt: "Долг",
        contact: "Контакт",
        others: "Другие обращения",
        late: "просрочено",
        left: (hours: number, minutes: number) =>
            hours > 0 ? `${ruCount(hours, "час", "часа", "часов")}` : ruCount(minutes, "минута", "минуты", "минут"),
    },
    {
        title: "Tickets",
        shift: "My shift",
        shiftLead: "What is to be answered first stands on top. The list renews itself.",
        ask: "Write a ticket",
        search: "Number, subject or client",
        subject: "Ticket",
        client: "Client",
        kind: "About",
        status: "State",
        opened: "Opened",
        due: "Answer by",
        overdue: "Overdue",
        when: "Due",
        who: "Held by",
        nobody: "nobody",
        empty: "No tickets yet. Write if you need help: the first answer comes by the time the ticket names.",
        emptyShift: "All tickets are done.",
        newTitle: "New ticket",
        subjectLabel: "Subject",
        text: "Message",
        textHelp: "What you did, what you saw, what you expected. No passwords, please.",
        clientLabel: "The client's login",
        clientHelp: "If it is about one client, such as 1R00042",
        send: "Send",
        answer: "Answer",
        answerHelp: "Goes to whoever asked, by letter as well.",
        note: "A note for colleagues",
        noteHelp: "Only the provider's people see it.",
        answerSend: "Answer",
        noteSend: "Write the note",
        noteCheck: "This is a note, do not send it",
        take: "Take it",
        close: "Close",
        reopen: "Open again",
        reopenUntil: (day: string) => `It can be opened again through ${day}.`,
        waitsForYou: "Your answer is awaited.",
        support: "Support",
        asker: "Who asked",
        you: "You",
        noteBy: "Note",
        conversation: "Conversation",
        attachments: "Files",
        answerBy: (at: string) => `We answer by ${at}`,
        answerByDesk: "Answer by",
        solveBy: "Solve by",
        pause: "Waits for an answer since",
        wait: "Wait for the asker",
        waitExplain: "The time stands still until they answer. Your question goes to them by letter.",
        waitLabel: "What to ask",
        askedBy: "Asked by",
        partnerAsked: "partner",
        clientAsked: "client",
        partner: "Partner",
        openPartner: "Open",
        rate: "Rate the answer",
        rated: (n: number) => `Your rating: ${n} of 5`,
        aboutClient: "Client",
        login: "Login",
        state: "State",
        paid: "Paid through",
        debt: "Debt",
        contact: "Contact",
        others: "Other tickets",
        late: "overdue",
        left: (hours: number, minutes: number) =>
            hours > 0 ? enCount(hours, "hour", "hours") : enCount(minutes, "minute", "minutes"),
    },
);

type Area = "partner" | "client";
type Ticket = Answer<"/api/partner/tickets/{id}">;

const places = { partner: "/cabinet/tickets", client: "/client/tickets" } as const;
const shown = ["REGISTERED", "IN_PROGRESS", "CLOSED"];

/** The paths of partners and of clients ask and answer the same. */
const at = <P extends string>(area: string, path: P) => path.replace("/partner/", `/${area}/`) as P;

export const PartnerTickets = () => <Tickets area="partner" />;
export const ClientTickets = () => <Tickets area="client" />;
export const PartnerNewTicket = () => <NewTicket area="partner" />;
export const ClientNewTicket = () => <NewTicket area="client" />;
export const PartnerTicket = () => <OneTicket area="partner" />;
export const ClientTicket = () => <OneTicket area="client" />;

function Tickets({ area }: { area: Area }) {
    const [count, setCount] = useState<number>();
    const ask = (
        <ButtonLink to={`${places[area]}/new`} look="primary">
            {t.ask}
        </ButtonLink>
    );
    return (
        <Page title={t.title} count={count} actions={ask}>
            <List
                path={at(area, "/api/partner/tickets")}
                caption={t.title}
                search={area === "partner" ? t.search : undefined}
                filters={[{ name: "status", options: statusOptions("ticket", ...shown) }]}
                onCount={setCount}
                id={(it) => it.id}
                every={20_000}
                empty={t.empty}
                emptyAction={ask}
                file={area === "partner" ? "tickets" : undefined}
                columns={[
                    {
                        title: t.subject,
                        cell: (it) => (
                            <Link to={`${places[area]}/${it.id}`}>
                                {it.number} · {it.subject}
                            </Link>
                        ),
                    },
                    { title: t.kind, cell: (it) => word(ticketKinds, it.kind) },
                    ...(area === "partner"
                        ? [{ title: t.client, cell: (it: Ticket) => it.clientName ?? it.client ?? "—" }]
                        : []),
                    { title: t.status, cell: (it) => <Status of="ticket" code={it.status} /> },
                    { title: t.opened, sort: "openedAt", right: true, cell: (it) => moment(it.openedAt) },
                ]}
            />
        </Page>
    );
}

function NewTicket({ area }: { area: Area }) {
    const navigate = useNavigate();
    const [address] = useAddress();
    const [draft, set, forget] = useDraft(`ticket-${area}`, {
        client: address.client ?? "",
        kind: "QUESTION",
        subject: "",
        text: "",
    });
    const client = draft.client || address.client || "";
    const sending = useSend(async (key) => {
        const made = await change("post", at(area, "/api/partner/tickets"), {
            key,
            body: {
                client: client || undefined,
                kind: draft.kind as Ticket["kind"],
                subject: draft.subject.trim(),
                text: draft.text.trim(),
            },
        });
        forget();
        await navigate({ to: `${places[area]}/${made.id}` });
    });
    const { problem } = sending;
    const kinds = Object.entries(ticketKinds).filter(
        ([code]) => area === "partner" || !["ATTRIBUTION_CLAIM", "MISSING_PAYOUT"].includes(code),
    );
    return (
        <Page title={t.newTitle} narrow back={{ to: places[area], label: t.title }}>
            <Surface>
                <Form onSubmit={() => void sending.send()} problem={problem}>
                    <Field label={t.kind} value={draft.kind} onChange={(kind) => set({ kind })} options={kinds} />
                    {area === "partner" && (
                        <Field
                            label={t.clientLabel}
                            help={t.clientHelp}
                            value={client}
                            onChange={(to) => set({ client: to })}
                            clean={(text) => text.trim().toUpperCase()}
                            pointer="/client"
                            problem={problem}
                        />
                    )}
                    <Field
                        label={t.subjectLabel}
                        value={draft.subject}
                        onChange={(subject) => set({ subject })}
                        pointer="/subject"
                        problem={problem}
                        required
                    />
                    <Field
                        label={t.text}
                        help={t.textHelp}
                        lines={7}
                        value={draft.text}
                        onChange={(text) => set({ text })}
                        pointer="/text"
                        problem={problem}
                        required
                    />
                    <div className={css.actions}>
                        <Button type="submit" look="primary" busy={sending.busy}>
                            {t.send}
                        </Button>
                    </div>
                </Form>
            </Surface>
        </Page>
    );
}

interface Said {
    at: string;
    who: string;
    text: string;
    look?: string;
}

function Thread({ of, isDesk }: { of: Ticket; isDesk: boolean }) {
    const said: Said[] = [
        ...(of.messages ?? []).map((each) => ({
            at: each.at,
            who: each.authorName ?? (each.side === "SUPPORT" ? t.support : isDesk ? t.asker : t.you),
            text: each.text,
            look: each.side === "SUPPORT" ? css.saidByUs : undefined,
        })),
        ...(of.notes ?? []).map((each) => ({
            at: each.at,
            who: `${t.noteBy}: ${each.authorName ?? each.author}`,
            text: each.text,
            look: css.noted,
        })),
    ].sort((a, b) => a.at.localeCompare(b.at));
    return (
        <ol className={css.thread}>
            {said.map((each) => (
                <li key={`${each.at}${each.text.length}`} className={classes(css.said, each.look)}>
                    <p className={classes(css.small, css.muted)}>
                        {each.who} · {moment(each.at)}
                    </p>
                    <Written text={each.text} />
                </li>
            ))}
        </ol>
    );
}

function Files({ of, area }: { of: Ticket; area: string }) {
    if (!of.attachments?.length) return null;
    return (
        <Section title={t.attachments}>
            <ul>
                {of.attachments.map((each) => (
                    <li key={each.id}>
                        <FileLink
                            href={address(`/api/${area}/tickets/{id}/attachments/{file}`, { id: of.id, file: each.id })}
                        >
                            {each.name}
                        </FileLink>{" "}
                        <span className={css.muted}>{bytes(each.size)}</span>
                    </li>
                ))}
            </ul>
        </Section>
    );
}

function OneTicket({ area }: { area: Area }) {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const path = { id };
    const ticket = useRead(at(area, "/api/partner/tickets/{id}"), { path }, { every: 20_000, keep: false });
    const [draft, set, forget] = useDraft(`answer-${id}`, { text: "" });
    const sending = useSend(async (key) => {
        await change("post", at(area, "/api/partner/tickets/{id}/messages"), {
            path,
            body: { text: draft.text.trim() },
            key,
        });
        forget();
    });
    const reopening = useSend((key) => change("post", at(area, "/api/partner/tickets/{id}/reopen"), { path, key }));
    const rating = useSend((key, score: number) =>
        change("post", at(area, "/api/partner/tickets/{id}/rating"), { path, body: { score }, key }),
    );
    return (
        <Page
            title={ticket.data ? ticket.data.subject : t.title}
            lead={
                ticket.data &&
                `${ticket.data.number} · ${word(ticketKinds, ticket.data.kind)}${ticket.data.clientName ? ` · ${ticket.data.clientName}` : ""}`
            }
            back={{ to: places[area], label: t.title }}
        >
            <Read of={ticket} lines={8}>
                {(it) => (
                    <>
                        <div className={css.row}>
                            <Status of="ticket" code={it.status} />
                            {it.answerDueAt && it.status !== "CLOSED" && !it.firstAnsweredAt && (
                                <span className={css.muted}>{t.answerBy(moment(it.answerDueAt))}</span>
                            )}
                            {it.waitingSince && <strong>{t.waitsForYou}</strong>}
                        </div>
                        <Section title={t.conversation}>
                            <Thread of={it} isDesk={false} />
                        </Section>
                        <Files of={it} area={area} />
                        {it.status === "CLOSED" ? (
                            <Surface>
                                <ProblemBox problem={rating.problem ?? reopening.problem} />
                                {it.rating ? (
                                    <p>{t.rated(it.rating.score)}</p>
                                ) : (
                                    <fieldset className={css.field}>
                                        <legend>{t.rate}</legend>
                                        <div className={css.row}>
                                            {[1, 2, 3, 4, 5].map((score) => (
                                                <Button key={score} onClick={() => void rating.send(score)}>
                                                    {score}
                                                </Button>
                                            ))}
                                        </div>
                                    </fieldset>
                                )}
                                {it.reopenableThrough && (
                                    <div className={css.row}>
                                        <Button busy={reopening.busy} onClick={() => void reopening.send()}>
                                            {t.reopen}
                                        </Button>
                                        <span className={css.muted}>
                                            {t.reopenUntil(longDay(it.reopenableThrough))}
                                        </span>
                                    </div>
                                )}
                            </Surface>
                        ) : (
                            <Surface>
                                <Form onSubmit={() => void sending.send()} problem={sending.problem}>
                                    <Field
                                        label={t.text}
                                        lines={4}
                                        value={draft.text}
                                        onChange={(text) => set({ text })}
                                        pointer="/text"
                                        problem={sending.problem}
                                        required
                                    />
                                    <div className={css.actions}>
                                        <Button type="submit" look="primary" busy={sending.busy}>
                                            {t.send}
                                        </Button>
                                    </div>
                                </Form>
                            </Surface>
                        )}
                    </>
                )}
            </Read>
        </Page>
    );
}

/** How urgent in words; the colour never says it alone. */
function Due({ of }: { of: Ticket }) {
    if (of.status === "CLOSED") return <>—</>;
    if (of.waitingSince) return <span className={css.muted}>{`${t.pause} ${moment(of.waitingSince)}`}</span>;
    const due = of.firstAnsweredAt ? of.solutionDueAt : of.answerDueAt;
    if (!due) return <>—</>;
    const minutes = Math.round((new Date(due).getTime() - Date.now()) / 60_000);
    const text: ReactNode = moment(due);
    if (minutes < 0) return <strong className={css.bad}>{`${t.late}: ${moment(due)}`}</strong>;
    if (minutes < 8 * 60)
        return (
            <strong className={minutes < 60 ? css.warn : undefined}>{t.left(Math.floor(minutes / 60), minutes)}</strong>
        );
    return <>{text}</>;
}

export function Shift() {
    const [count, setCount] = useState<number>();
    const [asked, setAsked] = useAddress();
    const isOverdue = asked.overdue === "true";
    return (
        <Page title={t.shift} count={count} lead={t.shiftLead}>
            <Check
                label={t.overdue}
                value={isOverdue}
                onChange={(to) => setAsked({ overdue: to ? "true" : undefined, page: undefined })}
            />
            <List
                path="/api/admin/tickets"
                caption={t.title}
                search={t.search}
                filters={[{ name: "status", options: statusOptions("ticket", ...shown) }]}
                fixed={isOverdue ? { overdue: true } : undefined}
                order="dueAt,asc"
                onCount={setCount}
                every={20_000}
                id={(it) => it.id}
                empty={t.emptyShift}
                file="tickets"
                columns={[
                    {
                        title: t.subject,
                        cell: (it) => (
                            <Link to={`/desk/tickets/${it.id}`}>
                                {it.number} · {it.subject}
                            </Link>
                        ),
                    },
                    { title: t.when, sort: "dueAt", cell: (it) => <Due of={it} /> },
                    { title: t.client, cell: (it) => it.clientName ?? it.partnerName ?? "—" },
                    { title: t.kind, cell: (it) => word(ticketKinds, it.kind) },
                    { title: t.status, cell: (it) => <Status of="ticket" code={it.status} /> },
                    { title: t.who, cell: (it) => it.operatorName ?? (it.operator ? "…" : t.nobody) },
                ]}
            />
        </Page>
    );
}

export function DeskTicket() {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const path = { id };
    const session = useSession();
    const ticket = useRead("/api/admin/tickets/{id}", { path }, { every: 20_000, keep: false });
    const [draft, set, forget] = useDraft(`desk-${id}`, { text: "", isNote: false });
    const sending = useSend(async (key) => {
        const body = { text: draft.text.trim() };
        if (draft.isNote) await change("post", "/api/admin/tickets/{id}/notes", { path, body, key });
        else await change("post", "/api/admin/tickets/{id}/answers", { path, body, key });
        forget();
    });
    const taking = useSend((key) => change("post", "/api/admin/tickets/{id}/take", { path, key }));
    const closing = useSend((key) => change("post", "/api/admin/tickets/{id}/close", { path, key }));
    return (
        <Page
            title={ticket.data ? ticket.data.subject : t.title}
            lead={ticket.data && `${ticket.data.number} · ${word(ticketKinds, ticket.data.kind)}`}
            back={{ to: "/desk", label: t.shift }}
            actions={
                ticket.data &&
                ticket.data.status !== "CLOSED" && (
                    <>
                        {ticket.data.operator !== session.data?.subject && (
                            <Button
                                look={ticket.data.operator ? undefined : "primary"}
                                busy={taking.busy}
                                onClick={() => void taking.send()}
                            >
                                {t.take}
                            </Button>
                        )}
                        <Button busy={closing.busy} onClick={() => void closing.send()}>
                            {t.close}
                        </Button>
                    </>
                )
            }
        >
            <ProblemBox problem={taking.problem ?? closing.problem} />
            <Read of={ticket} lines={8}>
                {(it) => (
                    <div className={css.split}>
                        <div className={css.section}>
                            <Thread of={it} isDesk />
                            <Files of={it} area="admin" />
                            {it.status !== "CLOSED" && (
                                <div className={classes(css.surface, draft.isNote && css.noted)}>
                                    <Form onSubmit={() => void sending.send()} problem={sending.problem}>
                                        <Field
                                            label={draft.isNote ? t.note : t.answer}
                                            help={draft.isNote ? t.noteHelp : t.answerHelp}
                                            lines={6}
                                            value={draft.text}
                                            onChange={(text) => set({ text })}
                                            pointer="/text"
                                            problem={sending.problem}
                                            required
                                        />
                                        <Check
                                            label={t.noteCheck}
                                            value={draft.isNote}
                                            onChange={(isNote) => set({ isNote })}
                                        />
                                        <div className={css.actions}>
                                            <Button type="submit" look="primary" busy={sending.busy}>
                                                {draft.isNote ? t.noteSend : t.answerSend}
                                            </Button>
                                            {!draft.isNote && it.status === "IN_PROGRESS" && !it.waitingSince && (
                                                <Deed
                                                    label={t.wait}
                                                    explain={<p>{t.waitExplain}</p>}
                                                    reason
                                                    reasonLabel={t.waitLabel}
                                                    reasonHelp=""
                                                    deed={(key, text) =>
                                                        change("post", "/api/admin/tickets/{id}/wait", {
                                                            path,
                                                            body: { text },
                                                            key,
                                                        })
                                                    }
                                                />
                                            )}
                                        </div>
                                    </Form>
                                </div>
                            )}
                        </div>
                        <aside className={css.section}>
                            <Surface>
                                <p>
                                    <Status of="ticket" code={it.status} />
                                </p>
                                <Facts
                                    of={[
                                        [t.when, <Due key="due" of={it} />],
                                        [t.who, it.operatorName ?? (it.operator ? "…" : t.nobody)],
                                        [t.opened, moment(it.openedAt)],
                                        [t.askedBy, it.askedBy === "CLIENT" ? t.clientAsked : t.partnerAsked],
                                        it.partner
                                            ? [
                                                  t.partner,
                                                  <Link key="partner" to={`/desk/partners/${it.partner}`}>
                                                      {it.partnerName ?? t.openPartner}
                                                  </Link>,
                                              ]
                                            : false,
                                    ]}
                                />
                            </Surface>
                            {it.client && <Beside login={it.client} ticket={it.id} />}
                        </aside>
                    </div>
                )}
            </Read>
        </Page>
    );
}

/** Who the ticket is about, so that nobody has to leave it to find out. */
function Beside({ login, ticket }: { login: string; ticket: string }) {
    const client = useRead("/api/admin/clients/{login}", { path: { login } }, { keep: false });
    const balance = useRead("/api/admin/subscriptions/{login}/balance", { path: { login } }, { keep: false });
    const others = useRead("/api/admin/tickets", { query: { client: login, size: 6 } });
    const rest = others.data?.items.filter((each) => each.id !== ticket).slice(0, 5) ?? [];
    return (
        <Surface>
            <h2>{t.aboutClient}</h2>
            <Read of={client}>
                {(it) => (
                    <Facts
                        of={[
                            [
                                t.client,
                                <Link key="name" to={`/desk/clients/${login}`}>
                                    {it.name}
                                </Link>,
                            ],
                            [t.login, <Copy key="login" text={login} />],
                            [t.state, <Status key="state" of="client" code={it.status} />],
                            it.paidThrough ? [t.paid, longDay(it.paidThrough)] : false,
                            balance.data && !isZero(balance.data.debt)
                                ? [
                                      t.debt,
                                      <strong key="debt" className={css.bad}>
                                          {money(balance.data.debt)}
                                      </strong>,
                                  ]
                                : false,
                            [
                                t.contact,
                                <span key="contact">
                                    {it.contactName}, <a href={`tel:${it.phone}`}>{it.phone}</a>
                                </span>,
                            ],
                        ]}
                    />
                )}
            </Read>
            {rest.length > 0 && (
                <>
                    <h3>{t.others}</h3>
                    <ul className={css.stack}>
                        {rest.map((each) => (
                            <li key={each.id}>
                                <Link to={`/desk/tickets/${each.id}`}>{`${each.number} · ${each.subject}`}</Link>
                            </li>
                        ))}
                    </ul>
                </>
            )}
        </Surface>
    );
}
