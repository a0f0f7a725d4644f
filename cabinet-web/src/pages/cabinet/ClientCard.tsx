import { useParams } from "@tanstack/react-router";
import { useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { word, words } from "#/text";
import { day, isZero, longDay, money } from "#/ui/format";
import { Table } from "#/ui/List";
import { ButtonLink, Copy, classes, Empty, Facts, FileLink, Page, Read, Section, Surface } from "#/ui/parts";
import { Status, services } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        back: "Клиенты",
        tabs: "Части карточки",
        rent: "Аренда",
        contents: "Базы и пользователи",
        money: "Деньги",
        tickets: "Обращения",
        login: "Логин",
        inn: "ИНН",
        contact: "Контакт",
        phone: "Телефон",
        email: "Почта",
        paid: "Оплачено по",
        trial: "Пробный период по",
        blocked: "Заблокирован с",
        deletion: "Будет удалён",
        monthly: "В месяц",
        toPay: "К оплате",
        programs: "Программы",
        users: "Пользователей",
        calculate: "Рассчитать и выставить счёт",
        ask: "Написать обращение",
        why: "Почему",
        lifts: "Что делать",
        noSubscription: "Платной аренды ещё нет. Когда клиент решится, рассчитайте её и выставите счёт.",
        infobase: "База",
        program: "Программа",
        updates: "Обновления",
        automatic: "сами",
        byHand: "вручную",
        user: "Пользователь",
        remote: "Удалённый рабочий стол",
        yes: "есть",
        no: "нет",
        noBases: "Баз пока нет.",
        noUsers: "Пользователей пока нет.",
        invoices: "Счета",
        allInvoices: "Все счета клиента",
        invoice: "Счёт",
        issued: "Выставлен",
        due: "Оплатить до",
        total: "Сумма",
        state: "Состояние",
        noInvoices: "Счетов не было.",
        advance: "Аванс",
        reconciliation: "Акт сверки за этот год (PDF)",
        subject: "Тема",
        noTickets: "Обращений не было.",
    },
    {
        back: "Clients",
        tabs: "Parts of the card",
        rent: "Rent",
        contents: "Bases and users",
        money: "Money",
        tickets: "Tickets",
        login: "Login",
        inn: "INN",
        contact: "Contact",
        phone: "Phone",
        email: "E-mail",
        paid: "Paid through",
        trial: "Trial through",
        blocked: "Blocked since",
        deletion: "Will be deleted",
        monthly: "A month",
        toPay: "To pay",
        programs: "Programs",
        users: "Users",
        calculate: "Calculate and invoice",
        ask: "Write a ticket",
        why: "Why",
        lifts: "What to do",
        noSubscription: "No paid rent yet. When the client decides, calculate it and issue an invoice.",
        infobase: "Infobase",
        program: "Program",
        updates: "Updates",
        automatic: "by themselves",
        byHand: "by hand",
        user: "User",
        remote: "Remote desktop",
        yes: "yes",
        no: "no",
        noBases: "No infobases yet.",
        noUsers: "No users yet.",
        invoices: "Invoices",
        allInvoices: "All invoices of the client",
        invoice: "Invoice",
        issued: "Issued",
        due: "Pay by",
        total: "Sum",
        state: "State",
        noInvoices: "There were no invoices.",
        advance: "Advance",
        reconciliation: "Reconciliation of this year (PDF)",
        subject: "Subject",
        noTickets: "There were no tickets.",
    },
);

type Tab = "rent" | "contents" | "money" | "tickets";

