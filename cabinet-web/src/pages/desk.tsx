import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { change, useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { word, words } from "#/text";
import { Deed, Field, useDraft } from "#/ui/form";
import { day, isZero, longDay, moment, money } from "#/ui/format";
import { List, Table } from "#/ui/List";
import { Button, Copy, classes, Empty, Facts, Page, ProblemBox, Read, Section, Surface, Written } from "#/ui/parts";
import { Status, services, statusOptions } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        calls: "Звонки",
        callsLead: "Кому позвонить: сверху те, чей срок ближе. Итог записывается одной кнопкой.",
        noCalls: "Звонить сейчас некому.",
        client: "Клиент",
        phone: "Телефон",
        contact: "Кого спросить",
        due: "До",
        attempts: "Попытки",
        kind: "Зачем",
        calling: { SUPPORT_CALL: "Помочь начать работу", SALES_CALL: "Предложить аренду" } as Record<string, string>,
        reached: "Дозвонился",
        notReached: "Нет ответа",
        outcome: "Итог",
        noteLabel: "Что важно запомнить",
        noteHelp: "Необязательно: увидит тот, кто позвонит следующим.",
        status: "Состояние",

        applications: "Заявки",
        trialsWaiting: "Пробный доступ ждёт решения",
        noTrials: "Таких заявок нет.",
        partners: "Партнёры",
        partnerApplications: "Хотят стать партнёрами",
        noApplications: "Заявок нет.",
        name: "Организация",
        inn: "ИНН",
        received: "Получена",
        approve: "Выдать доступ",
        approveHelp: "Клиенту уйдёт письмо с доступом.",
        reject: "Отказать",
        rejectHelp: "Причина уйдёт заявителю письмом.",
        why: "Почему ждёт",
        from: "Откуда",
        origin: { CABINET: "от партнёра", SITE: "с сайта" } as Record<string, string>,
        failedTasks: "Не удалось создать доступ",
        noFailed: "Сбоев нет.",
        retry: "Повторить",
        retryHelp: "Попробуем создать доступ ещё раз.",
        closeTask: "Закрыть",
        taskSince: "С",
        conclude: "Заключить договор",
        contractNumber: "Номер договора",
        signedOn: "Подписан",
        rate: "Ставка вознаграждения за аренду, %",
        legalForm: { COMPANY: "Организация", ENTREPRENEUR: "Предприниматель", SELF_EMPLOYED: "Самозанятый" } as Record<
            string,
            string
        >,
        form: "Форма",
        tax: "Налоги",
        taxes: {
            GENERAL: "Общая система, с НДС",
            SIMPLIFIED_NO_VAT: "Упрощённая, без НДС",
            SIMPLIFIED_5: "Упрощённая, НДС 5 %",
            SIMPLIFIED_7: "Упрощённая, НДС 7 %",
        } as Record<string, string>,
        comment: "Пишут",
        email: "Почта",
        refusedBecause: "Причина отказа",
        toPartner: "Открыть партнёра",

        clients: "Клиенты",
        clientSearch: "Логин, ИНН или название",
        noClients: "Клиентов пока нет.",
        login: "Логин",
        partner: "Партнёр",
        service: "Услуга",
        paid: "Оплачено по",
        trial: "Пробный по",
        debt: "Долг",
        advance: "Аванс",
        whyBlocked: "Почему",
        lifts: "Что снимет",
        bases: "Базы",
        users: "Пользователи",
        tickets: "Обращения",
        noTickets: "Обращений не было.",
        contents: "Что есть в аренде",
        invoices: "Счета клиента",
        letters: "Письма",

        partnerSearch: "Название, ИНН или код",
        noPartners: "Партнёров пока нет.",
        code: "Код",
        registered: "С",
        contracts: "Договоры",
        noContracts: "Договоров нет.",
        contract: (n: string) => `Договор ${n}`,
        rates: "Ставки",
        hisClients: "Клиенты партнёра",

        jobs: "Задания",
        jobNames: {
            "billing.block-debtors": "Заблокировать должников",
            "billing.cancel-unpaid-changes": "Отменить неоплаченные изменения",
            "billing.delete-debtors": "Удалить давних должников",
            "billing.end-given-up": "Завершить аренду, от которой отказались",
            "billing.issue-acts": "Выставить акты",
            "billing.issue-monthly-invoices": "Выставить счета на месяц",
            "billing.issue-postpaid-invoices": "Выставить счета за прошедший месяц",
            "billing.mark-overdue": "Отметить просроченные счета",
            "billing.remind-debtors": "Напомнить о долге",
            "identity.forget-expired-sign-ins": "Забыть истёкшие входы",
            "identity.rotate-signing-keys": "Сменить ключи подписи",
            "identity.tell-of-expiring-keys": "Предупредить о ключах программ",
            "reward.answer-objections": "Ответить на возражения",
            "reward.close-month": "Закрыть месяц вознаграждений",
            "reward.hand-over-clients": "Передать клиентов между партнёрами",
            "reward.open-manual-payouts": "Открыть выплаты вручную",
            "reward.publish-payout-sets": "Выпустить документы на выплату",
            "reward.remind-of-payouts": "Напомнить о документах на выплату",
            "trial.announce-endings": "Предупредить о конце пробного периода",
            "trial.delete-expired": "Удалить после пробного периода",
            "trial.end-trials": "Закончить пробные периоды",
            "trial.follow-ups": "Назначить звонки по пробному периоду",
        } as Record<string, string>,
        daily: "каждый день",
        lastDay: "в последний день месяца",
        quarterDay: "в первый день квартала",
        onDay: (n: string) => `${n}-го числа`,
        jobsLead: "То, что платформа делает каждый день сама, в порядке дня.",
        job: "Задание",
        schedule: "Когда",
        through: "Сделано по",
        last: "Последний запуск",
        runsTitle: "Запуски",
        on: "За день",
        preview: "Что будет сделано",
        look: "Посмотреть",
        start: "Запустить",
        startHelp: (job: string, on: string) => `${job} за ${on}. Уже сделанное второй раз не делается.`,
        subjects: "Затронет",
        sample: "Например",
        done: "Сделано",
        failed: "Отложено",
        runError: "Ошибка",
        parked: "Отложено с ошибкой",
        unavailable: "Не отвечают:",
        noJobs: "Заданий нет.",
        noRuns: "Запусков не было.",

        deadLetters: "Сбои обмена",
        deadLead: "События, которые служба не смогла принять. Пока они здесь, данные двух служб расходятся.",
        noDead: "Всё принято: ни одного сбоя.",
        event: "Событие",
        consumer: "Кто не принял",
        parkedAt: "Когда",
        cause: "Почему",
        replay: "Принять ещё раз",
        replayHelp: "Сначала устраните причину. Вместе с событием примутся и те, что ждут за ним.",
        drop: "Отбросить",
        dropHelp: "Событие не будет принято никогда. Причина останется в журнале.",
        search: "Найти",
    },
    {
        calls: "Calls",
        callsLead: "Whom to call: on top those whose time is nearest. One button records the outcome.",
        noCalls: "Nobody to call now.",
        client: "Client",
        phone: "Phone",
        contact: "Ask for",
        due: "By",
        attempts: "Attempts",
        kind: "What for",
        calling: { SUPPORT_CALL: "Help to begin", SALES_CALL: "Offer the rent" } as Record<string, string>,
        reached: "Reached",
        notReached: "No answer",
        outcome: "Outcome",
        noteLabel: "What to remember",
        noteHelp: "Optional: whoever calls next will see it.",
        status: "State",

        applications: "Applications",
        trialsWaiting: "Trials to be decided",
        noTrials: "None.",
        partners: "Partners",
        partnerApplications: "Want to become partners",
        noApplications: "No applications.",
        name: "Company",
        inn: "INN",
        received: "Received",
        approve: "Give access",
        approveHelp: "A letter with the access goes to the client.",
        reject: "Reject",
        rejectHelp: "The reason goes to the applicant by letter.",
        why: "Why it waits",
        from: "From",
        origin: { CABINET: "a partner", SITE: "the site" } as Record<string, string>,
        failedTasks: "Access could not be made",
        noFailed: "No failures.",
        retry: "Try again",
        retryHelp: "The access is made once more.",
        closeTask: "Close",
        taskSince: "Since",
        conclude: "Make the contract",
        contractNumber: "Contract number",
        signedOn: "Signed on",
        rate: "Reward for the rent, %",
        legalForm: { COMPANY: "Company", ENTREPRENEUR: "Entrepreneur", SELF_EMPLOYED: "Self-employed" } as Record<
            string,
            string
        >,
        form: "Form",
        tax: "Taxes",
        taxes: {
            GENERAL: "General, with VAT",
            SIMPLIFIED_NO_VAT: "Simplified, no VAT",
            SIMPLIFIED_5: "Simplified, VAT 5 %",
            SIMPLIFIED_7: "Simplified, VAT 7 %",
        } as Record<string, string>,
        comment: "They write",
        email: "E-mail",
        refusedBecause: "Why refused",
        toPartner: "Open the partner",

        clients: "Clients",
        clientSearch: "Login, INN or name",
        noClients: "No clients yet.",
        login: "Login",
        partner: "Partner",
        service: "Service",
        paid: "Paid through",
        trial: "Trial through",
        debt: "Debt",
        advance: "Advance",
        whyBlocked: "Why",
        lifts: "What lifts it",
        bases: "Infobases",
        users: "Users",
        tickets: "Tickets",
        noTickets: "There were no tickets.",
        contents: "What is in the rent",
        invoices: "The client's invoices",
        letters: "Letters",

        partnerSearch: "Name, INN or code",
        noPartners: "No partners yet.",
        code: "Code",
        registered: "Since",
        contracts: "Contracts",
        noContracts: "No contracts.",
        contract: (n: string) => `Contract ${n}`,
        rates: "Rates",
        hisClients: "The partner's clients",

        jobs: "Jobs",
        jobNames: {
            "billing.block-debtors": "Block debtors",
            "billing.cancel-unpaid-changes": "Cancel unpaid changes",
            "billing.delete-debtors": "Delete long-standing debtors",
            "billing.end-given-up": "End rents that were given up",
            "billing.issue-acts": "Issue acts",
            "billing.issue-monthly-invoices": "Issue the month's invoices",
            "billing.issue-postpaid-invoices": "Issue invoices for the past month",
            "billing.mark-overdue": "Mark overdue invoices",
            "billing.remind-debtors": "Remind of debts",
            "identity.forget-expired-sign-ins": "Forget expired sign-ins",
            "identity.rotate-signing-keys": "Rotate signing keys",
            "identity.tell-of-expiring-keys": "Warn of expiring program keys",
            "reward.answer-objections": "Answer objections",
            "reward.close-month": "Close the month of rewards",
            "reward.hand-over-clients": "Hand clients over",
            "reward.open-manual-payouts": "Open payouts by hand",
            "reward.publish-payout-sets": "Publish payout documents",
            "reward.remind-of-payouts": "Remind of payout documents",
            "trial.announce-endings": "Announce the end of trials",
            "trial.delete-expired": "Delete after the trial",
            "trial.end-trials": "End trials",
            "trial.follow-ups": "Plan calls about trials",
        } as Record<string, string>,
        daily: "every day",
        lastDay: "on a month's last day",
        quarterDay: "on a quarter's first day",
        onDay: (n: string) => `on day ${n}`,
        jobsLead: "What the platform does by itself every day, in the order of the day.",
        job: "Job",
        schedule: "When",
        through: "Done through",
        last: "Last run",
        runsTitle: "Runs",
        on: "For the day",
        preview: "What would be done",
        look: "Look",
        start: "Run",
        startHelp: (job: string, on: string) => `${job} for ${on}. What is done is not done twice.`,
        subjects: "Touches",
        sample: "Such as",
        done: "Done",
        failed: "Put aside",
        runError: "Error",
        parked: "Put aside with an error",
        unavailable: "No answer from:",
        noJobs: "No jobs.",
        noRuns: "No runs yet.",

        deadLetters: "Dead letters",
        deadLead: "Events that a service could not take. As long as they are here, two services disagree.",
        noDead: "All taken: not one failure.",
        event: "Event",
        consumer: "Who did not take it",
        parkedAt: "When",
        cause: "Why",
        replay: "Take it again",
        replayHelp: "Mend the cause first. Those that wait behind the event are taken with it.",
        drop: "Drop",
        dropHelp: "The event will never be taken. The reason stays in the record.",
        search: "Search",
    },
);

