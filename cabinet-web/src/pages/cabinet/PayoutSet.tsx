import { useParams } from "@tanstack/react-router";
import { useRef } from "react";
import { ask, type Body, change, useRead } from "#/api/api";
import { quarterLabel } from "#/pages/cabinet/Rewards";
import { words } from "#/text";
import { Deed, Field, Form, useDraft, useSend } from "#/ui/form";
import { bytes, day, longDay, moment, money } from "#/ui/format";
import { Button, Facts, FileLink, Page, ProblemBox, Read, Section, Surface } from "#/ui/parts";
import { Status } from "#/ui/status";
import css from "#/ui/ui.module.css";

const t = words(
    {
        back: "Вознаграждение",
        title: (q: string) => `Выплата за ${q}`,
        reward: "Вознаграждение",
        vat: "НДС",
        total: "К выплате",
        published: "Документы готовы",
        objectUntil: "Возразить можно до",
        report: "Отчёт (PDF)",
        act: "Акт (PDF)",
        complete: "Ваши реквизиты в документы",
        completeHelp: "Впишите номера и даты вашего договора, акта и счёта — они попадут в документы.",
        contractNumber: "Номер договора",
        contractOn: "Дата договора",
        actNumber: "Номер акта",
        actOn: "Дата акта",
        invoiceNumber: "Номер вашего счёта",
        send: "Отправить реквизиты",
        scans: "Сканы подписанных документов",
        scansHelp: "PDF, JPEG или PNG. После проверки ждём оригиналы почтой или через ЭДО.",
        add: "Добавить скан",
        object: "Возразить",
        objectTitle: "Возразить против суммы",
        objectHelp: "Напишите, что не сходится: провайдер проверит и выпустит исправленные документы.",
        objectLabel: "Что не сходится",
        objection: "Ваше возражение",
        paid: "Выплачено",
        payment: (on: string, reference: string) => `${on}, платёжное поручение ${reference}`,
        originals: "Оригиналы получены",
    },
    {
        back: "Reward",
        title: (q: string) => `Payout for ${q}`,
        reward: "Reward",
        vat: "VAT",
        total: "To be paid out",
        published: "Documents ready",
        objectUntil: "Objections until",
        report: "Report (PDF)",
        act: "Act (PDF)",
        complete: "Your details for the documents",
        completeHelp: "Enter the numbers and dates of your contract, act and invoice: they go into the documents.",
        contractNumber: "Contract number",
        contractOn: "Contract date",
        actNumber: "Act number",
        actOn: "Act date",
        invoiceNumber: "Your invoice's number",
        send: "Send the details",
        scans: "Scans of the signed documents",
        scansHelp: "PDF, JPEG or PNG. After the check the originals are awaited by post or electronically.",
        add: "Add a scan",
        object: "Object",
        objectTitle: "Object to the sum",
        objectHelp: "Write what does not fit: the provider checks it and issues corrected documents.",
        objectLabel: "What does not fit",
        objection: "Your objection",
        paid: "Paid out",
        payment: (on: string, reference: string) => `${on}, payment order ${reference}`,
        originals: "Originals received",
    },
);

type Completion = Body<"/api/partner/payout-sets/{id}/completion", "put">;
const blank: Completion = { actNumber: "", actOn: "", contractNumber: "", contractOn: "", invoiceNumber: "" };

