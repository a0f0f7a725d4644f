import { useParams } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { type Answer, address, change, type Problem, useRead } from "#/api/api";
import { Link, useAddress } from "#/app/Link";
import { words } from "#/text";
import { useSend } from "#/ui/form";
import { bytes, day, isZero, longDay, moment, money } from "#/ui/format";
import { List, Table } from "#/ui/List";
import { Button, classes, Facts, FileLink, Page, ProblemBox, Read, Section, Surface } from "#/ui/parts";
import { Status, statusOptions } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Деньги клиентов",
        own: "Счета",
        desk: "Счета и долги",
        search: "Номер счёта, клиент или ИНН",
        invoice: "Счёт",
        client: "Клиент",
        issued: "Выставлен",
        due: "Оплатить до",
        total: "Сумма",
        paid: "Оплачено",
        open: "Осталось",
        status: "Состояние",
        period: "Период",
        empty: "Счетов пока нет. Счёт появится, когда вы рассчитаете клиенту аренду.",
        emptyOwn: "Счетов пока нет.",
        oneTitle: (number: string) => `Счёт ${number}`,
        pdf: "Счёт с QR-кодом (PDF)",
        payHow: "Откройте счёт: в нём QR-код, который понимает приложение любого банка, и реквизиты для платёжного поручения.",
        name: "За что",
        quantity: "Кол-во",
        price: "Цена",
        amount: "Сумма",
        vat: "в том числе НДС",
        toPay: "К оплате",
        lines: "Что входит",
        orders: "Платёжные поручения",
        ordersHelp:
            "Оплатили, а деньги ещё идут? Приложите платёжное поручение: доступ не остановят, пока платёж в пути.",
        addOrder: "Приложить поручение",
        held: (until: string) => `доступ сохранён до ${until}`,
        monthly: "В месяц",
        of: (login: string) => `Клиент ${login}`,
        everyone: "Показать всех",
        cancelled: {
            REPLACED: "заменён другим счётом",
            CHANGE_CANCELLED: "изменение отменено",
            PAID_AFTERWARDS: "оплачен позже",
            LAPSED: "срок оплаты прошёл",
            SUBSCRIPTION_ENDED: "аренда закончилась",
            CLIENT_DELETED: "клиент удалён",
        } as Record<string, string>,
        because: "Отменён",
    },
    {
        title: "Clients' money",
        own: "Invoices",
        desk: "Invoices and debts",
        search: "Invoice number, client or INN",
        invoice: "Invoice",
        client: "Client",
        issued: "Issued",
        due: "Pay by",
        total: "Sum",
        paid: "Paid",
        open: "Left",
        status: "State",
        period: "Period",
        empty: "No invoices yet. One comes when you calculate a client's rent.",
        emptyOwn: "No invoices yet.",
        oneTitle: (number: string) => `Invoice ${number}`,
        pdf: "Invoice with QR code (PDF)",
        payHow: "Open the invoice: it has a QR code that any bank's app understands, and the details for a payment order.",
        name: "For what",
        quantity: "Qty",
        price: "Price",
        amount: "Sum",
        vat: "VAT included",
        toPay: "To pay",
        lines: "What it covers",
        orders: "Payment orders",
        ordersHelp: "Paid, but the money is still on its way? Attach the payment order: access stays while it travels.",
        addOrder: "Attach an order",
        held: (until: string) => `access is kept until ${until}`,
        monthly: "A month",
        of: (login: string) => `Client ${login}`,
        everyone: "Show all",
        cancelled: {
            REPLACED: "replaced by another one",
            CHANGE_CANCELLED: "the change was cancelled",
            PAID_AFTERWARDS: "paid afterwards",
            LAPSED: "not paid in time",
            SUBSCRIPTION_ENDED: "the rent ended",
            CLIENT_DELETED: "the client was deleted",
        } as Record<string, string>,
        because: "Cancelled",
    },
);

type Invoice = Answer<"/api/partner/invoices/{number}">;

const columns = (base: string, clients: string | undefined) => [
    { title: t.invoice, sort: "number", cell: (it: Invoice) => <Link to={`${base}/${it.number}`}>{it.number}</Link> },
    ...(clients
        ? [{ title: t.client, cell: (it: Invoice) => <Link to={`${clients}/${it.client}`}>{it.clientName}</Link> }]
        : []),
    { title: t.issued, sort: "issuedOn", cell: (it: Invoice) => day(it.issuedOn) },
    { title: t.due, cell: (it: Invoice) => day(it.dueOn) },
    { title: t.status, cell: (it: Invoice) => <Status of="invoice" code={it.status} /> },
    { title: t.total, right: true, cell: (it: Invoice) => money(it.total) },
    {
        title: t.open,
        right: true,
        cell: (it: Invoice) => (it.status === "CANCELLED" || isZero(it.open) ? "—" : money(it.open)),
    },
];

export const invoiceColumns = columns;

const states = {
    name: "status",
    options: statusOptions("invoice", "OVERDUE", "ISSUED", "PARTLY_PAID", "PAID", "CANCELLED"),
};

export function PartnerInvoices() {
    const [count, setCount] = useState<number>();
    const [asked, setAsked] = useAddress();
    return (
        <Page
            title={t.title}
            count={count}
            lead={
                asked.client && (
                    <>
                        {t.of(asked.client)}{" "}
                        <Button look="quiet" onClick={() => setAsked({ client: undefined })}>
                            {t.everyone}
                        </Button>
                    </>
                )
            }
        >
            <List
                path="/api/partner/invoices"
                caption={t.title}
                search={t.search}
                filters={[states]}
                fixed={asked.client ? { client: asked.client } : undefined}
                onCount={setCount}
                id={(it) => it.number ?? it.issuedOn}
                file="invoices"
                empty={t.empty}
                columns={columns("/cabinet/invoices", "/cabinet/clients")}
            />
        </Page>
    );
}

