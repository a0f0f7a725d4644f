import { useState } from "react";
import { Link } from "#/app/Link";
import { word, words } from "#/text";
import { day } from "#/ui/format";
import { List } from "#/ui/List";
import { ButtonLink, Page } from "#/ui/parts";
import { Status, services, statusOptions } from "#/ui/status";

const t = words(
    {
        title: "Клиенты",
        newClient: "Новый клиент",
        search: "Название, логин или ИНН",
        empty: "Клиентов пока нет. Закажите первому пробный доступ: он бесплатный и ни к чему не обязывает.",
        name: "Клиент",
        login: "Логин",
        inn: "ИНН",
        service: "Услуга",
        status: "Состояние",
        paid: "Оплачено по",
        trial: "Пробный по",
        status_label: "Состояние клиента",
    },
    {
        title: "Clients",
        newClient: "New client",
        search: "Name, login or INN",
        empty: "No clients yet. Ask for a trial for the first one: it is free and binds nobody.",
        name: "Client",
        login: "Login",
        inn: "INN",
        service: "Service",
        status: "State",
        paid: "Paid through",
        trial: "Trial through",
        status_label: "State of the client",
    },
);

export function Clients() {
    const [count, setCount] = useState<number>();
    return (
        <Page
            title={t.title}
            count={count}
            actions={
                <ButtonLink to="/cabinet/new" look="primary">
                    {t.newClient}
                </ButtonLink>
            }
        >
            <List
                path="/api/partner/clients"
                caption={t.title}
                search={t.search}
                filters={[
                    {
                        name: "status",
                        label: t.status_label,
                        options: statusOptions("client", "TRIAL", "PAID", "BLOCKED", "DELETED"),
                    },
                ]}
                onCount={setCount}
                id={(it) => it.id}
                file="clients"
                empty={t.empty}
                emptyAction={
                    <ButtonLink to="/cabinet/new" look="primary">
                        {t.newClient}
                    </ButtonLink>
                }
                columns={[
                    {
                        title: t.name,
                        sort: "name",
                        cell: (it) => (it.login ? <Link to={`/cabinet/clients/${it.login}`}>{it.name}</Link> : it.name),
                    },
                    { title: t.login, sort: "login", cell: (it) => it.login ?? "—" },
                    { title: t.inn, cell: (it) => it.inn ?? "—" },
                    { title: t.service, cell: (it) => word(services, it.service) },
                    { title: t.status, sort: "status", cell: (it) => <Status of="client" code={it.status} /> },
                    {
                        title: t.paid,
                        sort: "paidThrough",
                        right: true,
                        cell: (it) =>
                            it.paidThrough
                                ? day(it.paidThrough)
                                : it.trialEndsOn
                                  ? `${t.trial.toLowerCase()} ${day(it.trialEndsOn)}`
                                  : "—",
                    },
                ]}
            />
        </Page>
    );
}
