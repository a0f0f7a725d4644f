import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef, useState } from "react";
import type { Problem } from "#/api/api";
import { Link } from "#/app/Link";
import { words } from "#/text";
import { Icon, type IconName } from "#/ui/Icon";
import css from "#/ui/ui.module.css";

const t = words(
    {
        brand: "Партнёрское облако",
        noConnection: "Нет связи с платформой",
        noConnectionHelp: "Проверьте подключение к интернету и повторите. Введённое не потеряно.",
        failed: "Не получилось",
        fields: "Проверьте, что введено",
        again: "Повторить",
        forSupport: "Для поддержки:",
        wait: "Загружаю…",
        showHelp: "Что делать",
    },
    {
        brand: "Partner cloud",
        noConnection: "The platform cannot be reached",
        noConnectionHelp: "Check your connection and try again. What you have typed is not lost.",
        failed: "That did not work",
        fields: "Look again at what was entered",
        again: "Try again",
        forSupport: "For support:",
        wait: "Loading…",
        showHelp: "What to do",
    },
);

export const classes = (...names: Array<string | false | undefined>) => names.filter(Boolean).join(" ");

interface PageProps {
    title: string;
    /** After the title, such as how many there are. */
    count?: ReactNode;
    lead?: ReactNode;
    back?: { to: string; label: string };
    actions?: ReactNode;
    narrow?: boolean;
    children: ReactNode;
}

export function Page({ title, count, lead, back, actions, narrow, children }: PageProps) {
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => {
        document.title = `${title} — ${t.brand}`;
    }, [title]);
    return (
        <div className={classes(css.page, narrow && css.narrow)}>
            <div className={css.head}>
                {back && (
                    <Link to={back.to} className={css.back}>
                        ← {back.label}
                    </Link>
                )}
                <h1 ref={heading} tabIndex={-1}>
                    {title} {count !== undefined && <span className={css.count}>{count}</span>}
                </h1>
                {actions && <div className={css.actions}>{actions}</div>}
                {lead && <p className={css.lead}>{lead}</p>}
            </div>
            {children}
        </div>
    );
}

interface SectionProps {
    title?: ReactNode;
    more?: ReactNode;
    children: ReactNode;
}

export function Section({ title, more, children }: SectionProps) {
    return (
        <section className={css.section}>
            {title && (
                <div className={css.spread}>
                    <h2>{title}</h2>
                    {more}
                </div>
            )}
            {children}
        </section>
    );
}

export function Surface({ children }: { children: ReactNode }) {
    return <div className={classes(css.surface, css.stack)}>{children}</div>;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
    look?: "primary" | "danger" | "quiet";
    icon?: IconName;
    busy?: boolean;
}

export function Button({ look, icon, busy, children, onClick, type = "button", className, ...rest }: ButtonProps) {
    return (
        <button
            type={type}
            className={classes(css.button, look && css[look], className)}
            aria-disabled={busy || undefined}
            onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
            {...rest}
        >
            {icon && <Icon name={icon} />}
            {children}
        </button>
    );
}

export function ButtonLink({ to, look, children }: { to: string; look?: "primary" | "quiet"; children: ReactNode }) {
    return (
        <Link to={to} className={classes(css.button, look && css[look])}>
            {children}
        </Link>
    );
}

/** A file of the platform, such as a PDF; not a page of ours. */
export function FileLink({ href, children, button }: { href: string; children: ReactNode; button?: boolean }) {
    return (
        <a href={href} target="_blank" rel="noreferrer" className={button ? css.button : undefined}>
            {button && <Icon name="document" />}
            {children}
        </a>
    );
}

/** What was refused, why, and what to do; where there is something to try again, a button for it. */
export function ProblemBox({ problem, again }: { problem: Problem | null | undefined; again?: () => void }) {
    if (!problem) return null;
    const isOffline = problem.status === 0;
    const isAboutFields = problem.errors.length > 0;
    const title = isOffline ? t.noConnection : isAboutFields ? t.fields : problem.title || t.failed;
    const trace = problem.status >= 500 && typeof problem.more.traceId === "string" ? problem.more.traceId : "";
    return (
        <div className={css.problem} role="alert">
            <h3>{title}</h3>
            {isOffline && <p>{t.noConnectionHelp}</p>}
            {!isAboutFields && problem.detail && problem.detail !== title && <p>{problem.detail}</p>}
            {problem.help && <p>{problem.help}</p>}
            {isAboutFields && (
                <ul>
                    {problem.errors.map((each) => (
                        <li key={`${each.pointer ?? each.parameter ?? ""} ${each.detail}`}>{each.detail}</li>
                    ))}
                </ul>
            )}
            {trace && (
                <p className={css.small}>
                    {t.forSupport} <code>{trace}</code>
                </p>
            )}
            {again && (
                <Button onClick={again} look="quiet">
                    {t.again}
                </Button>
            )}
        </div>
    );
}

export function Skeleton({ lines = 3 }: { lines?: number }) {
    return (
        <div className={css.stack} role="status" aria-label={t.wait}>
            {Array.from({ length: lines }, (_, at) => `${at}`).map((at) => (
                <div key={at} className={css.skeleton} />
            ))}
        </div>
    );
}

interface Loaded<T> {
    data: T | undefined;
    error: Problem | null;
    refetch: () => unknown;
}

/** What was read, or that it is on its way, or why it could not be had. */
export function Read<T>({ of, lines, children }: { of: Loaded<T>; lines?: number; children: (it: T) => ReactNode }) {
    if (of.data !== undefined) return <>{children(of.data)}</>;
    if (of.error) return <ProblemBox problem={of.error} again={() => void of.refetch()} />;
    return <Skeleton lines={lines} />;
}

export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
    return (
        <div className={css.empty}>
            <p>{children}</p>
            {action}
        </div>
    );
}

export function Facts({ of }: { of: Array<[string, ReactNode] | false | null | undefined> }) {
    const shown = of.filter(
        (each): each is [string, ReactNode] => Boolean(each) && (each as [string, ReactNode])[1] !== "",
    );
    return (
        <dl className={css.facts}>
            {shown.map(([name, value]) => (
                <div key={name} className={css.fact}>
                    <dt>{name}</dt>
                    <dd>{value ?? "—"}</dd>
                </div>
            ))}
        </dl>
    );
}

const copied = words({ copy: "Скопировать", done: "Скопировано" }, { copy: "Copy", done: "Copied" });

export function Copy({ text }: { text: string }) {
    const [isDone, setDone] = useState(false);
    const copy = () =>
        void navigator.clipboard.writeText(text).then(() => {
            setDone(true);
            setTimeout(() => setDone(false), 2000);
        });
    return (
        <span className={css.copy}>
            {text}{" "}
            <button type="button" className={css.iconButton} onClick={copy} title={copied.copy}>
                <Icon name={isDone ? "ok" : "copy"} />
                <span className={css.hidden} aria-live="polite">
                    {isDone ? copied.done : `${copied.copy} ${text}`}
                </span>
            </button>
        </span>
    );
}

/** Text that people wrote: their lines stay lines. */
export function Written({ text }: { text: string }) {
    return <p className={css.written}>{text}</p>;
}
