// Every page, as people come to it, at a wide screen and on a phone.
import { as, gateway, inspect } from "./platform.mjs";

const pages = {
    partner: {
        summary: "/cabinet",
        clients: "/cabinet/clients",
        "new client": "/cabinet/new",
        calculator: "/cabinet/calculator",
        invoices: "/cabinet/invoices",
        rewards: "/cabinet/rewards",
        tickets: "/cabinet/tickets",
        "new ticket": "/cabinet/tickets/new",
        "unknown page": "/cabinet/nowhere",
    },
    operator: {
        shift: "/desk",
        calls: "/desk/calls",
        applications: "/desk/applications",
        "desk clients": "/desk/clients",
        "desk partners": "/desk/partners",
        jobs: "/desk/jobs",
        "one job": "/desk/jobs/billing.daily",
        "dead letters": "/desk/dead-letters",
        "money today": "/desk/money",
        statements: "/desk/money/statements",
        unmatched: "/desk/money/unmatched",
        debts: "/desk/money/invoices",
        payouts: "/desk/money/payouts",
    },
};

async function look(who, size) {
    const page = await as(who, size);
    const wrong = [];
    for (const [name, path] of Object.entries(pages[who])) {
        await page.goto(gateway + path);
        await inspect(page, `${who}-${name.replaceAll(" ", "-")}`).catch((error) => wrong.push(error.message));
        page.faults.length = 0;
    }
    await page.leave();
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

export default {
    "the partner's pages on a wide screen": () => look("partner", "wide"),
    "the partner's pages on a phone": () => look("partner", "phone"),
    "the provider's pages on a wide screen": () => look("operator", "wide"),
    "the provider's pages on a phone": () => look("operator", "phone"),
    "a stranger is asked to sign in": async () => {
        const page = await as(undefined, "phone");
        await page.goto(`${gateway}/cabinet/clients?status=TRIAL`);
        await page.getByRole("heading", { name: "Вход в кабинет" }).waitFor();
        await inspect(page, "stranger");
        await page.leave();
    },
};