export function Calls() {
    const [count, setCount] = useState<number>();
    return (
        <Page title={t.calls} count={count} lead={t.callsLead}>
            <List
                path="/api/admin/call-tasks"
                caption={t.calls}
                filters={[{ name: "status", options: statusOptions("call", "OPEN", "REACHED", "UNREACHED") }]}
                order="dueOn,asc"
                onCount={setCount}
                every={20_000}
                id={(it) => it.id}
                empty={t.noCalls}
                columns={[
                    { title: t.client, cell: (it) => <Link to={`/desk/clients/${it.client}`}>{it.clientName}</Link> },
                    { title: t.contact, cell: (it) => it.contactName },
                    { title: t.phone, cell: (it) => (it.phone ? <a href={`tel:${it.phone}`}>{it.phone}</a> : "—") },
                    { title: t.kind, cell: (it) => word(t.calling, it.kind) },
                    { title: t.due, sort: "dueOn", cell: (it) => day(it.dueOn) },
                    {
                        title: t.attempts,
                        cell: (it) => (
                            <span title={it.attempts.map((each) => `${moment(each.at)} ${each.note ?? ""}`).join("\n")}>
                                {it.attempts.length || "—"}
                            </span>
                        ),
                    },
                    { title: t.status, cell: (it) => <Status of="call" code={it.status} /> },
                    {
                        title: t.outcome,
                        right: true,
                        cell: (it) =>
                            it.status === "OPEN" ? (
                                <span className={css.actions}>
                                    <Attempt id={it.id} outcome="REACHED" />
                                    <Attempt id={it.id} outcome="NO_ANSWER" />
                                </span>
                            ) : (
                                ""
                            ),
                    },
                ]}
            />
        </Page>
    );
}

