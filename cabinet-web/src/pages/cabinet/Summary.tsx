import { useRead } from "#/api/api";
import { Link } from "#/app/Link";
import { enCount, ruCount, words } from "#/text";
import { daysUntil, longDay, moment, money } from "#/ui/format";
import { Icon, type IconName } from "#/ui/Icon";
import { ButtonLink, classes, Page, ProblemBox, Read, Section, Skeleton } from "#/ui/parts";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Сводка",
        newClient: "Новый клиент",
        attention: "Требует внимания",
        calm: "Ничего не ждёт вас прямо сейчас.",
        overdue: (client: string, number: string) => `${client}: счёт ${number} просрочен`,
        since: (days: number, open: string) => `на ${ruCount(days, "день", "дня", "дней")}, осталось оплатить ${open}`,
        trialEnds: (client: string) => `Пробный период «${client}» заканчивается`,
        today: "сегодня",
        inDays: (days: number) => `через ${ruCount(days, "день", "дня", "дней")}`,
        ticket: (subject: string) => `Ждём вашего ответа: ${subject}`,
        ticketSince: (at: string) => `с ${at}`,
        payout: (quarter: string) => `Документы на выплату за ${quarter} ждут реквизитов`,
        clients: "Клиенты",
        reward: "Вознаграждение",
        accrued: "Начислено за всё время",
        paid: "Выплачено",
        asOf: (at: string) => `По данным на ${at}, время московское`,
        all: "Все клиенты",
        allRewards: "Подробнее",
        counted: { PAID: "Платят", TRIAL: "Пробуют", BLOCKED: "Заблокированы", DELETED: "Удалены" } as Record<
            string,
            string
        >,
    },
    {
        title: "Summary",
        newClient: "New client",
        attention: "Needs attention",
        calm: "Nothing waits for you right now.",
        overdue: (client: string, number: string) => `${client}: invoice ${number} is overdue`,
        since: (days: number, open: string) => `by ${enCount(days, "day", "days")}, ${open} left to pay`,
        trialEnds: (client: string) => `The trial of “${client}” ends`,
        today: "today",
        inDays: (days: number) => `in ${enCount(days, "day", "days")}`,
        ticket: (subject: string) => `Your answer is awaited: ${subject}`,
        ticketSince: (at: string) => `since ${at}`,
        payout: (quarter: string) => `Payout documents for ${quarter} wait for your details`,
        clients: "Clients",
        reward: "Reward",
        accrued: "Accrued so far",
        paid: "Paid out",
        asOf: (at: string) => `As of ${at}, Moscow time`,
        all: "All clients",
        allRewards: "More",
        counted: { PAID: "Paying", TRIAL: "On trial", BLOCKED: "Blocked", DELETED: "Deleted" } as Record<
            string,
            string
        >,
    },
);

interface Matter {
    key: string;
    icon: IconName;
    tone?: string;
    to: string;
    text: string;
    more: string;
}

const SOON = 3;
const EVERY = 60_000;

export function Summary() {
    const summary = useRead("/api/partner/summary");
    const overdue = useRead(
        "/api/partner/invoices",
        { query: { status: "OVERDUE", size: 10, sort: "issuedOn,asc" } },
        { every: EVERY },
    );
    const trials = useRead("/api/partner/clients", { query: { status: ["TRIAL"], size: 50, sort: "trialEndsOn,asc" } });
    const tickets = useRead("/api/partner/tickets", { query: { status: "IN_PROGRESS", size: 50 } }, { every: EVERY });
    const sets = useRead("/api/partner/payout-sets", { query: { status: "PUBLISHED", size: 10 } });

    const matters: Matter[] = [];
    for (const each of overdue.data?.items ?? []) {
        matters.push({
            key: each.number ?? each.client,
            icon: "warn",
            tone: css.bad,
            to: `/cabinet/invoices/${each.number}`,
            text: t.overdue(each.clientName, each.number ?? ""),
            more: t.since(Math.max(1, -daysUntil(each.dueOn)), money(each.open)),
        });
    }
    for (const each of trials.data?.items ?? []) {
        const left = each.trialEndsOn ? daysUntil(each.trialEndsOn) : SOON + 1;
        if (left >= 0 && left <= SOON) {
            matters.push({
                key: each.id,
                icon: "calendar",
                tone: css.warn,
                to: `/cabinet/clients/${each.login}`,
                text: t.trialEnds(each.name),
                more: left === 0 ? t.today : t.inDays(left),
            });
        }
    }
    for (const each of tickets.data?.items ?? []) {
        if (each.waitingSince) {
            matters.push({
                key: each.id,
                icon: "message",
                to: `/cabinet/tickets/${each.id}`,
                text: t.ticket(each.subject),
                more: t.ticketSince(moment(each.waitingSince)),
            });
        }
    }
    for (const each of sets.data?.items ?? []) {
        matters.push({
            key: each.id,
            icon: "document",
            to: `/cabinet/payout-sets/${each.id}`,
            text: t.payout(each.quarter),
            more: money(each.total),
        });
    }
    const reads = [overdue, trials, tickets, sets];
    const isReady = reads.every((each) => each.data !== undefined || each.error);

    return (
        <Page
            title={t.title}
            actions={
                <ButtonLink to="/cabinet/new" look="primary">
                    {t.newClient}
                </ButtonLink>
            }
        >
            <Section
                title={
                    <>
                        {t.attention} {matters.length > 0 && <span className={css.count}>{matters.length}</span>}
                    </>
                }
            >
                {reads.map((each, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: always the same four
                    <ProblemBox key={at} problem={each.error} again={() => void each.refetch()} />
                ))}
                {!isReady && <Skeleton lines={3} />}
                {isReady && matters.length === 0 && <p className={classes(css.surface, css.muted)}>{t.calm}</p>}
                {matters.length > 0 && (
                    <ul className={css.list}>
                        {matters.map((each) => (
                            <li key={each.key}>
                                <Link to={each.to} className={css.line}>
                                    <span className={each.tone}>
                                        <Icon name={each.icon} />
                                    </span>
                                    <span className={css.grow}>
                                        {each.text} <span className={css.muted}>{each.more}</span>
                                    </span>
                                    <Icon name="next" />
                                </Link>
                            </li>
                        ))}
                    </ul>
                )}
            </Section>
            <Read of={summary}>
                {(it) => (
                    <>
                        <Section title={t.clients} more={<Link to="/cabinet/clients">{t.all}</Link>}>
                            <div className={css.grid}>
                                {["PAID", "TRIAL", "BLOCKED", "DELETED"].map((status) => (
                                    <Link key={status} to="/cabinet/clients" search={{ status }} className={css.tile}>
                                        <span className={css.muted}>{t.counted[status]}</span>
                                        <span className={css.big}>{it.clients[status] ?? 0}</span>
                                    </Link>
                                ))}
                            </div>
                        </Section>
                        <Section title={t.reward} more={<Link to="/cabinet/rewards">{t.allRewards}</Link>}>
                            <div className={css.grid}>
                                <div className={css.tile}>
                                    <span className={css.muted}>{t.accrued}</span>
                                    <span className={css.big}>{money(it.rewardAccrued)}</span>
                                </div>
                                <div className={css.tile}>
                                    <span className={css.muted}>{t.paid}</span>
                                    <span className={css.big}>{money(it.rewardPaid)}</span>
                                </div>
                            </div>
                            <p className={classes(css.muted, css.small)}>
                                {t.asOf(it.asOf.length > 10 ? moment(it.asOf) : longDay(it.asOf))}
                            </p>
                        </Section>
                    </>
                )}
            </Read>
        </Page>
    );
}
