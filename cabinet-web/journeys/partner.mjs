import { as, gateway, inspect, settled } from "./platform.mjs";

const expect = (is, what) => {
    if (!is) throw new Error(what);
};

/** A valid INN of a company nobody has named yet. */
function inn() {
    const nine = `77${String(Date.now() % 10_000_000).padStart(7, "0")}`;
    const sum = [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce((all, weight, at) => all + weight * Number(nine[at]), 0);
    return nine + ((sum % 11) % 10);
}

export async function orderTrial(page, name, email) {
    await page.goto(`${gateway}/cabinet/new`);
    await page.getByLabel("Организация").fill(name);
    await page.getByLabel("ИНН").fill(inn());
    await page.getByLabel("С кем говорить").fill("Иванова Мария Петровна");
    await page.getByLabel("Телефон").fill("+7 495 123-45-67");
    await page.getByLabel("Электронная почта").fill(email);
    await page.getByRole("button", { name: "Заказать пробный доступ" }).click();
    await page.getByText(/Готово: логин 1R/).waitFor({ timeout: 60_000 });
}

export default {
    "a partner asks for a trial, sees it come, and finds the client": async () => {
        const page = await as("partner");
        const name = `ООО «Лён ${Date.now() % 100_000}»`;
        await orderTrial(page, name, "len@example.test");
        await inspect(page, "trial-ready");
        await page.getByRole("link", { name: "Открыть карточку клиента" }).click();
        await page.getByRole("heading", { name }).waitFor();
        await inspect(page, "client-card");
        for (const tab of ["Базы и пользователи", "Деньги", "Обращения"]) {
            await page.getByRole("link", { name: tab, exact: true }).first().click();
            await inspect(page, `client-${tab}`);
        }
        await page.goto(`${gateway}/cabinet/clients`);
        await page.getByRole("searchbox").fill(name.slice(4, -1));
        await page.waitForURL((url) => url.searchParams.get("q") === name.slice(4, -1)); // can be sent to a colleague
        await page.getByRole("link", { name }).waitFor();
        await page.reload();
        await page.getByRole("link", { name }).waitFor();
        await page.leave();
    },
    "a refusal is said in words at its field": async () => {
        const page = await as("partner", "phone");
        await page.goto(`${gateway}/cabinet/new`);
        await page.getByLabel("Организация").fill("ООО «Ошибка»");
        await page.getByLabel("ИНН").fill("7700000001");
        await page.getByLabel("С кем говорить").fill("Иванов Иван");
        await page.getByLabel("Телефон").fill("+7 495 123-45-67");
        await page.getByLabel("Электронная почта").fill("oops@example.test");
        await page.getByRole("button", { name: "Заказать пробный доступ" }).click();
        await page.locator("[aria-invalid=true]").waitFor();
        await inspect(page, "trial-refused");
        await page.leave();
    },
    "a partner invoices a client, and sees what is to be paid": async () => {
        const page = await as("partner");
        await orderTrial(page, `ООО «Платит ${Date.now() % 100_000}»`, "pays@example.test");
        await page.getByRole("link", { name: "Открыть карточку клиента" }).click();
        await page.getByRole("link", { name: "Рассчитать и выставить счёт" }).click();
        await page.getByRole("button", { name: "Рассчитать" }).click();
        await page.getByRole("button", { name: "Посмотреть счёт" }).click();
        await page.getByRole("dialog").getByText("К оплате").waitFor();
        await inspect(page, "invoice-preview");
        await page.getByRole("button", { name: "Выставить счёт" }).click();
        await page.getByRole("heading", { name: /^Счёт / }).waitFor();
        await page.getByText("Ждёт оплаты").waitFor();
        await inspect(page, "invoice");
        const pdf = await page.getByRole("link", { name: /PDF/ }).getAttribute("href");
        const file = await page.request.get(gateway + pdf);
        expect((await file.body()).subarray(0, 5).toString() === "%PDF-", "the PDF is one");
        await page.leave();
    },
    "a partner calculates a rent and sees who may work at once": async () => {
        const page = await as("partner");
        await page.goto(`${gateway}/cabinet/calculator`);
        await page.getByRole("button", { name: "Рассчитать" }).click();
        await page.getByText("Кто может работать одновременно").waitFor();
        await inspect(page, "calculated");
        await page.leave();
    },
    "a partner writes a ticket and a lost session loses nothing": async () => {
        const page = await as("partner");
        await page.goto(`${gateway}/cabinet/tickets/new`);
        await settled(page);
        await page.getByLabel("Тема").fill("Не печатает накладная");
        await page.getByLabel("Сообщение").fill("Нажимаем «Печать», окно открывается пустым.");
        await page.context().clearCookies({ name: "PC_SESSION" });
        await page.getByRole("button", { name: "Отправить" }).click();
        await page.getByText("Сеанс закончился").first().waitFor();
        await inspect(page, "session-lost");
        await page.getByRole("dialog").getByRole("button", { name: "Войти", exact: true }).click();
        // The sign-on of the browser still stands: nothing is asked, and the same page comes back.
        await page.waitForURL((url) => url.pathname === "/cabinet/tickets/new");
        await settled(page);
        expect((await page.getByLabel("Тема").inputValue()) === "Не печатает накладная", "the draft is kept");
        await page.getByRole("button", { name: "Отправить" }).click();
        await page.getByRole("heading", { name: "Не печатает накладная" }).waitFor();
        await inspect(page, "ticket");
        await page.leave();
    },
    "English is complete": async () => {
        const page = await as("partner");
        await page.goto(`${gateway}/cabinet`);
        await page.getByRole("button", { name: "English" }).click();
        await page.getByRole("heading", { name: "Summary" }).waitFor();
        await inspect(page, "summary-english");
        await page.leave();
    },
    "a partner is not let into the desk": async () => {
        const page = await as("partner");
        await page.goto(`${gateway}/desk/money`);
        await page.getByRole("heading", { name: "Этот раздел не для вас" }).waitFor();
        await inspect(page, "foreign");
        await page.leave();
    },
};
