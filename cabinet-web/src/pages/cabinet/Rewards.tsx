import { useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { words } from "#/text";
import { day, money, month, now } from "#/ui/format";
import { List, Table } from "#/ui/List";
import { Empty, Page, Read, Section, Surface } from "#/ui/parts";
import { Status, statusOptions } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Вознаграждение",
        lead: "С каждой оплаты клиента вам начисляется доля. После квартала она превращается в документы на выплату.",
        sets: "Документы на выплату",
        noSets: "Документов ещё не было.",
        quarter: "Квартал",
        published: "Готовы",
        total: "К выплате",
        state: "Что дальше",
        why: "Почему за квартал нет документов",
        quarterLabel: (q: string) => `${q.slice(6)} квартал ${q.slice(0, 4)}`,
        partner: "Исправить можете вы",
        operator: "Исправит провайдер",
        lines: "Начисления",
        empty: "Начислений пока нет: первое появится, когда ваш клиент оплатит счёт.",
        client: "Клиент",
        invoice: "Счёт",
        month: "Месяц",
        base: "С суммы",
        rate: "Ставка",
        amount: "Вам",
        status: "Состояние",
        expected: "Ожидается",
        held: {
            NO_CONTRACT_IN_FORCE: "нет действующего договора",
            NO_RATE_FOR_SERVICE: "в договоре нет ставки",
        } as Record<string, string>,
    },
    {
        title: "Reward",
        lead: "You are credited a share of each payment of your clients. After the quarter it becomes payout documents.",
        sets: "Payout documents",
        noSets: "No documents yet.",
        quarter: "Quarter",
        published: "Ready since",
        total: "To be paid out",
        state: "What is next",
        why: "Why the quarter has no documents",
        quarterLabel: (q: string) => `Q${q.slice(6)} ${q.slice(0, 4)}`,
        partner: "You can mend it",
        operator: "The provider mends it",
        lines: "Accruals",
        empty: "No accruals yet: the first one comes when a client of yours pays an invoice.",
        client: "Client",
        invoice: "Invoice",
        month: "Month",
        base: "Of",
        rate: "Rate",
        amount: "Yours",
        status: "State",
        expected: "Expected",
        held: {
            NO_CONTRACT_IN_FORCE: "no contract in force",
            NO_RATE_FOR_SERVICE: "the contract has no rate",
        } as Record<string, string>,
    },
);

export const quarterLabel = t.quarterLabel;

function lastQuarter(): string {
    const [year = 0, month = 1] = now().split("-").map(Number);
    const quarter = Math.ceil(month / 3);
    return quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
}

export function Rewards() {
    const [asked] = useAddress();
    const quarter = asked.of ?? lastQuarter();
    const sets = useRead("/api/partner/payout-sets", { query: { size: 20 } });
    const diagnosis = useRead("/api/partner/payout-diagnosis", { query: { quarter } });
    return (
        <Page title={t.title} lead={t.lead}>
            <Section title={t.sets}>
                <Read of={sets}>
                    {(it) =>
                        it.items.length === 0 ? (
                            <Empty>{t.noSets}</Empty>
                        ) : (
                            <Table
                                caption={t.sets}
                                items={it.items}
                                id={(each) => each.id}
                                columns={[
                                    {
                                        title: t.quarter,
                                        cell: (each) => (
                                            <Link to={`/cabinet/payout-sets/${each.id}`}>
                                                {t.quarterLabel(each.quarter)}
                                            </Link>
                                        ),
                                    },
                                    { title: t.published, cell: (each) => day(each.publishedOn) },
                                    { title: t.state, cell: (each) => <Status of="payout" code={each.status} /> },
                                    { title: t.total, right: true, cell: (each) => money(each.total) },
                                ]}
                            />
                        )
                    }
                </Read>
                {diagnosis.data && diagnosis.data.reasons.length > 0 && (
                    <Surface>
                        <h3>
                            {t.why}: {t.quarterLabel(quarter)}
                        </h3>
                        <ul className={css.stack}>
                            {diagnosis.data.reasons.map((each) => (
                                <li key={each.code}>
                                    <p>{each.text}</p>
                                    <p className={css.muted}>
                                        {each.whoCanFix === "PARTNER"
                                            ? `${t.partner}. `
                                            : each.whoCanFix === "OPERATOR"
                                              ? `${t.operator}. `
                                              : ""}
                                        {each.nextStep}
                                    </p>
                                </li>
                            ))}
                        </ul>
                    </Surface>
                )}
            </Section>
            <Section title={t.lines}>
                <List
                    path="/api/partner/rewards"
                    caption={t.lines}
                    filters={[
                        {
                            name: "status",
                            options: statusOptions("reward", "ACCRUED", "FIXED", "IN_SET", "PAID", "HELD"),
                        },
                    ]}
                    id={(it) => it.id}
                    file="rewards"
                    empty={t.empty}
                    columns={[
                        {
                            title: t.client,
                            cell: (it) => (
                                <Link to={`/cabinet/clients/${it.client}`}>{it.clientName ?? it.client}</Link>
                            ),
                        },
                        { title: t.month, sort: "month", cell: (it) => month(it.month) },
                        {
                            title: t.invoice,
                            cell: (it) => <Link to={`/cabinet/invoices/${it.invoice}`}>{it.invoice}</Link>,
                        },
                        { title: t.base, right: true, cell: (it) => money(it.base) },
                        {
                            title: t.rate,
                            right: true,
                            cell: (it) => (it.rate ? `${it.rate.replace(".", ",")} %` : "—"),
                        },
                        { title: t.amount, right: true, cell: (it) => <strong>{money(it.amount)}</strong> },
                        {
                            title: t.status,
                            cell: (it) => (
                                <>
                                    <Status of="reward" code={it.status} />{" "}
                                    {it.heldBecause && <span className={css.small}>{t.held[it.heldBecause]}</span>}
                                </>
                            ),
                        },
                        { title: t.expected, right: true, cell: (it) => day(it.expectedOn) },
                    ]}
                />
            </Section>
        </Page>
    );
}
