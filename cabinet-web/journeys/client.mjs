import { orderTrial } from "./partner.mjs";
import { as, gateway, inspect, letter, people, settled } from "./platform.mjs";

let known;

/** A client's user: a trial is ordered, and the password set by the link of the letter. */
async function client() {
    if (known) return known;
    const email = `client-${Date.now()}@example.test`;
    const partner = await as("partner");
    await orderTrial(partner, `ООО «Клиент ${Date.now() % 100_000}»`, email);
    await partner.leave();
    const { login, link } = await letter(email, (text) => ({
        login: /1R\d+U\d+/.exec(text)?.[0],
        link: /https?:\S+\/password\S*/.exec(text)?.[0],
    }));
    const password = `pages-password-${Date.now()}`;
    const page = await as(undefined);
    await page.goto(link);
    await page.getByLabel(/Пароль/).fill(password);
    await page.getByRole("button", { name: "Сохранить" }).click();
    await page.waitForLoadState();
    await page.leave();
    people.client = { login, password };
    known = "client";
    return known;
}

export default {
    "a client sees what is rented, and asks a question": async () => {
        const page = await as(await client(), "phone");
        await page.goto(`${gateway}/client`);
        await page.getByText(/Пробный период по/).waitFor();
        await inspect(page, "client-rent");
        await page.goto(`${gateway}/client/contents`);
        await inspect(page, "client-contents");
        await page.goto(`${gateway}/client/invoices`);
        await inspect(page, "client-invoices");
        await page.goto(`${gateway}/client/tickets/new`);
        await settled(page);
        await page.getByLabel("Тема").fill("Где скачать ярлык?");
        await page.getByLabel("Сообщение").fill("Не нахожу, откуда запускать программу.");
        await page.getByRole("button", { name: "Отправить" }).click();
        await page.getByRole("heading", { name: "Где скачать ярлык?" }).waitFor();
        await inspect(page, "client-ticket");
        await page.leave();
    },
    "a client's pages on a wide screen": async () => {
        const page = await as(await client());
        for (const path of ["/client", "/client/contents", "/client/invoices", "/client/tickets"]) {
            await page.goto(gateway + path);
            await inspect(page, path.slice(1).replaceAll("/", "-"));
        }
        await page.leave();
    },
};
