// Writes target/generated.ts, the types of everything the services answer, from their OpenAPI documents: those that each
// service's ContractIT has left in its target folder, or those of a running platform (npm run api -- http://localhost:8080).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const services = {
    gateway: "gateway",
    identity: "identity-service",
    trial: "trial-service",
    billing: "billing-service",
    reward: "partner-reward-service",
    support: "support-ticket-service",
    notification: "notification-service",
};
const verbs = ["get", "post", "put", "patch", "delete"];
const target = new URL("../target/generated.ts", import.meta.url);
const from = process.argv[2];

const documents = {};
const missing = [];
for (const [name, module] of Object.entries(services)) {
    const file = new URL(`../../${module}/target/openapi.json`, import.meta.url);
    if (from) {
        const answer = await fetch(`${from}/v3/api-docs${name === "gateway" ? "" : `/${name}`}`);
        if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
        documents[name] = await answer.json();
    } else if (existsSync(file)) documents[name] = JSON.parse(readFileSync(file, "utf8"));
    else missing.push(module);
}
if (missing.length > 0) {
    console.error(`No OpenAPI document of ${missing.join(", ")}: run their ContractIT, or name a running gateway.`);
    process.exit(3);
}

const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
const either = (types) => [...new Set(types)].join(" | ") || "unknown";

function type(schema, service) {
    if (schema === undefined || schema === true) return "unknown";
    if (schema.$ref) return `${service}.${schema.$ref.split("/").at(-1).replace(/\W/g, "_")}`;
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.enum) return either(schema.enum.map((each) => JSON.stringify(each)));
    const choice = schema.oneOf ?? schema.anyOf;
    if (choice) return either(choice.map((each) => type(each, service)));
    if (schema.allOf) return schema.allOf.map((each) => `(${type(each, service)})`).join(" & ");
    return either(
        [schema.type ?? (schema.properties ? "object" : "unknown")].flat().map((each) => simple(each, schema, service)),
    );
}

function simple(name, schema, service) {
    if (name === "integer") return "number";
    if (name === "array") return `Array<${type(schema.items, service)}>`;
    if (name !== "object") return name;
    if (schema.properties) return fields(schema, service);
    return schema.additionalProperties
        ? `Record<string, ${type(schema.additionalProperties, service)}>`
        : "Record<string, unknown>";
}

function fields(schema, service) {
    const required = new Set(schema.required);
    const all = Object.entries(schema.properties).map(
        ([name, each]) => `${key(name)}${required.has(name) ? "" : "?"}: ${type(each, service)};`,
    );
    return `{ ${all.join(" ")} }`;
}

const json = (content) => Object.entries(content ?? {}).find(([media]) => /json|\*\/\*/.test(media))?.[1].schema;

function operation(it, shared, document, service) {
    const resolved = [...(shared ?? []), ...(it.parameters ?? [])].map((each) =>
        each.$ref ? document.components.parameters[each.$ref.split("/").at(-1)] : each,
    );
    const query = resolved.filter((each) => each.in === "query");
    const asked = query.map((each) => `${key(each.name)}${each.required ? "" : "?"}: ${type(each.schema, service)};`);
    const success = Object.entries(it.responses).find(([status]) => status.startsWith("2"))?.[1];
    const answer = success?.$ref ? document.components.responses[success.$ref.split("/").at(-1)] : success;
    const body = json(it.requestBody?.content);
    const ok = json(answer?.content);
    return `{ query: { ${asked.join(" ")} }; body: ${body ? type(body, service) : "undefined"}; ok: ${ok ? type(ok, service) : "undefined"} }`;
}

const paths = new Map();
let text = "// Made by scripts/api.mjs from the services' OpenAPI documents; never edited, never committed.\n";
for (const [service, document] of Object.entries(documents)) {
    text += `\nexport declare namespace ${service} {\n`;
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
        text += `    type ${name.replace(/\W/g, "_")} = ${type(schema, service)};\n`;
    }
    text += "}\n";
    for (const [path, item] of Object.entries(document.paths)) {
        const known = paths.get(path) ?? {};
        for (const verb of verbs)
            if (item[verb]) known[verb] ??= operation(item[verb], item.parameters, document, service);
        paths.set(path, known);
    }
}
text += "\n/** What may be asked of each path, and what it answers. */\nexport interface Paths {\n";
for (const [path, known] of [...paths].sort(([a], [b]) => a.localeCompare(b))) {
    text += `    ${JSON.stringify(path)}: {\n`;
    for (const [verb, it] of Object.entries(known)) text += `        ${verb}: ${it};\n`;
    text += "    };\n";
}
text += "}\n";
mkdirSync(new URL(".", target), { recursive: true });
writeFileSync(target, text);
console.log(`${paths.size} paths of ${Object.keys(documents).length} services in target/generated.ts`);