function Attempt({ id, outcome }: { id: string; outcome: "REACHED" | "NO_ANSWER" }) {
    const [draft, set, forget] = useDraft(`call-${id}-${outcome}`, { note: "" });
    return (
        <Deed
            label={outcome === "REACHED" ? t.reached : t.notReached}
            deed={(key) =>
                change("post", "/api/admin/call-tasks/{id}/attempts", {
                    path: { id },
                    body: { outcome, note: draft.note.trim() || undefined },
                    key,
                })
            }
            done={forget}
        >
            <Field
                label={t.noteLabel}
                help={t.noteHelp}
                lines={3}
                value={draft.note}
                onChange={(note) => set({ note })}
            />
        </Deed>
    );
}

export function Applications() {
    const trials = useRead(
        "/api/admin/trials",
        { query: { status: ["WAITING_FOR_OPERATOR"], size: 50 } },
        { every: 20_000 },
    );
    const tasks = useRead("/api/admin/provisioning-tasks", { query: { open: true, size: 50 } }, { every: 20_000 });
    return (
        <Page title={t.applications}>
            <Section title={t.trialsWaiting}>
                <Read of={trials}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Surface>
                                <p className={css.muted}>{t.noTrials}</p>
                            </Surface>
                        ) : (
                            <ul className={css.list}>
                                {it.items.map((each) => (
                                    <li key={each.id} className={css.choice}>
                                        <div className={css.grow}>
                                            <p>
                                                <strong>{each.name}</strong>{" "}
                                                {each.inn && (
                                                    <span className={css.muted}>{`${t.inn} ${each.inn}`}</span>
                                                )}
                                            </p>
                                            <p className={css.muted}>
                                                {[
                                                    each.origin && t.origin[each.origin],
                                                    each.partnerName,
                                                    each.contactName,
                                                    each.phone,
                                                    each.productNames.join(", "),
                                                ]
                                                    .filter(Boolean)
                                                    .join(" · ")}
                                            </p>
                                            {each.reason && <p>{each.reason}</p>}
                                            {each.comment && <Written text={each.comment} />}
                                        </div>
                                        <div className={css.actions}>
                                            <Deed
                                                label={t.approve}
                                                look="primary"
                                                explain={<p>{t.approveHelp}</p>}
                                                deed={(key) =>
                                                    change("post", "/api/admin/trials/{id}/approve", {
                                                        path: { id: each.id },
                                                        body: {},
                                                        key,
                                                    })
                                                }
                                            />
                                            <Deed
                                                label={t.reject}
                                                reason
                                                reasonHelp={t.rejectHelp}
                                                deed={(key, reason) =>
                                                    change("post", "/api/admin/trials/{id}/reject", {
                                                        path: { id: each.id },
                                                        body: { reason },
                                                        key,
                                                    })
                                                }
                                            />
                                        </div>
                                    </li>
                                ))}
                            </ul>
                        )
                    }
                </Read>
            </Section>
            <Section title={t.failedTasks}>
                <Read of={tasks}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Surface>
                                <p className={css.muted}>{t.noFailed}</p>
                            </Surface>
                        ) : (
                            <ul className={css.list}>
                                {it.items.map((each) => (
                                    <li key={each.id} className={css.choice}>
                                        <div className={css.grow}>
                                            <p>
                                                <strong>{each.clientName}</strong>{" "}
                                                <span
                                                    className={css.muted}
                                                >{`${t.taskSince} ${moment(each.openedAt)}`}</span>
                                            </p>
                                            <p>{each.reason}</p>
                                        </div>
                                        <div className={css.actions}>
                                            {each.kind === "PROVISIONING_FAILED" && (
                                                <Deed
                                                    label={t.retry}
                                                    look="primary"
                                                    explain={<p>{t.retryHelp}</p>}
                                                    deed={(key) =>
                                                        change("post", "/api/admin/provisioning-tasks/{id}/retry", {
                                                            path: { id: each.id },
                                                            body: {},
                                                            key,
                                                        })
                                                    }
                                                />
                                            )}
                                            <Deed
                                                label={t.closeTask}
                                                reason
                                                deed={(key, reason) =>
                                                    change("post", "/api/admin/provisioning-tasks/{id}/close", {
                                                        path: { id: each.id },
                                                        body: { reason },
                                                        key,
                                                    })
                                                }
                                            />
                                        </div>
                                    </li>
                                ))}
                            </ul>
                        )
                    }
                </Read>
            </Section>
            <Section title={t.partnerApplications}>
                <List
                    path="/api/admin/partner-applications"
                    caption={t.partnerApplications}
                    filters={[
                        { name: "status", options: statusOptions("application", "RECEIVED", "CONCLUDED", "REFUSED") },
                    ]}
                    order="receivedAt,desc"
                    id={(it) => it.id}
                    empty={t.noApplications}
                    columns={[
                        {
                            title: t.name,
                            cell: (it) => <Link to={`/desk/applications/${it.id}`}>{it.requisites.name}</Link>,
                        },
                        { title: t.inn, cell: (it) => it.requisites.inn },
                        { title: t.contact, cell: (it) => it.contactName },
                        { title: t.received, sort: "receivedAt", cell: (it) => moment(it.receivedAt) },
                        { title: t.status, cell: (it) => <Status of="application" code={it.status} /> },
                    ]}
                />
            </Section>
        </Page>
    );
}

