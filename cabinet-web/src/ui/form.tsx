import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Problem } from "#/api/api";
import { words } from "#/text";
import { Button, classes, ProblemBox } from "#/ui/parts";
import css from "#/ui/ui.module.css";

const t = words(
    {
        cancel: "Отмена",
        reason: "Причина",
        reasonHelp: "Останется в журнале: её прочтут те, кто будет разбираться.",
        reasonMissing: "Напишите причину: без неё решение не понять потом.",
    },
    {
        cancel: "Cancel",
        reason: "Reason",
        reasonHelp: "It stays in the record for whoever looks into this later.",
        reasonMissing: "Write a reason: without it nobody will understand the decision later.",
    },
);

/** What is being typed survives a reload and a lost session. */
export function useDraft<T extends object>(name: string, blank: T): [T, (change: Partial<T>) => void, () => void] {
    const key = `draft:${name}`;
    const [draft, setDraft] = useState<T>(() => {
        const kept = sessionStorage.getItem(key);
        return kept ? { ...blank, ...JSON.parse(kept) } : blank;
    });
    const change = (part: Partial<T>) => {
        const next = { ...draft, ...part };
        setDraft(next);
        sessionStorage.setItem(key, JSON.stringify(next));
    };
    const forget = () => {
        sessionStorage.removeItem(key);
        setDraft(blank);
    };
    return [draft, change, forget];
}

interface Sending<A extends unknown[]> {
    busy: boolean;
    problem: Problem | null;
    /** Sends, and tells whether it was taken. */
    send: (...what: A) => Promise<boolean>;
    clear: () => void;
}

/** One deed: sent once however often it is clicked, and afterwards everything on the page is read anew. */
export function useSend<A extends unknown[]>(deed: (key: string, ...what: A) => Promise<unknown>): Sending<A> {
    const client = useQueryClient();
    const key = useRef(crypto.randomUUID());
    const isUnderWay = useRef(false);
    const [busy, setBusy] = useState(false);
    const [problem, setProblem] = useState<Problem | null>(null);
    const send = async (...what: A) => {
        if (isUnderWay.current) return false;
        isUnderWay.current = true;
        setBusy(true);
        setProblem(null);
        try {
            await deed(key.current, ...what);
            key.current = crypto.randomUUID();
            void client.invalidateQueries();
            return true;
        } catch (refused) {
            // Refused is decided: with other words it is another deed. With no answer the same key asks for the same one.
            if (refused instanceof Problem) {
                if (refused.status >= 400 && refused.status < 500) key.current = crypto.randomUUID();
                setProblem(refused);
            } else setProblem(new Problem(0, "unexpected", "", String(refused), undefined, [], {}));
            return false;
        } finally {
            isUnderWay.current = false;
            setBusy(false);
        }
    };
    return { busy, problem, send, clear: () => setProblem(null) };
}

interface FieldProps {
    label: string;
    help?: ReactNode;
    value: string;
    onChange: (value: string) => void;
    /** Where the platform's refusal points, e.g. `/client/inn`. */
    pointer?: string;
    problem?: Problem | null;
    error?: string;
    required?: boolean;
    type?: "text" | "email" | "tel" | "date" | "number" | "month";
    lines?: number;
    options?: ReadonlyArray<readonly [string, string]>;
    autoComplete?: string;
    inputMode?: "numeric" | "decimal" | "tel";
    min?: number;
    max?: number;
    clean?: (text: string) => string;
}

export function Field(props: FieldProps) {
    const id = useId();
    const { label, help, value, onChange, pointer, problem, error, lines, options, clean, required, ...rest } = props;
    const refused = pointer ? problem?.errors.find((each) => each.pointer === pointer)?.detail : undefined;
    const wrong = error ?? refused;
    const about = [help && `${id}-help`, wrong && `${id}-error`].filter(Boolean).join(" ") || undefined;
    const shared = {
        id,
        className: css.input,
        value,
        required,
        "aria-invalid": wrong ? true : undefined,
        "aria-describedby": about,
    };
    return (
        <div className={css.field}>
            <label htmlFor={id}>{label}</label>
            {options ? (
                <select {...shared} onChange={(event) => onChange(event.target.value)}>
                    {options.map(([code, name]) => (
                        <option key={code} value={code}>
                            {name}
                        </option>
                    ))}
                </select>
            ) : lines ? (
                <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
            ) : (
                <input
                    {...shared}
                    {...rest}
                    type={rest.type ?? "text"}
                    onChange={(event) => onChange(clean ? clean(event.target.value) : event.target.value)}
                />
            )}
            {help && (
                <p id={`${id}-help`} className={css.help}>
                    {help}
                </p>
            )}
            {wrong && (
                <p id={`${id}-error`} className={css.error}>
                    {wrong}
                </p>
            )}
        </div>
    );
}