export function ClientCard() {
    const { login = "" } = useParams({ strict: false }) as { login?: string };
    const [search] = useAddress();
    const tab = (search.tab ?? "rent") as Tab;
    const client = useRead("/api/partner/clients/{login}", { path: { login } }, { keep: false });
    return (
        <Page
            title={client.data?.name ?? login}
            back={{ to: "/cabinet/clients", label: t.back }}
            actions={
                <>
                    <ButtonLink to={`/cabinet/calculator?client=${login}`} look="primary">
                        {t.calculate}
                    </ButtonLink>
                    <ButtonLink to={`/cabinet/tickets/new?client=${login}`}>{t.ask}</ButtonLink>
                </>
            }
        >
            <Read of={client} lines={8}>
                {(it) => (
                    <>
                        <Surface>
                            <p>
                                <Status of="client" code={it.status} />
                            </p>
                            <Facts
                                of={[
                                    [t.login, <Copy key="login" text={login} />],
                                    it.inn ? [t.inn, <Copy key="inn" text={it.inn} />] : false,
                                    it.paidThrough
                                        ? [t.paid, <strong key="paid">{longDay(it.paidThrough)}</strong>]
                                        : false,
                                    it.status === "TRIAL" && it.trialEndsOn
                                        ? [t.trial, <strong key="trial">{longDay(it.trialEndsOn)}</strong>]
                                        : false,
                                    it.blockedOn && it.status === "BLOCKED"
                                        ? [t.blocked, longDay(it.blockedOn)]
                                        : false,
                                    it.deletionOn ? [t.deletion, longDay(it.deletionOn)] : false,
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
                                ]}
                            />
                        </Surface>
                        <nav className={css.tabs} aria-label={t.tabs}>
                            {(["rent", "contents", "money", "tickets"] as const).map((each) => (
                                <Link
                                    key={each}
                                    to={`/cabinet/clients/${login}`}
                                    search={{ tab: each === "rent" ? undefined : each }}
                                    className={css.tab}
                                    aria-current={tab === each ? "page" : undefined}
                                >
                                    {t[each]}
                                </Link>
                            ))}
                        </nav>
                        {tab === "rent" && <RentTab login={login} products={it.products} users={it.users} />}
                        {tab === "contents" && <ContentsTab login={login} />}
                        {tab === "money" && <MoneyTab login={login} />}
                        {tab === "tickets" && <TicketsTab login={login} />}
                    </>
                )}
            </Read>
        </Page>
    );
}

function RentTab({ login, products, users }: { login: string; products: string[]; users: number }) {
    const account = useRead("/api/partner/clients/{login}/subscriptions", { path: { login } }, { keep: false });
    const prices = useRead("/api/public/price-lists/current");
    const nameOf = (code: string) => prices.data?.items.find((each) => each.code === code)?.name ?? code;
    return (
        <>
            <Surface>
                <Facts
                    of={[
                        [t.programs, products.map(nameOf).join(", ")],
                        [t.users, String(users)],
                    ]}
                />
            </Surface>
            {account.error?.status === 404 ? (
                <Empty>{t.noSubscription}</Empty>
            ) : (
                <Read of={account}>
                    {(it) => (
                        <>
                            {it.debt.state !== "NOTHING_DUE" && (
                                <div className={css.notice}>
                                    <p>
                                        <strong>
                                            {t.toPay}: {money(it.debt.toPay)}
                                        </strong>
                                    </p>
                                    <p>{it.debt.why}</p>
                                    <p>{it.debt.whatLifts}</p>
                                </div>
                            )}
                            {it.subscriptions.length === 0 ? (
                                <Empty>{t.noSubscription}</Empty>
                            ) : (
                                it.subscriptions.map((each) => (
                                    <Surface key={each.service}>
                                        <h2>{word(services, each.service)}</h2>
                                        {each.description && <p>{each.description}</p>}
                                        <Facts
                                            of={[
                                                [t.monthly, money(each.monthly)],
                                                each.paidThrough ? [t.paid, longDay(each.paidThrough)] : false,
                                            ]}
                                        />
                                    </Surface>
                                ))
                            )}
                        </>
                    )}
                </Read>
            )}
        </>
    );
}

