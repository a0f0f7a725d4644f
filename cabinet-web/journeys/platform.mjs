// A browser on the real platform: signing in as people do, and what every page is held against.
import { createHmac } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const gateway = process.env.GATEWAY_URL ?? "http://localhost:8080";
const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** Where pictures of the pages go, if they are wanted. */
const pictures = process.env.PICTURES;
/** Pages just built, tried over a platform that has others: for whoever draws them. */
const built = process.env.PAGES_FROM;

export const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

const PASSWORD = "demo-password";
const OPERATOR_SECRET = "PARTNERCLOUDDEMOOPERATORSECRET22";

export const people = {
    partner: { login: "partner0320@example.test" },
    other: { login: "partner0001@example.test" },
    operator: { login: "operator@example.test", secret: OPERATOR_SECRET },
};

export const hasBrowser = () => existsSync(browserPath);

const letters = process.env.LETTERS_URL;

/** What the newest letter to this address says, once one says it. */
export async function letter(to, find) {
    for (let waited = 0; waited < 60; waited++) {
        const { items } = await (await fetch(`${letters}/api/messages?to=${encodeURIComponent(to)}`)).json();
        for (const each of items) {
            const found = find(`${each.text}`);
            if (Object.values(found).every(Boolean)) return found;
        }
        await new Promise((resume) => setTimeout(resume, 500));
    }
    throw new Error(`no letter to ${to} says what was looked for`);
}

let browser;
export async function open() {
    browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
export const close = () => browser?.close();

function base32(text) {
    const bits = [...text]
        .map((each) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each).toString(2).padStart(5, "0"))
        .join("");
    return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

function code(secret, at = Date.now()) {
    const step = Buffer.alloc(8);
    step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
    const mac = createHmac("sha1", base32(secret)).update(step).digest();
    const from = mac[19] & 15;
    return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const signedIn = new Map();

/** A window of somebody who is signed in; each person signs in once. */
export async function as(who, size = "wide") {
    const context = await browser.newContext({
        viewport: sizes[size],
        locale: "ru-RU",
        timezoneId: "Asia/Vladivostok", // the pages show Moscow's time wherever one sits
        storageState: signedIn.get(who),
    });
    if (built) await serveBuilt(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults = [];
    page.on("console", (line) => {
        if (line.type() === "error" && !/status of (4\d\d)/.test(line.text())) faults.push(line.text());
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    if (who && !signedIn.has(who)) {
        await signIn(page, people[who] ?? who);
        signedIn.set(who, await context.storageState());
    }
    return Object.assign(page, { faults, leave: () => context.close() });
}

export async function signIn(page, { login, password = PASSWORD, secret }) {
    await page.goto(`${gateway}/cabinet`);
    await page.getByRole("button", { name: "Войти", exact: true }).click();
    await page.getByLabel("Логин").fill(login);
    await page.getByLabel("Пароль").fill(password);
    await page.getByRole("button", { name: "Войти", exact: true }).click();
    if (secret) {
        await page.getByLabel(/Код из приложения/).fill(code(secret));
        await page.getByRole("button", { name: "Продолжить" }).click();
    }
    // Back to where the sign-in was asked for.
    await page.waitForURL((url) => url.pathname === "/cabinet");
    await settled(page);
}

async function serveBuilt(context) {
    const policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";
    const headers = { "Content-Security-Policy": policy };
    await context.route(/\/(cabinet|desk|client)(\/[^?]*)?(\?.*)?$/, (route) =>
        route.request().resourceType() === "document"
            ? route.fulfill({ path: `${built}/index.html`, contentType: "text/html", headers })
            : route.continue(),
    );
    await context.route(/\/app\/[\w.-]+$/, (route) =>
        route.fulfill({ path: `${built}/${route.request().url().split("/app/")[1]}`, headers }),
    );
}

/** The page has come to rest: it has its title, and nothing is being loaded any more. */
export async function settled(page) {
    await page.waitForFunction(
        () =>
            document.querySelector("main h1") &&
            !document.querySelector("[role=status][aria-label]") &&
            document.querySelector("#root")?.childElementCount > 0,
    );
}

/** WCAG 2.2 AA, nothing wider than the window, no fault of a script, and a picture where they are wanted. */
export async function inspect(page, name) {
    await settled(page);
    if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}-${page.viewportSize().width}.png`, fullPage: true });
    }
    // Through the debugger, so that the policy of the gateway stays as it is.
    await page.evaluate(axe);
    const found = await page.evaluate(() =>
        globalThis.axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
            resultTypes: ["violations"],
        }),
    );
    const violations = found.violations.map(
        (each) =>
            `${each.id}: ${each.nodes
                .map((node) => node.html.slice(0, 160))
                .slice(0, 3)
                .join(" | ")}`,
    );
    if (violations.length > 0) throw new Error(`${name}: ${violations.join("\n  ")}`);
    const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) throw new Error(`${name}: ${wider} px wider than the window`);
    if (page.faults.length > 0) throw new Error(`${name}: ${page.faults.join("\n  ")}`);
}
