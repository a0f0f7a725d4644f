import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where a running platform answers; `npm run dev` shows the pages of the sources over it. */
const platform = process.env.GATEWAY_URL ?? "http://localhost:8080";
const passedOn = ["/api", "/session", "/sign-out", "/login", "/oauth2", "/sign-in", "/password", "/status"];

export default defineConfig(({ command }) => ({
    base: command === "build" ? "/app/" : "/",
    plugins: [react()],
    resolve: { alias: { "#": new URL("./src/", import.meta.url).pathname } },
    build: {
        outDir: "target/classes/app",
        emptyOutDir: true,
        assetsDir: "",
        assetsInlineLimit: 0, // the policy of the gateway lets no page bring anything inside itself
        modulePreload: { polyfill: false },
        target: "es2023",
        reportCompressedSize: false,
    },
    server: { proxy: Object.fromEntries(passedOn.map((path) => [path, platform])) },
    test: {
        environment: "happy-dom",
        environmentOptions: { happyDOM: { settings: { navigator: { userAgent: "tests" } } } },
        setupFiles: ["test/setup.ts"],
        include: ["test/**/*.test.{ts,tsx}"],
        passWithNoTests: false,
    },
}));