function ContentsTab({ login }: { login: string }) {
    const bases = useRead("/api/partner/clients/{login}/infobases", { path: { login }, query: { size: 200 } });
    const users = useRead("/api/partner/clients/{login}/users", { path: { login }, query: { size: 200 } });
    return (
        <div className={css.halves}>
            <Section title={t.infobase}>
                <Read of={bases}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty>{t.noBases}</Empty>
                        ) : (
                            <Table
                                caption={t.infobase}
                                items={it.items}
                                id={(each) => each.id}
                                columns={[
                                    { title: t.infobase, cell: (each) => each.name },
                                    { title: t.program, cell: (each) => each.configurationName },
                                    {
                                        title: t.updates,
                                        cell: (each) => (each.automaticUpdates ? t.automatic : t.byHand),
                                    },
                                ]}
                            />
                        )
                    }
                </Read>
            </Section>
            <Section title={t.user}>
                <Read of={users}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty>{t.noUsers}</Empty>
                        ) : (
                            <Table
                                caption={t.user}
                                items={it.items}
                                id={(each) => each.login}
                                columns={[
                                    { title: t.user, cell: (each) => each.login },
                                    { title: t.remote, cell: (each) => (each.remoteDesktop ? t.yes : t.no) },
                                ]}
                            />
                        )
                    }
                </Read>
            </Section>
        </div>
    );
}

function MoneyTab({ login }: { login: string }) {
    const balance = useRead("/api/partner/clients/{login}/balance", { path: { login } }, { keep: false });
    const invoices = useRead("/api/partner/invoices", { query: { client: login, size: 20 } });
    const year = new Date().getFullYear();
    return (
        <>
            {balance.error?.status !== 404 && (
                <Read of={balance}>
                    {(it) => (
                        <Surface>
                            <Facts
                                of={[
                                    [
                                        t.toPay,
                                        <span
                                            key="debt"
                                            className={isZero(it.debt) ? undefined : classes(css.bad, css.strong)}
                                        >
                                            {money(it.debt)}
                                        </span>,
                                    ],
                                    [t.advance, money(it.advance)],
                                    it.paidThrough ? [t.paid, longDay(it.paidThrough)] : false,
                                ]}
                            />
                            <FileLink
                                href={`/api/partner/clients/${login}/reconciliation.pdf?from=${year}-01-01&to=${year}-12-31`}
                            >
                                {t.reconciliation}
                            </FileLink>
                        </Surface>
                    )}
                </Read>
            )}
            <Section
                title={t.invoices}
                more={
                    <Link to="/cabinet/invoices" search={{ client: login }}>
                        {t.allInvoices}
                    </Link>
                }
            >
                <Read of={invoices}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty>{t.noInvoices}</Empty>
                        ) : (
                            <Table
                                caption={t.invoices}
                                items={it.items}
                                id={(each) => each.number ?? each.issuedOn}
                                columns={[
                                    {
                                        title: t.invoice,
                                        cell: (each) => (
                                            <Link to={`/cabinet/invoices/${each.number}`}>{each.number}</Link>
                                        ),
                                    },
                                    { title: t.issued, cell: (each) => day(each.issuedOn) },
                                    { title: t.due, cell: (each) => day(each.dueOn) },
                                    { title: t.total, right: true, cell: (each) => money(each.total) },
                                    { title: t.state, cell: (each) => <Status of="invoice" code={each.status} /> },
                                ]}
                            />
                        )
                    }
                </Read>
            </Section>
        </>
    );
}

function TicketsTab({ login }: { login: string }) {
    const tickets = useRead("/api/partner/tickets", { query: { client: login } });
    return (
        <Read of={tickets}>
            {(it) =>
                it.items.length === 0 ? (
                    <Empty action={<ButtonLink to={`/cabinet/tickets/new?client=${login}`}>{t.ask}</ButtonLink>}>
                        {t.noTickets}
                    </Empty>
                ) : (
                    <Table
                        caption={t.tickets}
                        items={it.items}
                        id={(each) => each.id}
                        columns={[
                            {
                                title: t.subject,
                                cell: (each) => (
                                    <Link to={`/cabinet/tickets/${each.id}`}>{`${each.number} · ${each.subject}`}</Link>
                                ),
                            },
                            { title: t.state, cell: (each) => <Status of="ticket" code={each.status} /> },
                        ]}
                    />
                )
            }
        </Read>
    );
}
