import { beforeEach, describe, expect, it } from "vitest";
import { day, daysUntil, isZero, longDay, moment, money, setNow, sum } from "#/ui/format";

const NNBSP = "\u202f";

beforeEach(() => setNow("2026-12-01"));

describe("money", () => {
    it("is grouped by narrow spaces and never rounded", () => {
        expect(money("1234567.80")).toBe(`1${NNBSP}234${NNBSP}567,80${NNBSP}₽`);
        expect(money("9007199254740993.01")).toContain("993,01");
        expect(money("-5.00")).toBe(`−5,00${NNBSP}₽`);
        expect(money(undefined)).toBe("—");
    });

    it("adds up without binary fractions", () => {
        expect(sum(["0.10", "0.20", undefined, "-0.30"])).toBe("0.00");
        expect(sum(["-10.05", "0.01"])).toBe("-10.04");
        expect(sum([])).toBe("0.00");
    });

    it("knows nothing from something", () => {
        expect([isZero("0.00"), isZero(null), isZero("0.01"), isZero("-0.01")]).toEqual([true, true, false, false]);
    });
});

describe("days", () => {
    it("leave out this year and name another", () => {
        expect(day("2026-12-12")).toBe("12 дек");
        expect(day("2027-12-12")).toBe("12.12.2027");
        expect(longDay("2026-12-31")).toBe("31 декабря");
    });

    it("are Moscow's, also at night", () => {
        expect(day("2026-12-11T21:30:00Z")).toBe("12 дек");
        expect(moment("2026-12-11T21:30:00Z")).toBe("12 дек, 00:30");
    });

    it("are counted from the platform's own day", () => {
        expect(daysUntil("2026-12-04")).toBe(3);
        expect(daysUntil("2026-11-30")).toBe(-1);
    });
});
