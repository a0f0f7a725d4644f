import { afterEach, describe, expect, it, vi } from "vitest";
import { address, change, type Problem, read, sessionLost } from "#/api/api";

const answer = (status: number, body: unknown) =>
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

afterEach(() => vi.unstubAllGlobals());

describe("an address", () => {
    it("names what is asked, and leaves out what is not", () => {
        expect(address("/api/x/{number}", { number: "А/1 2" }, { status: ["A", "B"], q: "", page: undefined })).toBe(
            "/api/x/%D0%90%2F1%202?status=A&status=B",
        );
    });
});

describe("a deed", () => {
    it("carries the proof that a page of ours sends it, and one key", async () => {
        // biome-ignore lint/suspicious/noDocumentCookie: what the gateway sets
        document.cookie = "XSRF-TOKEN=token-1";
        const fetched = vi.fn(async (_url: string, _init: RequestInit) => answer(202, { id: "1" }));
        vi.stubGlobal("fetch", fetched);
        await change("post", "/api/partner/trials", { key: "key-1", body: {} as never });
        const headers = fetched.mock.calls[0]?.[1].headers as Record<string, string>;
        expect(headers["X-XSRF-TOKEN"]).toBe("token-1");
        expect(headers["Idempotency-Key"]).toBe("key-1");
    });

    it("that is refused says why, field by field", async () => {
        const refused = {
            code: "invalid_request",
            title: "Не так",
            errors: [{ pointer: "/client/inn", detail: "ИНН неверен" }],
        };
        vi.stubGlobal("fetch", async () => answer(400, refused));
        const problem = (await change("post", "/api/partner/trials", { body: {} as never }).catch(
            (it) => it,
        )) as Problem;
        expect([problem.status, problem.title, problem.errors[0]?.pointer]).toEqual([400, "Не так", "/client/inn"]);
    });
});

describe("a lost session", () => {
    it("is told once to the page, which keeps what was typed", async () => {
        const told = vi.fn();
        sessionLost.addEventListener("lost", told);
        vi.stubGlobal("fetch", async () => answer(401, { code: "session_ended", title: "Сеанс закончился" }));
        await expect(read("/api/partner/summary")).rejects.toMatchObject({ status: 401 });
        expect(told).toHaveBeenCalledOnce();
    });

    it("is no lost connection", async () => {
        vi.stubGlobal("fetch", async () => {
            throw new TypeError("Failed to fetch");
        });
        await expect(read("/api/partner/summary")).rejects.toMatchObject({ status: 0, code: "no_connection" });
    });
});