export function Application() {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const path = { id };
    const application = useRead("/api/admin/partner-applications/{id}", { path }, { keep: false });
    const [draft, set, forget] = useDraft(`contract-${id}`, { number: "", signedOn: "", rate: "50" });
    const isWaiting = application.data?.status === "RECEIVED";
    return (
        <Page
            title={application.data?.requisites.name ?? t.applications}
            back={{ to: "/desk/applications", label: t.applications }}
            narrow
            actions={
                isWaiting && (
                    <>
                        <Deed
                            label={t.conclude}
                            look="primary"
                            deed={(key) =>
                                change("post", "/api/admin/partner-applications/{id}/contract", {
                                    path,
                                    key,
                                    body: {
                                        number: draft.number.trim(),
                                        signedOn: draft.signedOn,
                                        rates: { RENT: Number(draft.rate) },
                                        taxTreatment: application.data?.taxTreatment ?? "GENERAL",
                                    },
                                })
                            }
                            done={forget}
                        >
                            <Field
                                label={t.contractNumber}
                                value={draft.number}
                                onChange={(number) => set({ number })}
                                required
                            />
                            <Field
                                label={t.signedOn}
                                type="date"
                                value={draft.signedOn}
                                onChange={(signedOn) => set({ signedOn })}
                                required
                            />
                            <Field
                                label={t.rate}
                                type="number"
                                min={0}
                                max={100}
                                value={draft.rate}
                                onChange={(rate) => set({ rate })}
                                required
                            />
                        </Deed>
                        <Deed
                            label={t.reject}
                            reason
                            reasonHelp={t.rejectHelp}
                            deed={(key, reason) =>
                                change("post", "/api/admin/partner-applications/{id}/refusal", {
                                    path,
                                    body: { reason },
                                    key,
                                })
                            }
                        />
                    </>
                )
            }
        >
            <Read of={application}>
                {(it) => (
                    <Surface>
                        <p>
                            <Status of="application" code={it.status} />
                        </p>
                        <Facts
                            of={[
                                [t.inn, <Copy key="inn" text={it.requisites.inn} />],
                                [t.form, word(t.legalForm, it.requisites.legalForm)],
                                [t.tax, word(t.taxes, it.taxTreatment)],
                                [t.contact, it.contactName],
                                it.contactPhone
                                    ? [
                                          t.phone,
                                          <a key="phone" href={`tel:${it.contactPhone}`}>
                                              {it.contactPhone}
                                          </a>,
                                      ]
                                    : false,
                                [
                                    t.email,
                                    <a key="email" href={`mailto:${it.contactEmail}`}>
                                        {it.contactEmail}
                                    </a>,
                                ],
                                [t.received, moment(it.receivedAt)],
                                it.refusedBecause ? [t.refusedBecause, it.refusedBecause] : false,
                            ]}
                        />
                        {it.comment && (
                            <>
                                <h2>{t.comment}</h2>
                                <Written text={it.comment} />
                            </>
                        )}
                        {it.partner && <Link to={`/desk/partners/${it.partner}`}>{t.toPartner}</Link>}
                    </Surface>
                )}
            </Read>
        </Page>
    );
}