export function PayoutSet() {
    const { id = "" } = useParams({ strict: false }) as { id?: string };
    const path = { id };
    const whole = useRead("/api/partner/payout-sets/{id}", { path }, { keep: false });
    const [draft, set, forget] = useDraft(`completion-${id}`, blank);
    const file = useRef<HTMLInputElement>(null);
    const completing = useSend(async () => {
        const seen = await ask("get", "/api/partner/payout-sets/{id}", { path });
        await change("put", "/api/partner/payout-sets/{id}/completion", { path, body: draft, ifMatch: seen.etag });
        forget();
    });
    const scanning = useSend(async (key, scan: File) => {
        const body = new FormData();
        body.append("file", scan);
        await change("post", "/api/partner/payout-sets/{id}/scans", { path, body, key });
    });
    const { problem } = completing;
    return (
        <Page
            title={whole.data ? t.title(quarterLabel(whole.data.set.quarter)) : t.back}
            back={{ to: "/cabinet/rewards", label: t.back }}
        >
            <Read of={whole}>
                {({ set: it, scans }) => (
                    <>
                        <Surface>
                            <p>
                                <Status of="payout" code={it.status} />
                            </p>
                            <Facts
                                of={[
                                    [t.reward, money(it.reward)],
                                    it.vatPercent > 0 ? [`${t.vat} ${it.vatPercent} %`, money(it.vat)] : false,
                                    [t.total, <strong key="total">{money(it.total)}</strong>],
                                    [t.published, longDay(it.publishedOn)],
                                    it.status === "PUBLISHED" ? [t.objectUntil, longDay(it.objectUntil)] : false,
                                    it.disagreement
                                        ? [t.objection, `${day(it.disagreement.on)}: ${it.disagreement.reason}`]
                                        : false,
                                    it.originals ? [t.originals, longDay(it.originals.on)] : false,
                                    it.payment
                                        ? [t.paid, t.payment(longDay(it.payment.on), it.payment.reference)]
                                        : false,
                                ]}
                            />
                            <div className={css.actions}>
                                <FileLink button href={`/api/partner/payout-sets/${id}/report.pdf`}>
                                    {t.report}
                                </FileLink>
                                <FileLink button href={`/api/partner/payout-sets/${id}/act.pdf`}>
                                    {t.act}
                                </FileLink>
                                {it.status === "PUBLISHED" && (
                                    <Deed
                                        label={t.object}
                                        title={t.objectTitle}
                                        explain={<p>{t.objectHelp}</p>}
                                        reason
                                        reasonLabel={t.objectLabel}
                                        reasonHelp=""
                                        deed={(key, reason) =>
                                            change("post", "/api/partner/payout-sets/{id}/dispute", {
                                                path,
                                                body: { reason },
                                                key,
                                            })
                                        }
                                    />
                                )}
                            </div>
                        </Surface>
                        {it.status === "PUBLISHED" && (
                            <Section title={t.complete}>
                                <Surface>
                                    <p className={css.muted}>{t.completeHelp}</p>
                                    <Form onSubmit={() => void completing.send()} problem={problem}>
                                        <div className={css.grid}>
                                            <Field
                                                label={t.contractNumber}
                                                value={draft.contractNumber}
                                                onChange={(contractNumber) => set({ contractNumber })}
                                                pointer="/contractNumber"
                                                problem={problem}
                                                required
                                            />
                                            <Field
                                                label={t.contractOn}
                                                type="date"
                                                value={draft.contractOn}
                                                onChange={(contractOn) => set({ contractOn })}
                                                pointer="/contractOn"
                                                problem={problem}
                                                required
                                            />
                                            <Field
                                                label={t.actNumber}
                                                value={draft.actNumber}
                                                onChange={(actNumber) => set({ actNumber })}
                                                pointer="/actNumber"
                                                problem={problem}
                                                required
                                            />
                                            <Field
                                                label={t.actOn}
                                                type="date"
                                                value={draft.actOn}
                                                onChange={(actOn) => set({ actOn })}
                                                pointer="/actOn"
                                                problem={problem}
                                                required
                                            />
                                            <Field
                                                label={t.invoiceNumber}
                                                value={draft.invoiceNumber}
                                                onChange={(invoiceNumber) => set({ invoiceNumber })}
                                                pointer="/invoiceNumber"
                                                problem={problem}
                                                required
                                            />
                                        </div>
                                        <div className={css.actions}>
                                            <Button type="submit" look="primary" busy={completing.busy}>
                                                {t.send}
                                            </Button>
                                        </div>
                                    </Form>
                                </Surface>
                            </Section>
                        )}
                        {["COMPLETED", "SCANS_RECEIVED", "ORIGINALS_RECEIVED", "PAID"].includes(it.status) && (
                            <Section title={t.scans}>
                                <Surface>
                                    {scans.map((scan) => (
                                        <p key={scan.id}>
                                            {scan.name}{" "}
                                            <span
                                                className={css.muted}
                                            >{`${bytes(scan.size)}, ${moment(scan.sentAt)}`}</span>
                                        </p>
                                    ))}
                                    {(it.status === "COMPLETED" || it.status === "SCANS_RECEIVED") && (
                                        <>
                                            <p className={css.muted}>{t.scansHelp}</p>
                                            <ProblemBox problem={scanning.problem} />
                                            <input
                                                ref={file}
                                                type="file"
                                                hidden
                                                accept=".pdf,.jpg,.jpeg,.png"
                                                onChange={(event) => {
                                                    const scan = event.target.files?.[0];
                                                    event.target.value = "";
                                                    if (scan) void scanning.send(scan);
                                                }}
                                            />
                                            <div className={css.actions}>
                                                <Button
                                                    look={it.status === "COMPLETED" ? "primary" : undefined}
                                                    busy={scanning.busy}
                                                    onClick={() => file.current?.click()}
                                                >
                                                    {t.add}
                                                </Button>
                                            </div>
                                        </>
                                    )}
                                </Surface>
                            </Section>
                        )}
                    </>
                )}
            </Read>
        </Page>
    );
}
