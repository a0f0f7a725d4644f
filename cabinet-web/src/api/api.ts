import { useQuery } from "@tanstack/react-query";
import type { Paths } from "#/api/generated";
import { language } from "#/text";

type Verb = "get" | "post" | "put" | "patch" | "delete";
export type Having<V extends Verb> = {
    [P in keyof Paths]: Paths[P] extends Record<V, unknown> ? P : never;
}[keyof Paths];
type Operation<P extends keyof Paths, V extends Verb> = Paths[P] extends Record<V, infer O> ? O : never;
export type Answer<P extends keyof Paths, V extends Verb = "get"> = Operation<P, V> extends { ok: infer O } ? O : never;
export type Body<P extends keyof Paths, V extends Verb> = Operation<P, V> extends { body: infer B } ? B : never;
export type Query<P extends keyof Paths, V extends Verb = "get"> =
    Operation<P, V> extends { query: infer Q } ? Q : never;
/** One element of a list. */
export type Item<P extends keyof Paths> = Answer<P> extends { items: Array<infer I> } ? I : never;

/** What the answer of a path with `{names}` is asked for. */
export interface Asking<P extends keyof Paths, V extends Verb> {
    path?: Record<string, string>;
    query?: Query<P, V> | Record<string, string | number | boolean | undefined>;
    body?: Body<P, V> | FormData;
    /** The version that was seen, where somebody else may have changed it meanwhile. */
    ifMatch?: string | null;
    /** One for a form as long as it is open: sent twice, it counts once. */
    key?: string;
}

export interface FieldError {
    pointer?: string;
    parameter?: string;
    detail?: string;
    code?: string;
}

/** A refusal in words (RFC 9457): what happened, what to do, and which fields. */
export class Problem extends Error {
    constructor(
        readonly status: number,
        readonly code: string,
        readonly title: string,
        readonly detail: string,
        readonly help: string | undefined,
        readonly errors: FieldError[],
        readonly more: Record<string, unknown>,
    ) {
        super(detail || title);
    }
}

/** Told when a request finds nobody signed in any more. */
export const sessionLost = new EventTarget();

const isProgramFault = 500;

function cookie(name: string): string {
    const found = document.cookie.split("; ").find((each) => each.startsWith(`${name}=`));
    return found?.slice(name.length + 1) ?? "";
}

export function address(path: string, names: Record<string, string> = {}, query: object = {}): string {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ""));
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        for (const each of Array.isArray(value) ? value : [value]) {
            if (each !== undefined && each !== null && each !== "") asked.append(name, String(each));
        }
    }
    const text = asked.toString();
    return text ? `${filled}?${text}` : filled;
}

async function problem(answer: Response): Promise<Problem> {
    const said = await answer.json().catch(() => ({}));
    const { code = "", title = "", detail = "", help, errors = [], ...more } = said;
    return new Problem(answer.status, code, title, detail, help, errors, more);
}

async function send(verb: Verb, url: string, asking: Asking<keyof Paths, Verb>): Promise<Response> {
    const headers: Record<string, string> = { Accept: "application/json", "Accept-Language": language() };
    if (verb !== "get") headers["X-XSRF-TOKEN"] = cookie("XSRF-TOKEN");
    if (verb === "post") headers["Idempotency-Key"] = asking.key ?? crypto.randomUUID();
    if (asking.ifMatch) headers["If-Match"] = asking.ifMatch;
    let body: BodyInit | undefined;
    if (asking.body instanceof FormData) body = asking.body;
    else if (asking.body !== undefined) {
        headers["Content-Type"] = "application/json";
        body = JSON.stringify(asking.body);
    }
    let answer: Response;
    try {
        answer = await fetch(url, { method: verb.toUpperCase(), headers, body });
    } catch {
        throw new Problem(0, "no_connection", "", "", undefined, [], {});
    }
    if (!answer.ok) {
        const refused = await problem(answer);
        if (refused.status === 401) sessionLost.dispatchEvent(new CustomEvent("lost", { detail: refused }));
        throw refused;
    }
    return answer;
}

/** An answer with the version it was read at. */
export interface Versioned<T> {
    value: T;
    etag: string | null;
}

export async function ask<P extends Having<V> & string, V extends Verb>(
    verb: V,
    path: P,
    asking: Asking<P, V> = {},
): Promise<Versioned<Answer<P, V>>> {
    const answer = await send(
        verb,
        address(path, asking.path, asking.query as object | undefined),
        asking as Asking<keyof Paths, Verb>,
    );
    const text = await answer.text();
    return { value: (text ? JSON.parse(text) : undefined) as Answer<P, V>, etag: answer.headers.get("ETag") };
}

export async function read<P extends Having<"get"> & string>(
    path: P,
    asking: Asking<P, "get"> = {},
): Promise<Answer<P>> {
    return (await ask("get", path, asking)).value;
}

export async function change<P extends Having<V> & string, V extends "post" | "put" | "patch" | "delete">(
    verb: V,
    path: P,
    asking: Asking<P, V> = {},
): Promise<Answer<P, V>> {
    return (await ask(verb, path, asking)).value;
}

interface Reading {
    enabled?: boolean;
    /** Asked again this often while the page is looked at, and never while it is hidden. */
    every?: number;
    /** While another page of the same list is fetched, the one before stays; not where the subject itself changes. */
    keep?: boolean;
}

/** What a page reads; the key is the address, so that two parts of a page ask once. */
export function useRead<P extends Having<"get"> & string>(
    path: P,
    asking: Asking<P, "get"> = {},
    reading: Reading = {},
) {
    return useQuery<Answer<P>, Problem>({
        queryKey: [path, asking.path ?? {}, asking.query ?? {}],
        queryFn: () => read(path, asking),
        enabled: reading.enabled ?? true,
        refetchInterval: reading.every ?? false,
        refetchIntervalInBackground: false,
        retry: (times, it) => times < 1 && (it.status === 0 || it.status > isProgramFault),
        placeholderData: reading.keep === false ? undefined : (before) => before,
    });
}

/** The whole filtered list as a file; the same address, asked for another form. */
export async function download(url: string, accept: string, name: string): Promise<void> {
    const answer = await fetch(url, { headers: { Accept: accept, "Accept-Language": language() } });
    if (!answer.ok) throw await problem(answer);
    const made = URL.createObjectURL(await answer.blob());
    const link = Object.assign(document.createElement("a"), { href: made, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(made), 60_000);
}
