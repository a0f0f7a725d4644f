import { useNavigate, useParams } from "@tanstack/react-router";
import { change, useRead } from "#/api/api";
import { Link } from "#/app/Link";
import { words } from "#/text";
import { Check, Field, Form, useDraft, useSend } from "#/ui/form";
import { longDay } from "#/ui/format";
import { Button, ButtonLink, classes, Facts, Page, Read, Surface } from "#/ui/parts";
import { Status } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        title: "Новый клиент",
        lead: "Пробный доступ бесплатный. Письмо с логином и паролем уйдёт на почту клиента в течение минуты.",
        company: "Организация",
        companyHelp: "Как в документах: ООО «Ромашка»",
        inn: "ИНН",
        innHelp: "10 цифр у организации, 12 — у предпринимателя",
        contact: "С кем говорить",
        phone: "Телефон",
        email: "Электронная почта",
        emailHelp: "На неё придёт доступ",
        products: "Программы",
        users: "Сколько человек будет работать",
        comment: "Примечание для оператора",
        ownUse: "Это для нас самих, а не для клиента",
        send: "Заказать пробный доступ",
        back: "Клиенты",
        state: "Пробный доступ",
        waiting: "Обычно это занимает меньше минуты. Страница обновится сама.",
        ready: (login: string, day: string) =>
            `Готово: логин ${login}, пробный период по ${day}. Письмо клиенту отправлено.`,
        open: "Открыть карточку клиента",
        another: "Заказать ещё",
        operator: "Заявку проверит оператор: решение придёт письмом.",
        failed: "Создать доступ не удалось. Оператор уже видит это и разберётся; если спешите, напишите обращение.",
        ask: "Написать обращение",
        client: "Клиент",
        asked: "Заявка от",
        status: "Состояние",
        programs: "Программы",
        people: "Человек",
        because: "Причина",
    },
    {
        title: "New client",
        lead: "A trial is free. A letter with the login and the password goes to the client within a minute.",
        company: "Company",
        companyHelp: "As in its documents",
        inn: "INN",
        innHelp: "10 digits of a company, 12 of an entrepreneur",
        contact: "Contact person",
        phone: "Phone",
        email: "E-mail",
        emailHelp: "The access is sent there",
        products: "Programs",
        users: "How many people will work",
        comment: "A note for the operator",
        ownUse: "This is for ourselves, not for a client",
        send: "Ask for the trial",
        back: "Clients",
        state: "Trial",
        waiting: "It usually takes less than a minute. This page renews itself.",
        ready: (login: string, day: string) =>
            `Ready: login ${login}, the trial lasts through ${day}. The client has been written to.`,
        open: "Open the client's card",
        another: "Ask for another",
        operator: "An operator looks at it first: the decision comes by letter.",
        failed: "The access could not be made. An operator already sees this; if you are in a hurry, write a ticket.",
        ask: "Write a ticket",
        client: "Client",
        asked: "Asked on",
        status: "State",
        programs: "Programs",
        people: "People",
        because: "Reason",
    },
);

const blank = {
    name: "",
    inn: "",
    contactName: "",
    phone: "",
    email: "",
    products: ["BP"],
    users: "1",
    comment: "",
    own: false,
};

