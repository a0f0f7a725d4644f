// The journeys, one after the other; says for each what was done, and fails if one did not come through.
import { close, hasBrowser, open } from "./platform.mjs";

if (!hasBrowser()) {
    console.log("SKIPPED: there is no Chromium here (CHROMIUM names another place)");
    process.exit(0);
}
const wanted = process.argv.slice(2);
// The letters of the stack tell how a client signs in; without them that part is not travelled.
const files = ["pages", "partner", "operator", ...(process.env.LETTERS_URL ? ["client"] : [])];
await open();
let failed = 0;
let done = 0;
try {
    for (const file of files) {
        for (const [name, journey] of Object.entries((await import(`./${file}.mjs`)).default)) {
            if (wanted.length > 0 && !wanted.some((each) => name.includes(each) || file === each)) continue;
            const began = Date.now();
            try {
                await journey();
                done++;
                console.log(`ok      ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
            } catch (error) {
                failed++;
                console.log(`FAILED  ${name}: ${error instanceof Error ? error.stack : error}`);
            }
        }
    }
} finally {
    await close();
}
console.log(`${done} journeys came through, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
