import { address, change, useRead } from "#/api/api";
import { Link } from "#/app/Link";
import { word, words } from "#/text";
import { Deed } from "#/ui/form";
import { day, isZero, longDay, money } from "#/ui/format";
import { Table } from "#/ui/List";
import { ButtonLink, Copy, Empty, Facts, FileLink, Page, Read, Section, Surface } from "#/ui/parts";
import { Status, services } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Моя аренда",
        paid: "Оплачено по",
        trial: "Пробный период по",
        monthly: "В месяц",
        toPay: (number: string) => `Счёт ${number}`,
        payBy: (at: string) => `оплатить до ${at}`,
        pay: "Открыть счёт с QR-кодом",
        details: "Что в счёте",
        nothing: "Платить сейчас не нужно.",
        bill: "К оплате",
        what: "Что вы арендуете",
        program: "Программы",
        users: "Пользователей",
        login: "Логин",
        service: "Услуга",
        ask: "Задать вопрос",
        acts: "Последние акты",
        act: (number: string, at: string) => `Акт ${number} за ${at}`,
        noRent: "Платной аренды пока нет: идёт пробный период. Чтобы продолжить после него, обратитесь к вашему партнёру или напишите нам.",

        contents: "Базы и люди",
        bases: "Базы",
        base: "База",
        updates: "Обновления",
        automatic: "ставятся сами",
        byHand: "только по просьбе",
        people: "Пользователи",
        user: "Логин пользователя",
        remote: "Удалённый рабочий стол",
        yes: "есть",
        no: "нет",
        password: "Новый пароль",
        passwordHelp: (user: string) =>
            `Пришлём на почту организации ссылку, по которой ${user} задаст новый пароль. Старый перестанет действовать, когда новый задан.`,
        deed: "Пароль",
        noBases: "Баз пока нет.",
        noUsers: "Пользователей пока нет.",
    },
    {
        title: "My rent",
        paid: "Paid through",
        trial: "Trial through",
        monthly: "A month",
        toPay: (number: string) => `Invoice ${number}`,
        payBy: (at: string) => `pay by ${at}`,
        pay: "Open the invoice with its QR code",
        details: "What it covers",
        nothing: "Nothing is to be paid now.",
        bill: "To pay",
        what: "What you rent",
        program: "Programs",
        users: "Users",
        login: "Login",
        service: "Service",
        ask: "Ask a question",
        acts: "Latest acts",
        act: (number: string, at: string) => `Act ${number} for ${at}`,
        noRent: "No paid rent yet: this is the trial. To go on after it, talk to your partner or write to us.",

        contents: "Bases and people",
        bases: "Infobases",
        base: "Infobase",
        updates: "Updates",
        automatic: "come by themselves",
        byHand: "only when asked for",
        people: "Users",
        user: "User's login",
        remote: "Remote desktop",
        yes: "yes",
        no: "no",
        password: "New password",
        passwordHelp: (user: string) =>
            `A link goes to the company's address by which ${user} sets a new password. The old one ends when the new one is set.`,
        deed: "Password",
        noBases: "No infobases yet.",
        noUsers: "No users yet.",
    },
);

const UNPAID = ["ISSUED", "OVERDUE", "PARTLY_PAID"];

