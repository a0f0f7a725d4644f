export type Language = "ru" | "en";
const KEPT = "language";

const russian = new Intl.PluralRules("ru");
const english = new Intl.PluralRules("en");
const digits = new Intl.NumberFormat("ru-RU");

function wanted(): Language {
    const kept = localStorage.getItem(KEPT);
    if (kept === "ru" || kept === "en") return kept;
    return (navigator.language || "ru").startsWith("ru") ? "ru" : "en";
}

/** Chosen once, before the first page is drawn. */
const chosen: Language = wanted();

export const language = (): Language => chosen;

export function speak(next: Language): void {
    localStorage.setItem(KEPT, next);
    location.reload();
}

type Translated<T> = {
    readonly [K in keyof T]: T[K] extends string
        ? string
        : T[K] extends (...asked: never[]) => unknown
          ? T[K]
          : Translated<T[K]>;
};

/** The words of one page: Russian is the source, and an English text that lacks one does not compile. */
export function words<const T extends object>(ru: T, en: Translated<T>): Translated<T> {
    return chosen === "ru" ? (ru as Translated<T>) : en;
}

/** A word for a code of the API; the code itself only where the platform has a newer word than these pages. */
export function word(known: Readonly<Record<string, string>>, code: string | null | undefined): string {
    return code ? (known[code] ?? code) : "";
}

/** «1 клиент, 2 клиента, 5 клиентов». */
export function ruCount(n: number, one: string, few: string, many: string): string {
    const form = russian.select(n);
    return `${digits.format(n)}\u00a0${form === "one" ? one : form === "few" ? few : many}`;
}

export function enCount(n: number, one: string, many: string): string {
    return `${n}\u00a0${english.select(n) === "one" ? one : many}`;
}