export function Check({ label, value, onChange }: { label: string; value: boolean; onChange: (to: boolean) => void }) {
    return (
        <label className={css.check}>
            <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
            {label}
        </label>
    );
}

interface FormProps {
    onSubmit: () => void;
    problem: Problem | null;
    children: ReactNode;
}

export function Form({ onSubmit, problem, children }: FormProps) {
    const form = useRef<HTMLFormElement>(null);
    useEffect(() => {
        if (problem) form.current?.scrollIntoView({ block: "start" });
    }, [problem]);
    const submit = (event: FormEvent) => {
        event.preventDefault();
        onSubmit();
    };
    return (
        <form ref={form} className={css.form} onSubmit={submit}>
            <ProblemBox problem={problem} />
            {children}
        </form>
    );
}

interface DialogProps {
    title: string;
    isOpen: boolean;
    onClose: () => void;
    children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
    const dialog = useRef<HTMLDialogElement>(null);
    const id = useId();
    useEffect(() => {
        if (isOpen && !dialog.current?.open) dialog.current?.showModal();
        if (!isOpen && dialog.current?.open) dialog.current.close();
    }, [isOpen]);
    return (
        <dialog ref={dialog} className={css.dialog} aria-labelledby={id} onClose={onClose}>
            {isOpen && (
                <div className={css.form}>
                    <h2 id={id}>{title}</h2>
                    {children}
                </div>
            )}
        </dialog>
    );
}

interface DeedProps {
    /** The words of the button, and of the one that confirms. */
    label: string;
    title?: string;
    explain?: ReactNode;
    look?: "primary" | "danger" | "quiet";
    /** Whether the deed wants its reason in words. */
    reason?: boolean;
    reasonLabel?: string;
    reasonHelp?: string;
    deed: (key: string, reason: string) => Promise<unknown>;
    done?: () => void;
    /** Further fields of the dialog. */
    children?: ReactNode;
}

/** A deed that says what follows from it before it is done. */
export function Deed(props: DeedProps) {
    const { label, title, explain, look, reason, reasonLabel, reasonHelp, deed, done, children } = props;
    const [isOpen, setOpen] = useState(false);
    const [text, setText] = useState("");
    const [isMissing, setMissing] = useState(false);
    const sending = useSend(deed);
    const close = () => {
        setOpen(false);
        sending.clear();
        setMissing(false);
    };
    const submit = async () => {
        if (reason && !text.trim()) {
            setMissing(true);
            return;
        }
        if (await sending.send(text.trim())) {
            close();
            setText("");
            done?.();
        }
    };
    return (
        <>
            <Button look={look} onClick={() => setOpen(true)}>
                {label}
            </Button>
            <Dialog title={title ?? label} isOpen={isOpen} onClose={close}>
                <Form onSubmit={() => void submit()} problem={sending.problem}>
                    {explain && <div>{explain}</div>}
                    {children}
                    {reason && (
                        <Field
                            label={reasonLabel ?? t.reason}
                            help={reasonHelp ?? t.reasonHelp}
                            value={text}
                            onChange={setText}
                            lines={3}
                            error={isMissing && !text.trim() ? t.reasonMissing : undefined}
                        />
                    )}
                    <div className={classes(css.actions)}>
                        <Button type="submit" look={look === "danger" ? "danger" : "primary"} busy={sending.busy}>
                            {label}
                        </Button>
                        <Button onClick={close}>{t.cancel}</Button>
                    </div>
                </Form>
            </Dialog>
        </>
    );
}
