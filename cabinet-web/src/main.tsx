import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "#/ui/tokens.css";
import { Shell, Unknown } from "#/app/Shell";
import { language } from "#/text";

document.documentElement.lang = language();

const root = createRootRoute({ component: Shell, notFoundComponent: Unknown });

const page = <M extends object>(path: string, load: () => Promise<M>, name: keyof M & string) =>
    createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load as never, name as never) });

const cabinet = () => import("#/pages/cabinet");
const tickets = () => import("#/pages/tickets");
const invoices = () => import("#/pages/invoices");
const desk = () => import("#/pages/desk");
const money = () => import("#/pages/money");
const client = () => import("#/pages/client");

const router = createRouter({
    routeTree: root.addChildren([
        page("/cabinet", cabinet, "Summary"),
        page("/cabinet/clients", cabinet, "Clients"),
        page("/cabinet/clients/$login", cabinet, "ClientCard"),
        page("/cabinet/new", cabinet, "NewTrial"),
        page("/cabinet/trials/$id", cabinet, "TrialState"),
        page("/cabinet/calculator", cabinet, "Calculator"),
        page("/cabinet/invoices", invoices, "PartnerInvoices"),
        page("/cabinet/invoices/$number", invoices, "PartnerInvoice"),
        page("/cabinet/rewards", cabinet, "Rewards"),
        page("/cabinet/payout-sets/$id", cabinet, "PayoutSet"),
        page("/cabinet/tickets", tickets, "PartnerTickets"),
        page("/cabinet/tickets/new", tickets, "PartnerNewTicket"),
        page("/cabinet/tickets/$id", tickets, "PartnerTicket"),
        page("/client", client, "Rent"),
        page("/client/invoices", invoices, "ClientInvoices"),
        page("/client/invoices/$number", invoices, "ClientInvoice"),
        page("/client/contents", client, "Contents"),
        page("/client/tickets", tickets, "ClientTickets"),
        page("/client/tickets/new", tickets, "ClientNewTicket"),
        page("/client/tickets/$id", tickets, "ClientTicket"),
        page("/desk", tickets, "Shift"),
        page("/desk/tickets/$id", tickets, "DeskTicket"),
        page("/desk/calls", desk, "Calls"),
        page("/desk/applications", desk, "Applications"),
        page("/desk/applications/$id", desk, "Application"),
        page("/desk/clients", desk, "DeskClients"),
        page("/desk/clients/$login", desk, "DeskClient"),
        page("/desk/partners", desk, "Partners"),
        page("/desk/partners/$id", desk, "Partner"),
        page("/desk/jobs", desk, "Jobs"),
        page("/desk/jobs/$name", desk, "Job"),
        page("/desk/dead-letters", desk, "DeadLetters"),
        page("/desk/money", money, "Today"),
        page("/desk/money/statements", money, "Statements"),
        page("/desk/money/statements/$id", money, "Statement"),
        page("/desk/money/unmatched", money, "Unmatched"),
        page("/desk/money/invoices", money, "Debts"),
        page("/desk/money/invoices/$number", invoices, "DeskInvoice"),
        page("/desk/money/payouts", money, "Payouts"),
    ]),
    // The address of a list is one that people read and send: name=value, nothing encoded twice.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
        const set = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
        const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
        return text ? `?${text}` : "";
    },
    scrollRestoration: true,
    defaultPreload: "intent",
});

const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: 5_000, refetchOnWindowFocus: true, retry: false } },
});

const place = document.getElementById("root");
if (place) {
    createRoot(place).render(
        <StrictMode>
            <QueryClientProvider client={queries}>
                <RouterProvider router={router} />
            </QueryClientProvider>
        </StrictMode>,
    );
}