export function NewTrial() {
    const navigate = useNavigate();
    const [draft, set, forget] = useDraft("trial", blank);
    const prices = useRead("/api/public/price-lists/current");
    const sending = useSend(async (key) => {
        const made = await change("post", "/api/partner/trials", {
            key,
            body: {
                client: {
                    name: draft.name.trim(),
                    inn: draft.inn || undefined,
                    contactName: draft.contactName.trim(),
                    phone: draft.phone.trim(),
                    email: draft.email.trim(),
                },
                products: draft.products,
                users: Number(draft.users),
                comment: draft.comment.trim() || undefined,
                purpose: draft.own ? "OWN_USE" : "CLIENT",
            },
        });
        forget();
        await navigate({ to: `/cabinet/trials/${made.id}` });
    });
    const { problem } = sending;
    const has = (code: string) => draft.products.includes(code);
    return (
        <Page title={t.title} lead={t.lead} narrow back={{ to: "/cabinet/clients", label: t.back }}>
            <Surface>
                <Form onSubmit={() => void sending.send()} problem={problem}>
                    <Field
                        label={t.company}
                        help={t.companyHelp}
                        value={draft.name}
                        onChange={(name) => set({ name })}
                        pointer="/client/name"
                        problem={problem}
                        required
                    />
                    <Field
                        label={t.inn}
                        help={t.innHelp}
                        value={draft.inn}
                        onChange={(inn) => set({ inn })}
                        clean={(text) => text.replace(/\D/g, "")}
                        inputMode="numeric"
                        pointer="/client/inn"
                        problem={problem}
                    />
                    <Field
                        label={t.contact}
                        value={draft.contactName}
                        onChange={(contactName) => set({ contactName })}
                        pointer="/client/contactName"
                        problem={problem}
                        required
                    />
                    <Field
                        label={t.phone}
                        type="tel"
                        value={draft.phone}
                        onChange={(phone) => set({ phone })}
                        pointer="/client/phone"
                        problem={problem}
                        required
                    />
                    <Field
                        label={t.email}
                        help={t.emailHelp}
                        type="email"
                        value={draft.email}
                        onChange={(email) => set({ email })}
                        clean={(text) => text.trim()}
                        pointer="/client/email"
                        problem={problem}
                        required
                    />
                    <fieldset className={css.field}>
                        <legend>{t.products}</legend>
                        <Read of={prices} lines={2}>
                            {(list) => (
                                <>
                                    {list.items
                                        .filter((each) => each.kind === "CONFIGURATION")
                                        .map((each) => (
                                            <Check
                                                key={each.code}
                                                label={each.name}
                                                value={has(each.code)}
                                                onChange={(to) =>
                                                    set({
                                                        products: to
                                                            ? [...draft.products, each.code]
                                                            : draft.products.filter((it) => it !== each.code),
                                                    })
                                                }
                                            />
                                        ))}
                                </>
                            )}
                        </Read>
                    </fieldset>
                    <Field
                        label={t.users}
                        type="number"
                        min={1}
                        max={999}
                        value={draft.users}
                        onChange={(users) => set({ users })}
                        pointer="/users"
                        problem={problem}
                        required
                    />
                    <Field
                        label={t.comment}
                        lines={2}
                        value={draft.comment}
                        onChange={(comment) => set({ comment })}
                        pointer="/comment"
                        problem={problem}
                    />
                    <Check label={t.ownUse} value={draft.own} onChange={(own) => set({ own })} />
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

const UNDER_WAY = ["REQUESTED", "PROVISIONING"];

export function TrialState() {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const first = useRead("/api/partner/trials/{id}", { path: { id } });
    const isUnderWay = UNDER_WAY.includes(first.data?.status ?? "");
    const trial = useRead("/api/partner/trials/{id}", { path: { id } }, { every: isUnderWay ? 2_000 : undefined });
    return (
        <Page title={first.data?.name ?? t.state} narrow back={{ to: "/cabinet/clients", label: t.back }}>
            <Read of={trial}>
                {(it) => (
                    <Surface>
                        <div aria-live="polite" className={css.stack}>
                            <p>
                                <Status of="client" code={it.status} />
                            </p>
                            {UNDER_WAY.includes(it.status) && <p>{t.waiting}</p>}
                            {it.status === "WAITING_FOR_OPERATOR" && <p>{t.operator}</p>}
                            {it.status === "FAILED" && (
                                <p className={css.problem}>
                                    {t.failed} <Link to="/cabinet/tickets/new">{t.ask}</Link>
                                </p>
                            )}
                            {it.clientLogin && it.endsOn && (
                                <p className={css.done}>{t.ready(it.clientLogin, longDay(it.endsOn))}</p>
                            )}
                        </div>
                        <Facts
                            of={[
                                [t.asked, longDay(it.askedOn)],
                                [t.programs, it.productNames.join(", ")],
                                [t.people, String(it.users)],
                                it.reason ? [t.because, it.reason] : false,
                            ]}
                        />
                        <div className={classes(css.actions)}>
                            {it.clientLogin && (
                                <ButtonLink to={`/cabinet/clients/${it.clientLogin}`} look="primary">
                                    {t.open}
                                </ButtonLink>
                            )}
                            <ButtonLink to="/cabinet/new">{t.another}</ButtonLink>
                        </div>
                    </Surface>
                )}
            </Read>
        </Page>
    );
}