export function DeskClients() {
    const [count, setCount] = useState<number>();
    const [asked] = useAddress();
    return (
        <Page title={t.clients} count={count}>
            <List
                path="/api/admin/clients"
                caption={t.clients}
                search={t.clientSearch}
                filters={[{ name: "status", options: statusOptions("client", "TRIAL", "PAID", "BLOCKED", "DELETED") }]}
                fixed={asked.partner ? { partner: asked.partner } : undefined}
                onCount={setCount}
                id={(it) => it.id}
                file="clients"
                empty={t.noClients}
                columns={[
                    {
                        title: t.client,
                        sort: "name",
                        cell: (it) => (it.login ? <Link to={`/desk/clients/${it.login}`}>{it.name}</Link> : it.name),
                    },
                    { title: t.login, sort: "login", cell: (it) => it.login ?? "—" },
                    { title: t.inn, cell: (it) => it.inn ?? "—" },
                    { title: t.partner, cell: (it) => it.partnerName ?? "—" },
                    { title: t.status, sort: "status", cell: (it) => <Status of="client" code={it.status} /> },
                    { title: t.paid, sort: "paidThrough", right: true, cell: (it) => day(it.paidThrough) },
                ]}
            />
        </Page>
    );
}

export function DeskClient() {
    const { login = "" } = useParams({ strict: false }) as { login?: string };
    const path = { login };
    const client = useRead("/api/admin/clients/{login}", { path }, { keep: false });
    const account = useRead("/api/admin/subscriptions/{login}", { path }, { keep: false });
    const balance = useRead("/api/admin/subscriptions/{login}/balance", { path }, { keep: false });
    const bases = useRead("/api/admin/clients/{login}/infobases", { path, query: { size: 200 } });
    const tickets = useRead("/api/admin/tickets", { query: { client: login, size: 20 } });
    const debt = account.data?.debt;
    return (
        <Page title={client.data?.name ?? login} back={{ to: "/desk/clients", label: t.clients }}>
            <Read of={client}>
                {(it) => (
                    <>
                        <div className={css.halves}>
                            <Surface>
                                <p>
                                    <Status of="client" code={it.status} />
                                </p>
                                <Facts
                                    of={[
                                        [t.login, <Copy key="login" text={login} />],
                                        it.inn ? [t.inn, <Copy key="inn" text={it.inn} />] : false,
                                        it.partner
                                            ? [
                                                  t.partner,
                                                  <Link key="partner" to={`/desk/partners/${it.partner}`}>
                                                      {it.partnerName ?? t.partner}
                                                  </Link>,
                                              ]
                                            : false,
                                        [t.contact, it.contactName],
                                        [
                                            t.phone,
                                            <a key="phone" href={`tel:${it.phone}`}>
                                                {it.phone}
                                            </a>,
                                        ],
                                        [
                                            t.email,
                                            <a key="email" href={`mailto:${it.email}`}>
                                                {it.email}
                                            </a>,
                                        ],
                                        [t.users, String(it.users)],
                                    ]}
                                />
                            </Surface>
                            <Surface>
                                {debt && debt.state !== "NOTHING_DUE" && (
                                    <div className={css.notice}>
                                        <p>{debt.why}</p>
                                        <p>{debt.whatLifts}</p>
                                    </div>
                                )}
                                <Facts
                                    of={[
                                        it.paidThrough ? [t.paid, longDay(it.paidThrough)] : false,
                                        it.trialEndsOn && it.status === "TRIAL"
                                            ? [t.trial, longDay(it.trialEndsOn)]
                                            : false,
                                        balance.data
                                            ? [
                                                  t.debt,
                                                  <strong
                                                      key="debt"
                                                      className={isZero(balance.data.debt) ? undefined : css.bad}
                                                  >
                                                      {money(balance.data.debt)}
                                                  </strong>,
                                              ]
                                            : false,
                                        balance.data ? [t.advance, money(balance.data.advance)] : false,
                                        ...(account.data?.subscriptions ?? []).map((each): [string, string] => [
                                            word(services, each.service),
                                            money(each.monthly),
                                        ]),
                                    ]}
                                />
                                <Link to="/desk/money/invoices" search={{ q: login }}>
                                    {t.invoices}
                                </Link>
                            </Surface>
                        </div>
                        <Section title={t.contents}>
                            <Read of={bases}>
                                {(all) => (
                                    <Surface>
                                        <Facts of={[[t.bases, all.items.map((each) => each.name).join(", ") || "—"]]} />
                                    </Surface>
                                )}
                            </Read>
                        </Section>
                        <Section title={t.tickets}>
                            <Read of={tickets}>
                                {(all) =>
                                    all.items.length === 0 ? (
                                        <Empty>{t.noTickets}</Empty>
                                    ) : (
                                        <Table
                                            caption={t.tickets}
                                            items={all.items}
                                            id={(each) => each.id}
                                            columns={[
                                                {
                                                    title: t.tickets,
                                                    cell: (each) => (
                                                        <Link
                                                            to={`/desk/tickets/${each.id}`}
                                                        >{`${each.number} · ${each.subject}`}</Link>
                                                    ),
                                                },
                                                {
                                                    title: t.status,
                                                    cell: (each) => <Status of="ticket" code={each.status} />,
                                                },
                                                {
                                                    title: t.received,
                                                    right: true,
                                                    cell: (each) => moment(each.openedAt),
                                                },
                                            ]}
                                        />
                                    )
                                }
                            </Read>
                        </Section>
                    </>
                )}
            </Read>
        </Page>
    );
}

