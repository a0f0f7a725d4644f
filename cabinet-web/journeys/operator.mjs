import { as, gateway, inspect, settled } from "./platform.mjs";

/** Asks the support line something as a partner; answers with the ticket's subject. */
async function ask(partner) {
    await partner.goto(`${gateway}/cabinet/tickets/new`);
    const subject = `Вопрос ${Date.now()}`;
    await partner.getByLabel("Тема").fill(subject);
    await partner.getByLabel("Сообщение").fill("Как перенести базу?");
    await partner.getByRole("button", { name: "Отправить" }).click();
    await partner.getByRole("heading", { name: subject }).waitFor();
    return subject;
}

/** The shift with this one ticket, as soon as the desk has it. */
async function find(page, subject) {
    const found = page.getByRole("link", { name: new RegExp(subject) });
    for (let looked = 0; looked < 30 && (await found.count()) === 0; looked++) {
        await page.goto(`${gateway}/desk?q=${encodeURIComponent(subject)}`);
        await settled(page);
        await page.waitForTimeout(looked * 50);
    }
    await found.waitFor();
    return found;
}

export default {
    "an operator takes a ticket, answers it and notes something": async () => {
        const partner = await as("partner");
        const subject = await ask(partner);
        const own = partner.url();

        const page = await as("operator");
        await (await find(page, subject)).click();
        await page.getByRole("heading", { name: subject }).waitFor();
        await page.getByRole("button", { name: "Взять себе" }).click();
        await page.getByText("В работе").first().waitFor();
        await page.getByRole("checkbox", { name: "Это заметка, не отправлять" }).check();
        await page.getByLabel("Заметка для своих").fill("Спросить у инженеров про размер.");
        await inspect(page, "desk-note");
        await page.getByRole("button", { name: "Записать заметку" }).click();
        await page.getByRole("listitem").filter({ hasText: "Спросить у инженеров про размер." }).waitFor();
        await page.getByLabel("Ответ", { exact: true }).fill("Перенесём сегодня вечером.");
        await page.getByRole("button", { name: "Ответить" }).click();
        await page.getByRole("listitem").filter({ hasText: "Перенесём сегодня вечером." }).waitFor();
        await inspect(page, "desk-ticket");

        await partner.goto(own);
        await partner.getByText("Перенесём сегодня вечером.").waitFor();
        if (await partner.getByText("Спросить у инженеров").count()) throw new Error("a note is shown to a partner");
        await partner.leave();
        await page.leave();
    },
    "the desk by keyboard alone": async () => {
        const partner = await as("partner");
        const subject = await ask(partner);
        await partner.leave();
        const page = await as("operator");
        const found = await find(page, subject);
        await page.keyboard.press("?");
        await page.getByRole("dialog").waitFor();
        await inspect(page, "keys");
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "hidden" });
        await page.keyboard.press("j");
        await found.and(page.locator(":focus")).waitFor();
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/desk\/tickets\//);
        await page.leave();
    },
    "an accountant drops a statement that is none, and reads why": async () => {
        const page = await as("operator");
        await page.goto(`${gateway}/desk/money/statements`);
        await settled(page);
        await page
            .locator("input[type=file]")
            .setInputFiles({ name: "kl_to_1c.txt", mimeType: "text/plain", buffer: Buffer.from("Это не выписка\n") });
        await page
            .getByText(/С ошибками, не принята|Что не так с файлом/)
            .first()
            .waitFor();
        await inspect(page, "statement-wrong");
        await page.leave();
    },
    "an operator looks at what a job would do": async () => {
        const page = await as("operator");
        await page.goto(`${gateway}/desk/jobs`);
        await page.getByRole("table").getByRole("link").first().click();
        await page.getByRole("button", { name: "Посмотреть" }).click();
        await page.getByRole("heading", { name: "Что будет сделано" }).waitFor();
        await inspect(page, "job-preview");
        await page.leave();
    },
    "400 % zoom keeps the client list usable": async () => {
        const page = await as("operator");
        await page.setViewportSize({ width: 320, height: 256 });
        await page.goto(`${gateway}/desk/clients`);
        await inspect(page, "zoomed");
        await page.leave();
    },
};
