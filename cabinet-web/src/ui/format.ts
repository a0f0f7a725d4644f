import { language } from "#/text";

const NARROW = "\u202f";
const MOSCOW = "Europe/Moscow";
const locale = () => (language() === "ru" ? "ru-RU" : "en-GB");

/** `"1234.56"` as «1 234,56 ₽», without passing through a binary fraction. */
export function money(amount: string | null | undefined): string {
    if (amount === null || amount === undefined || amount === "") return "—";
    const [whole = "0", cents = "00"] = amount.replace("-", "").split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW);
    const point = language() === "ru" ? "," : ".";
    return `${amount.startsWith("-") ? "−" : ""}${grouped}${point}${cents.padEnd(2, "0")}${NARROW}₽`;
}

const cents = (amount: string): bigint => {
    const [whole = "0", part = ""] = amount.replace("-", "").split(".");
    const all = BigInt(whole + part.padEnd(2, "0").slice(0, 2));
    return amount.startsWith("-") ? -all : all;
};

/** The sum of amounts of money, exact. */
export function sum(amounts: Array<string | null | undefined>): string {
    const all = amounts.reduce((total, each) => total + (each ? cents(each) : 0n), 0n);
    const text = (all < 0n ? -all : all).toString().padStart(3, "0");
    return `${all < 0n ? "-" : ""}${text.slice(0, -2)}.${text.slice(-2)}`;
}

export const isZero = (amount: string | null | undefined): boolean => !amount || cents(amount) === 0n;

const today = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: MOSCOW }).format(new Date());
let businessDate = "";

/** The platform's own day; in the sandbox it is moved. */
export const now = (): string => businessDate || today();
export const setNow = (day: string): void => {
    businessDate = day;
};

const asDay = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** A day as «12 дек» this year and «12.12.2027» else. */
export function day(of: string | null | undefined): string {
    if (!of) return "—";
    if (of.length > 10) return day(new Intl.DateTimeFormat("en-CA", { timeZone: MOSCOW }).format(new Date(of)));
    const isThisYear = of.slice(0, 4) === now().slice(0, 4);
    return new Intl.DateTimeFormat(
        locale(),
        isThisYear
            ? { day: "numeric", month: "short", timeZone: "UTC" }
            : { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" },
    )
        .format(asDay(of))
        .replace(/\.$/, "");
}

/** A day in full: «31 декабря» this year, «31 декабря 2027 г.» else. */
export function longDay(of: string | null | undefined): string {
    if (!of) return "—";
    const isThisYear = of.slice(0, 4) === now().slice(0, 4);
    return new Intl.DateTimeFormat(locale(), {
        day: "numeric",
        month: "long",
        ...(isThisYear ? {} : { year: "numeric" as const }),
        timeZone: "UTC",
    }).format(asDay(of));
}

/** A moment in Moscow: «12 дек, 14:05». */
export function moment(of: string | null | undefined): string {
    if (!of) return "—";
    const time = new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", timeZone: MOSCOW });
    return `${day(of)}, ${time.format(new Date(of))}`;
}

export function month(of: string | null | undefined): string {
    if (!of) return "—";
    return new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric", timeZone: "UTC" })
        .format(asDay(`${of.slice(0, 7)}-15`))
        .replace(" г.", "");
}

export function daysUntil(of: string): number {
    return Math.round((asDay(of).getTime() - asDay(now()).getTime()) / 86_400_000);
}

export function bytes(size: number): string {
    if (size < 1024) return `${size} Б`;
    return size < 1024 * 1024 ? `${Math.round(size / 1024)} КБ` : `${(size / 1024 / 1024).toFixed(1)} МБ`;
}