export function Rent() {
    const account = useRead("/api/client/account");
    const rent = useRead("/api/client/subscriptions");
    const invoices = useRead("/api/client/invoices", { query: { size: 20 } });
    const acts = useRead("/api/client/acts", { query: { size: 3 } });
    const prices = useRead("/api/public/price-lists/current");
    const nameOf = (code: string) => prices.data?.items.find((each) => each.code === code)?.name ?? code;
    const due = invoices.data?.items.filter((each) => UNPAID.includes(each.status ?? "")) ?? [];
    const debt = rent.data?.debt;
    return (
        <Page title={t.title} actions={<ButtonLink to="/client/tickets/new">{t.ask}</ButtonLink>}>
            <Read of={account}>
                {(it) => (
                    <Surface>
                        <p>
                            <Status of="client" code={it.status} />
                        </p>
                        <p className={css.big}>
                            {it.status === "TRIAL"
                                ? `${t.trial} ${longDay(it.trialEndsOn)}`
                                : it.paidThrough
                                  ? `${t.paid} ${longDay(it.paidThrough)}`
                                  : it.name}
                        </p>
                        {debt && debt.state !== "NOTHING_DUE" && (
                            <div className={css.notice}>
                                <p>{debt.why}</p>
                                <p>{debt.whatLifts}</p>
                            </div>
                        )}
                    </Surface>
                )}
            </Read>
            <Section title={t.bill}>
                <Read of={invoices}>
                    {() =>
                        due.length === 0 ? (
                            <Surface>
                                <p className={css.muted}>{t.nothing}</p>
                            </Surface>
                        ) : (
                            due.map((each) => (
                                <Surface key={each.number}>
                                    <div className={css.row}>
                                        <Status of="invoice" code={each.status} />
                                        <span>
                                            {t.toPay(each.number ?? "")}, {t.payBy(longDay(each.dueOn))}
                                        </span>
                                    </div>
                                    <p className={css.big}>{money(isZero(each.open) ? each.total : each.open)}</p>
                                    <div className={css.actions}>
                                        <FileLink
                                            button
                                            href={address("/api/client/invoices/{number}.pdf", {
                                                number: each.number ?? "",
                                            })}
                                        >
                                            {t.pay}
                                        </FileLink>
                                        <ButtonLink to={`/client/invoices/${each.number}`} look="quiet">
                                            {t.details}
                                        </ButtonLink>
                                    </div>
                                </Surface>
                            ))
                        )
                    }
                </Read>
            </Section>
            <Section title={t.what}>
                <Read of={account}>
                    {(it) => (
                        <Surface>
                            <Facts
                                of={[
                                    [t.login, <Copy key="login" text={it.login ?? ""} />],
                                    [t.program, it.products.map(nameOf).join(", ")],
                                    [t.users, String(it.users)],
                                    ...(rent.data?.subscriptions ?? []).map((each): [string, string] => [
                                        `${word(services, each.service)}, ${t.monthly.toLowerCase()}`,
                                        money(each.monthly),
                                    ]),
                                ]}
                            />
                            {rent.error?.status === 404 && <p className={css.muted}>{t.noRent}</p>}
                        </Surface>
                    )}
                </Read>
            </Section>
            {acts.data && acts.data.items.length > 0 && (
                <Section title={t.acts}>
                    <ul className={css.list}>
                        {acts.data.items.map((each) => (
                            <li key={each.number}>
                                <a
                                    className={css.line}
                                    href={address("/api/client/acts/{number}.pdf", { number: each.number })}
                                    target="_blank"
                                    rel="noreferrer"
                                >
                                    <span className={css.grow}>{t.act(each.number, day(each.issuedOn))}</span>
                                    <span className={css.right}>{money(each.total)}</span>
                                </a>
                            </li>
                        ))}
                    </ul>
                </Section>
            )}
        </Page>
    );
}

export function Contents() {
    const bases = useRead("/api/client/infobases", { query: { size: 200 } });
    const users = useRead("/api/client/users", { query: { size: 200 } });
    return (
        <Page title={t.contents}>
            <Section title={t.bases}>
                <Read of={bases}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty action={<Link to="/client/tickets/new">{t.ask}</Link>}>{t.noBases}</Empty>
                        ) : (
                            <Table
                                caption={t.bases}
                                items={it.items}
                                id={(each) => each.id}
                                columns={[
                                    { title: t.base, cell: (each) => each.name },
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
            <Section title={t.people}>
                <Read of={users}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty>{t.noUsers}</Empty>
                        ) : (
                            <Table
                                caption={t.people}
                                items={it.items}
                                id={(each) => each.login}
                                columns={[
                                    { title: t.user, cell: (each) => each.login },
                                    { title: t.remote, cell: (each) => (each.remoteDesktop ? t.yes : t.no) },
                                    {
                                        title: t.deed,
                                        right: true,
                                        cell: (each) => (
                                            <Deed
                                                label={t.password}
                                                look="quiet"
                                                explain={<p>{t.passwordHelp(each.login)}</p>}
                                                deed={(key) =>
                                                    change("post", "/api/client/users/{number}/password-link", {
                                                        path: { number: String(each.number) },
                                                        key,
                                                    })
                                                }
                                            />
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