export function ClientInvoices() {
    return (
        <Page title={t.own}>
            <List
                path="/api/client/invoices"
                caption={t.own}
                filters={[states]}
                id={(it) => it.number ?? it.issuedOn}
                file="invoices"
                empty={t.emptyOwn}
                columns={columns("/client/invoices", undefined)}
            />
        </Page>
    );
}

export function PartnerInvoice() {
    return <InvoicePage area="partner" back={{ to: "/cabinet/invoices", label: t.title }} client="/cabinet/clients" />;
}

export function ClientInvoice() {
    return <InvoicePage area="client" back={{ to: "/client/invoices", label: t.own }} />;
}

export function DeskInvoice() {
    return <InvoicePage area="admin" back={{ to: "/desk/money/invoices", label: t.desk }} client="/desk/clients" />;
}

interface Props {
    area: "partner" | "client" | "admin";
    back: { to: string; label: string };
    client?: string;
}

function InvoicePage({ area, back, client }: Props) {
    const { number = "" } = useParams({ strict: false }) as { number?: string };
    const invoice = useRead(
        `/api/${area}/invoices/{number}` as "/api/partner/invoices/{number}",
        { path: { number } },
        { keep: false },
    );
    return (
        <Page title={t.oneTitle(number)} back={back}>
            <Read of={invoice} lines={8}>
                {(it) => (
                    <>
                        <Surface>
                            <p>
                                <Status of="invoice" code={it.status} />
                            </p>
                            <Facts
                                of={[
                                    client
                                        ? [
                                              t.client,
                                              <Link key="client" to={`${client}/${it.client}`}>
                                                  {it.clientName}
                                              </Link>,
                                          ]
                                        : false,
                                    [t.issued, longDay(it.issuedOn)],
                                    [t.due, longDay(it.dueOn)],
                                    [t.total, <strong key="total">{money(it.total)}</strong>],
                                    isZero(it.vat) ? false : [t.vat, money(it.vat)],
                                    isZero(it.paid) ? false : [t.paid, money(it.paid)],
                                    it.status !== "CANCELLED" && !isZero(it.open)
                                        ? [
                                              t.toPay,
                                              <strong
                                                  key="open"
                                                  className={it.status === "OVERDUE" ? css.bad : undefined}
                                              >
                                                  {money(it.open)}
                                              </strong>,
                                          ]
                                        : false,
                                    it.cancelReason
                                        ? [t.because, t.cancelled[it.cancelReason] ?? it.cancelReason]
                                        : false,
                                ]}
                            />
                            {area === "client" && it.status !== "PAID" && it.status !== "CANCELLED" && (
                                <p>{t.payHow}</p>
                            )}
                            <div className={css.actions}>
                                <FileLink button href={address(`/api/${area}/invoices/{number}.pdf`, { number })}>
                                    {t.pdf}
                                </FileLink>
                            </div>
                        </Surface>
                        <Section title={t.lines}>
                            <Table
                                caption={t.lines}
                                items={it.lines.map((line, at) => ({ ...line, at }))}
                                id={(line) => String(line.at)}
                                columns={[
                                    { title: t.name, cell: (line) => line.name },
                                    {
                                        title: t.period,
                                        cell: (line) =>
                                            line.from && line.to ? `${day(line.from)} – ${day(line.to)}` : "—",
                                    },
                                    { title: t.quantity, right: true, cell: (line) => line.quantity },
                                    { title: t.price, right: true, cell: (line) => money(line.unitPrice) },
                                    { title: t.amount, right: true, cell: (line) => money(line.amount) },
                                ]}
                            />
                        </Section>
                        {area !== "admin" && it.status !== "CANCELLED" && (
                            <Orders area={area} number={number} isPaid={it.status === "PAID"} />
                        )}
                    </>
                )}
            </Read>
        </Page>
    );
}

function Orders({ area, number, isPaid }: { area: "partner" | "client"; number: string; isPaid: boolean }) {
    const path = `/api/${area}/invoices/{number}/payment-orders` as "/api/partner/invoices/{number}/payment-orders";
    const orders = useRead(path, { path: { number } });
    const file = useRef<HTMLInputElement>(null);
    const sending = useSend(async (key, chosen: File) => {
        const body = new FormData();
        body.append("file", chosen);
        await change("post", path, { path: { number }, body, key });
    });
    if (isPaid && !orders.data?.items.length) return null;
    return (
        <Section title={t.orders}>
            <Surface>
                {!isPaid && <p className={css.muted}>{t.ordersHelp}</p>}
                {orders.data?.items.map((each) => (
                    <p key={each.id}>
                        <FileLink href={address(`${path}/{id}/file`, { number, id: each.id })}>
                            {each.fileName}
                        </FileLink>{" "}
                        <span className={css.muted}>
                            {`${bytes(each.size)}, ${moment(each.uploadedAt)}`}
                            {each.heldUntil ? `, ${t.held(longDay(each.heldUntil))}` : ""}
                        </span>
                    </p>
                ))}
                <ProblemBox problem={sending.problem ?? (orders.error as Problem | null)} />
                {!isPaid && (
                    <div className={classes(css.actions)}>
                        <input
                            ref={file}
                            type="file"
                            hidden
                            onChange={(event) => {
                                const chosen = event.target.files?.[0];
                                event.target.value = "";
                                if (chosen) void sending.send(chosen);
                            }}
                        />
                        <Button icon="document" busy={sending.busy} onClick={() => file.current?.click()}>
                            {t.addOrder}
                        </Button>
                    </div>
                )}
            </Surface>
        </Section>
    );
}
