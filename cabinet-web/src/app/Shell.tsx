import { Outlet, useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { type Problem, sessionLost, useRead } from "#/api/api";
import { Link } from "#/app/Link";
import { home, may, type Session, signIn, signOut, useSession } from "#/app/session";
import css from "#/app/shell.module.css";
import { language, speak, words } from "#/text";
import { Dialog } from "#/ui/form";
import { setNow } from "#/ui/format";
import { Icon, type IconName } from "#/ui/Icon";
import { Button, classes, Page, ProblemBox, Skeleton } from "#/ui/parts";
import ui from "#/ui/ui.module.css";

const t = words(
    {
        brand: "Партнёрское облако",
        skip: "К содержанию",
        sections: "Разделы",
        more: "Ещё",
        signIn: "Войти",
        signOut: "Выйти",
        signOnStays:
            "Вход на этом сайте завершён, а общий вход ещё действует. Закройте браузер, если за ним работают другие.",
        other: "English",
        welcome: "Вход в кабинет",
        welcomeText:
            "Здесь партнёры ведут клиентов, клиенты — свою аренду, а сотрудники провайдера — поддержку и деньги.",
        lostTitle: "Сеанс закончился",
        lostText: "Войдите ещё раз: вы вернётесь на эту страницу, а введённое сохранится.",
        foreign: "Этот раздел не для вас",
        foreignText: "У вашей учётной записи нет к нему доступа. Ваш раздел открыт по ссылке ниже.",
        own: "Открыть мой раздел",
        unknownTitle: "Такой страницы нет",
        unknownText: "Возможно, адрес изменился. Начните со своего раздела.",
        keys: "Клавиши",
        keysOff: "Отключить клавиши",
        keysOn: "Включить клавиши",
        keySearch: "поиск на странице",
        keyMove: "по строкам вниз и вверх",
        keyArrow: "по строкам, когда строка выбрана",
        keyHelp: "эта подсказка",
        nav: {
            cabinet: "Сводка",
            clients: "Клиенты",
            newTrial: "Новый клиент",
            invoices: "Деньги",
            rewards: "Вознаграждение",
            tickets: "Обращения",
            rent: "Аренда",
            clientInvoices: "Счета",
            contents: "Базы",
            desk: "Моя смена",
            calls: "Звонки",
            applications: "Заявки",
            partners: "Партнёры",
            jobs: "Задания",
            deadLetters: "Сбои обмена",
            today: "Деньги сегодня",
            statements: "Выписки",
            unmatched: "Неопознанные",
            debts: "Счета и долги",
            calculator: "Калькулятор",
            payouts: "Выплаты",
        },
    },
    {
        brand: "Partner cloud",
        skip: "To the content",
        sections: "Sections",
        more: "More",
        signIn: "Sign in",
        signOut: "Sign out",
        signOnStays:
            "You have left this site, but the common sign-on is still open. Close the browser if others use it.",
        other: "Русский",
        welcome: "Sign in",
        welcomeText:
            "Partners look after their clients here, clients after their rent, and the provider's people after support and money.",
        lostTitle: "The session has ended",
        lostText: "Sign in again: you will come back to this page, and what you have typed is kept.",
        foreign: "This section is not yours",
        foreignText: "Your account has no access to it. Your own section is behind the link below.",
        own: "Open my section",
        unknownTitle: "No such page",
        unknownText: "Perhaps the address has changed. Start from your own section.",
        keys: "Keys",
        keysOff: "Turn keys off",
        keysOn: "Turn keys on",
        keySearch: "search on the page",
        keyMove: "down and up the rows",
        keyArrow: "from row to row, when one is chosen",
        keyHelp: "this help",
        nav: {
            cabinet: "Summary",
            clients: "Clients",
            newTrial: "New client",
            invoices: "Money",
            rewards: "Reward",
            tickets: "Tickets",
            rent: "Rent",
            clientInvoices: "Invoices",
            contents: "Bases",
            desk: "My shift",
            calls: "Calls",
            applications: "Applications",
            partners: "Partners",
            jobs: "Jobs",
            deadLetters: "Dead letters",
            today: "Money today",
            statements: "Statements",
            unmatched: "Unmatched",
            debts: "Invoices and debts",
            calculator: "Calculator",
            payouts: "Payouts",
        },
    },
);

interface Entry {
    to: string;
    label: string;
    icon: IconName;
    exact?: boolean;
}

function entries(session: Session): Entry[] {
    const n = t.nav;
    const all: Entry[] = [];
    if (session.roles.includes("PARTNER")) {
        all.push(
            { to: "/cabinet", label: n.cabinet, icon: "home", exact: true },
            { to: "/cabinet/clients", label: n.clients, icon: "people" },
            { to: "/cabinet/tickets", label: n.tickets, icon: "message" },
            { to: "/cabinet/invoices", label: n.invoices, icon: "money" },
            { to: "/cabinet/new", label: n.newTrial, icon: "plus" },
            { to: "/cabinet/rewards", label: n.rewards, icon: "gift" },
            { to: "/cabinet/calculator", label: n.calculator, icon: "calculator" },
        );
    }
    if (session.roles.includes("CLIENT")) {
        all.push(
            { to: "/client", label: n.rent, icon: "home", exact: true },
            { to: "/client/invoices", label: n.clientInvoices, icon: "money" },
            { to: "/client/contents", label: n.contents, icon: "database" },
            { to: "/client/tickets", label: n.tickets, icon: "message" },
        );
    }
    if (session.roles.includes("OPERATOR")) {
        if (may(session, "SUPPORT"))
            all.push(
                { to: "/desk", label: n.desk, icon: "desk", exact: true },
                { to: "/desk/calls", label: n.calls, icon: "phone" },
            );
        all.push({ to: "/desk/applications", label: n.applications, icon: "document" });
        all.push(
            { to: "/desk/clients", label: n.clients, icon: "people" },
            { to: "/desk/partners", label: n.partners, icon: "person" },
        );
        if (may(session, "ACCOUNTING"))
            all.push(
                { to: "/desk/money", label: n.today, icon: "money", exact: true },
                { to: "/desk/money/statements", label: n.statements, icon: "bank" },
                { to: "/desk/money/unmatched", label: n.unmatched, icon: "search" },
                { to: "/desk/money/invoices", label: n.debts, icon: "document" },
                { to: "/desk/money/payouts", label: n.payouts, icon: "gift" },
            );
        if (may(session, "ADMIN"))
            all.push(
                { to: "/desk/jobs", label: n.jobs, icon: "cog" },
                { to: "/desk/dead-letters", label: n.deadLetters, icon: "warn" },
            );
    }
    return all;
}

const areas: Record<string, string> = { cabinet: "PARTNER", client: "CLIENT", desk: "OPERATOR" };

export function Shell() {
    const session = useSession();
    const path = useLocation().pathname;
    if (session.error)
        return (
            <Alone>
                <ProblemBox problem={session.error as Problem} again={() => void session.refetch()} />
            </Alone>
        );
    if (!session.data)
        return (
            <Alone>
                <Skeleton />
            </Alone>
        );
    const who = session.data;
    if (!who.signedIn) return <Welcome session={who} />;
    const role = areas[path.split("/")[1] ?? ""];
    return (
        <>
            <a className={css.skip} href="#content">
                {t.skip}
            </a>
            <div className={css.frame}>
                <Navigation session={who} />
                <main id="content" className={css.main} tabIndex={-1}>
                    {role && !who.roles.includes(role) ? <Foreign session={who} /> : <Outlet />}
                </main>
            </div>
            <Lost session={who} />
            {who.roles.includes("PARTNER") && <PartnersDay />}
            {who.roles.includes("OPERATOR") && (
                <>
                    <Keys />
                    <OperatorsDay />
                </>
            )}
        </>
    );
}

function Alone({ children }: { children: ReactNode }) {
    return <main className={ui.page}>{children}</main>;
}

function Welcome({ session }: { session: Session }) {
    return (
        <main>
            <Page title={t.welcome} narrow>
                <div className={classes(ui.surface, ui.stack)}>
                    <p>{t.welcomeText}</p>
                    <div className={ui.actions}>
                        <Button look="primary" onClick={() => signIn(session)}>
                            {t.signIn}
                        </Button>
                        <Button look="quiet" onClick={() => speak(language() === "ru" ? "en" : "ru")}>
                            {t.other}
                        </Button>
                    </div>
                </div>
            </Page>
        </main>
    );
}

function Foreign({ session }: { session: Session }) {
    return (
        <Page title={t.foreign} narrow>
            <p>{t.foreignText}</p>
            <p>
                <Link to={home(session)}>{t.own}</Link>
            </p>
        </Page>
    );
}

export function Unknown() {
    const session = useSession();
    return (
        <Page title={t.unknownTitle} narrow>
            <p>{t.unknownText}</p>
            {session.data && (
                <p>
                    <Link to={home(session.data)}>{t.own}</Link>
                </p>
            )}
        </Page>
    );
}

function Navigation({ session }: { session: Session }) {
    const path = useLocation().pathname;
    const all = entries(session);
    const [isOpen, setOpen] = useState(false);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
    useEffect(() => setOpen(false), [path]);
    const isCurrent = (each: Entry) =>
        each.exact ? path === each.to : path === each.to || path.startsWith(`${each.to}/`);
    const leave = async () => {
        const left = await signOut();
        if (!left.signOnEnded) alert(t.signOnStays);
        location.assign(left.location);
    };
    return (
        <header className={classes(css.rail, isOpen && css.open)}>
            <p className={css.brand}>
                <Link to={home(session)}>{t.brand}</Link>
            </p>
            <nav aria-label={t.sections} className={css.nav}>
                {all.map((each) => (
                    <Link
                        key={each.to}
                        to={each.to}
                        className={css.entry}
                        aria-current={isCurrent(each) ? "page" : undefined}
                    >
                        <Icon name={each.icon} />
                        <span>{each.label}</span>
                    </Link>
                ))}
                <button type="button" className={css.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                    <Icon name="menu" />
                    <span>{t.more}</span>
                </button>
            </nav>
            <div className={css.who}>
                <p className={ui.wrap}>{session.name ?? session.email ?? session.subject}</p>
                <div className={ui.row}>
                    <button type="button" className={css.plain} onClick={() => void leave()}>
                        {t.signOut}
                    </button>
                    <button
                        type="button"
                        className={css.plain}
                        lang={language() === "ru" ? "en" : "ru"}
                        onClick={() => speak(language() === "ru" ? "en" : "ru")}
                    >
                        {t.other}
                    </button>
                </div>
            </div>
        </header>
    );
}

/** The sign-in ended while somebody worked: the page stays, with all that was typed, until they choose to go. */
function Lost({ session }: { session: Session }) {
    const [isLost, setLost] = useState(false);
    useEffect(() => {
        const tell = () => setLost(true);
        sessionLost.addEventListener("lost", tell);
        return () => sessionLost.removeEventListener("lost", tell);
    }, []);
    return (
        <Dialog title={t.lostTitle} isOpen={isLost} onClose={() => setLost(false)}>
            <p>{t.lostText}</p>
            <div className={ui.actions}>
                <Button look="primary" onClick={() => signIn(session)}>
                    {t.signIn}
                </Button>
            </div>
        </Dialog>
    );
}

/** In the sandbox the platform's day is moved; "in three days" is counted from that one. */
function OperatorsDay() {
    useDay(useRead("/api/admin/business-date").data?.date);
    return null;
}

function PartnersDay() {
    useDay(useRead("/api/partner/summary").data?.asOf.slice(0, 10));
    return null;
}

function useDay(day: string | undefined) {
    useEffect(() => {
        if (day) setNow(day);
    }, [day]);
}

const KEYS_OFF = "keys-off";

function Keys() {
    const [isOpen, setOpen] = useState(false);
    const [isOff, setOff] = useState(() => localStorage.getItem(KEYS_OFF) === "1");
    useEffect(() => {
        const press = (event: KeyboardEvent) => {
            const target = event.target as HTMLElement;
            if (event.ctrlKey || event.metaKey || event.altKey || target.closest("input, textarea, select, dialog"))
                return;
            if (event.key === "?") setOpen(true);
            if (isOff) return;
            if (event.key === "/") {
                const search = document.querySelector<HTMLInputElement>("[data-search]");
                if (search) {
                    event.preventDefault();
                    search.focus();
                }
            }
            const step = event.key === "j" || event.key === "о" ? 1 : event.key === "k" || event.key === "л" ? -1 : 0;
            if (step !== 0) {
                const rows = [
                    ...document.querySelectorAll<HTMLElement>("main tbody td:first-child a, main [data-row]"),
                ];
                const at = rows.indexOf(document.activeElement as HTMLElement);
                rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
            }
        };
        document.addEventListener("keydown", press);
        return () => document.removeEventListener("keydown", press);
    }, [isOff]);
    const turn = () => {
        localStorage.setItem(KEYS_OFF, isOff ? "0" : "1");
        setOff(!isOff);
    };
    return (
        <Dialog title={t.keys} isOpen={isOpen} onClose={() => setOpen(false)}>
            <dl className={ui.facts}>
                {(
                    [
                        ["/", t.keySearch],
                        ["J K", t.keyMove],
                        ["↑ ↓", t.keyArrow],
                        ["?", t.keyHelp],
                    ] as const
                ).map(([key, what]) => (
                    <div key={key} className={ui.fact}>
                        <dt>
                            <kbd>{key}</kbd>
                        </dt>
                        <dd>{what}</dd>
                    </div>
                ))}
            </dl>
            <div className={ui.actions}>
                <Button onClick={turn}>{isOff ? t.keysOn : t.keysOff}</Button>
            </div>
        </Dialog>
    );
}
