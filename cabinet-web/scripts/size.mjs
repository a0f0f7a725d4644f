// The sizes that a page may have, gzipped: what is loaded first, what each page adds, all styles of a page together.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const folder = new URL("../target/classes/app/", import.meta.url);
const KB = 1024;
const limits = { shell: 120 * KB, page: 35 * KB, styles: 15 * KB };
const packed = (name) => gzipSync(readFileSync(new URL(name, folder))).length;
const kb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

const index = readFileSync(new URL("index.html", folder), "utf8");
const first = [...index.matchAll(/\/app\/([\w.-]+\.js)/g)].map((found) => found[1]);
const files = readdirSync(folder);
const shell = first.reduce((sum, name) => sum + packed(name), 0);
const styles = files.filter((name) => name.endsWith(".css")).reduce((sum, name) => sum + packed(name), 0);
const pages = files
    .filter((name) => name.endsWith(".js") && !first.includes(name))
    .map((name) => [name, packed(name)])
    .sort((a, b) => b[1] - a[1]);

console.log(`shell ${kb(shell)} of ${kb(limits.shell)}, styles ${kb(styles)} of ${kb(limits.styles)}`);
for (const [name, size] of pages.slice(0, 5)) console.log(`  ${name} ${kb(size)}`);
const wrong = [
    ...(shell > limits.shell ? [`the shell has ${kb(shell)}`] : []),
    ...(styles > limits.styles ? [`the styles have ${kb(styles)}`] : []),
    ...pages.filter(([, size]) => size > limits.page).map(([name, size]) => `${name} has ${kb(size)}`),
];
if (wrong.length > 0) {
    console.error(`Too large: ${wrong.join("; ")}.`);
    process.exit(1);
}