export function Partners() {
    const [count, setCount] = useState<number>();
    return (
        <Page title={t.partners} count={count}>
            <List
                path="/api/admin/partners"
                caption={t.partners}
                search={t.partnerSearch}
                onCount={setCount}
                id={(it) => it.id}
                file="partners"
                empty={t.noPartners}
                columns={[
                    {
                        title: t.name,
                        sort: "name",
                        cell: (it) => <Link to={`/desk/partners/${it.id}`}>{it.requisites.name}</Link>,
                    },
                    { title: t.code, cell: (it) => it.code ?? "—" },
                    { title: t.inn, cell: (it) => it.requisites.inn },
                    { title: t.contact, cell: (it) => it.contactName },
                    { title: t.registered, right: true, cell: (it) => day(it.registeredOn) },
                ]}
            />
        </Page>
    );
}

export function Partner() {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const partner = useRead("/api/admin/partners/{id}", { path: { id } }, { keep: false });
    return (
        <Page title={partner.data?.requisites.name ?? t.partners} back={{ to: "/desk/partners", label: t.partners }}>
            <Read of={partner}>
                {(it) => (
                    <>
                        <Surface>
                            <Facts
                                of={[
                                    [t.code, it.code ?? "—"],
                                    [t.inn, <Copy key="inn" text={it.requisites.inn} />],
                                    [t.form, word(t.legalForm, it.requisites.legalForm)],
                                    [t.contact, it.contactName],
                                    it.contactPhone
                                        ? [
                                              t.phone,
                                              <a key="phone" href={`tel:${it.contactPhone}`}>
                                                  {it.contactPhone}
                                              </a>,
                                          ]
                                        : false,
                                    [
                                        t.email,
                                        <a key="email" href={`mailto:${it.contactEmail}`}>
                                            {it.contactEmail}
                                        </a>,
                                    ],
                                    [t.registered, longDay(it.registeredOn)],
                                ]}
                            />
                            <Link to="/desk/clients" search={{ partner: id }}>
                                {t.hisClients}
                            </Link>
                        </Surface>
                        <Section title={t.contracts}>
                            {it.contracts?.length ? (
                                it.contracts.map((each) => (
                                    <Surface key={each.number}>
                                        <h3>{t.contract(each.number)}</h3>
                                        <Facts
                                            of={[
                                                [t.signedOn, longDay(each.signedOn)],
                                                [t.tax, word(t.taxes, each.taxTreatment)],
                                                [
                                                    t.rates,
                                                    each.rates
                                                        .map(
                                                            (rate) =>
                                                                `${word(services, rate.service)} ${rate.percent.replace(".", ",")} %`,
                                                        )
                                                        .join(", "),
                                                ],
                                            ]}
                                        />
                                    </Surface>
                                ))
                            ) : (
                                <Empty>{t.noContracts}</Empty>
                            )}
                        </Section>
                    </>
                )}
            </Read>
        </Page>
    );
}

