import { describe, expect, it } from "vitest";
import { enCount, ruCount, word, words } from "#/text";

describe("words", () => {
    it("count as Russian does", () => {
        const count = (n: number) => ruCount(n, "клиент", "клиента", "клиентов").replace(/\s/g, " ");
        expect([1, 2, 5, 11, 21, 102, 112].map(count)).toEqual([
            "1 клиент",
            "2 клиента",
            "5 клиентов",
            "11 клиентов",
            "21 клиент",
            "102 клиента",
            "112 клиентов",
        ]);
        expect(enCount(1, "day", "days").replace(/\s/g, " ")).toBe("1 day");
    });

    it("of a code that is newer than the pages are the code itself", () => {
        const known = words({ PAID: "Оплачен" }, { PAID: "Paid" });
        expect(word(known, "NEWER")).toBe("NEWER");
        expect(word(known, undefined)).toBe("");
    });
});