function Unavailable({ of }: { of: string[] | undefined }) {
    return of?.length ? (
        <p className={css.notice} role="status">
            {t.unavailable} {of.join(", ")}
        </p>
    ) : null;
}

/** The platform says when in English words; here they are everyone's. */
function schedule(said: string): string {
    if (said === "daily") return t.daily;
    if (said === "on a month's last day") return t.lastDay;
    if (said === "on a quarter's first day") return t.quarterDay;
    const day = /^monthly on day (\d+)$/.exec(said)?.[1];
    return day ? t.onDay(day) : said;
}

export function Jobs() {
    const jobs = useRead("/api/admin/jobs", { query: { size: 200 } }, { every: 20_000 });
    return (
        <Page title={t.jobs} lead={t.jobsLead}>
            <Unavailable of={jobs.data?.unavailable} />
            <Read of={jobs} lines={8}>
                {(it) =>
                    it.items.length === 0 ? (
                        <Empty>{t.noJobs}</Empty>
                    ) : (
                        <Table
                            caption={t.jobs}
                            items={it.items}
                            id={(each) => each.name}
                            columns={[
                                {
                                    title: t.job,
                                    cell: (each) => (
                                        <Link to={`/desk/jobs/${each.name}`}>{word(t.jobNames, each.name)}</Link>
                                    ),
                                },
                                { title: t.schedule, cell: (each) => schedule(each.schedule) },
                                { title: t.through, cell: (each) => day(each.doneThrough) },
                                {
                                    title: t.last,
                                    cell: (each) =>
                                        each.lastRun ? (
                                            <span className={css.row}>
                                                <Status of="run" code={each.lastRun.status} />
                                                {moment(each.lastRun.startedAt ?? each.lastRun.createdAt)}
                                            </span>
                                        ) : (
                                            "—"
                                        ),
                                },
                            ]}
                        />
                    )
                }
            </Read>
        </Page>
    );
}

export function Job() {
    const { name = "" } = useParams({ strict: false }) as { name?: string };
    const today = useRead("/api/admin/business-date");
    const [asked, setAsked] = useAddress();
    const on = asked.on ?? today.data?.date ?? "";
    const path = { name };
    const runs = useRead("/api/admin/jobs/{name}/runs", { path, query: { size: 20 } }, { every: 5_000 });
    const preview = useRead(
        "/api/admin/jobs/{name}/preview",
        { path, query: { on } },
        { enabled: on !== "" && asked.look === "1" },
    );
    return (
        <Page
            title={word(t.jobNames, name)}
            lead={name}
            back={{ to: "/desk/jobs", label: t.jobs }}
            actions={
                <Deed
                    label={t.start}
                    look="primary"
                    explain={<p>{t.startHelp(word(t.jobNames, name), longDay(on))}</p>}
                    deed={(key) => change("post", "/api/admin/jobs/{name}/runs", { path, body: { on }, key })}
                />
            }
        >
            <Surface>
                <div className={css.row}>
                    <Field
                        label={t.on}
                        type="date"
                        value={on}
                        onChange={(to) => setAsked({ on: to || undefined }, true)}
                    />
                </div>
                <div className={css.actions}>
                    <Button onClick={() => setAsked({ look: "1" })}>{t.look}</Button>
                </div>
                <ProblemBox problem={preview.error} />
                {preview.data && asked.look === "1" && (
                    <div aria-live="polite" className={css.stack}>
                        <h2>{t.preview}</h2>
                        <p>{preview.data.summary}</p>
                        <Facts
                            of={[
                                [t.subjects, String(preview.data.subjects)],
                                preview.data.samples.length > 0 ? [t.sample, preview.data.samples.join(", ")] : false,
                            ]}
                        />
                    </div>
                )}
            </Surface>
            <Section title={t.runsTitle}>
                <Read of={runs}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty>{t.noRuns}</Empty>
                        ) : (
                            <Table
                                caption={t.runsTitle}
                                items={it.items}
                                id={(each) => each.id}
                                columns={[
                                    { title: t.on, cell: (each) => day(each.on) },
                                    { title: t.status, cell: (each) => <Status of="run" code={each.status} /> },
                                    { title: t.last, cell: (each) => moment(each.startedAt ?? each.createdAt) },
                                    {
                                        title: t.done,
                                        right: true,
                                        cell: (each) =>
                                            each.total === undefined ? each.done : `${each.done} / ${each.total}`,
                                    },
                                    { title: t.failed, right: true, cell: (each) => each.failed || "—" },
                                    {
                                        title: t.runError,
                                        cell: (each) => (
                                            <>
                                                {each.error}
                                                {each.parked.map((it) => (
                                                    <p key={it.subject}>{`${it.subject}: ${it.reason}`}</p>
                                                ))}
                                            </>
                                        ),
                                    },
                                ]}
                            />
                        )
                    }
                </Read>
            </Section>
        </Page>
    );
}

export function DeadLetters() {
    const letters = useRead("/api/admin/dead-letters", { query: { size: 100 } }, { every: 20_000 });
    return (
        <Page title={t.deadLetters} count={letters.data?.total} lead={t.deadLead}>
            <Unavailable of={letters.data?.unavailable} />
            <Read of={letters}>
                {(it) =>
                    it.items.length === 0 ? (
                        <Empty>{t.noDead}</Empty>
                    ) : (
                        <ul className={css.list}>
                            {it.items.map((each) => (
                                <li key={each.id} className={css.choice}>
                                    <div className={css.grow}>
                                        <p>
                                            <strong>{each.type ?? each.topic}</strong>{" "}
                                            <Status of="letter" code={each.kind} />
                                        </p>
                                        <p
                                            className={css.muted}
                                        >{`${t.consumer}: ${each.consumer} · ${moment(each.parkedAt)}`}</p>
                                        {each.cause && <p className={classes(css.small, css.wrap)}>{each.cause}</p>}
                                    </div>
                                    <div className={css.actions}>
                                        <Deed
                                            label={t.replay}
                                            explain={<p>{t.replayHelp}</p>}
                                            deed={(key) =>
                                                change("post", "/api/admin/dead-letters/{id}/replay", {
                                                    path: { id: each.id },
                                                    key,
                                                })
                                            }
                                        />
                                        <Deed
                                            label={t.drop}
                                            look="danger"
                                            reason
                                            explain={<p>{t.dropHelp}</p>}
                                            deed={(key, reason) =>
                                                change("post", "/api/admin/dead-letters/{id}/drop", {
                                                    path: { id: each.id },
                                                    body: { reason },
                                                    key,
                                                })
                                            }
                                        />
                                    </div>
                                </li>
                            ))}
                        </ul>
                    )
                }
            </Read>
        </Page>
    );
}
