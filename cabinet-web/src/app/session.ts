import { useQuery } from "@tanstack/react-query";

export interface Session {
    signedIn: boolean;
    subject?: string;
    name?: string;
    email?: string;
    roles: string[];
    partner?: string;
    client?: string;
    rights: string[];
    signIn: string;
}

/** Who is signed in in this browser; the gateway keeps the tokens, the pages never see one. */
export async function readSession(): Promise<Session> {
    const answer = await fetch("/session", { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
}

export function useSession() {
    return useQuery({ queryKey: ["/session"], queryFn: readSession, staleTime: 60_000 });
}

/** To the sign-in, and back to this very page. */
export function signIn(session: Pick<Session, "signIn">): void {
    const start = new URL(session.signIn);
    start.searchParams.set("to", location.pathname + location.search);
    location.assign(start.pathname + start.search);
}

export async function signOut(): Promise<{ location: string; signOnEnded: boolean }> {
    const token = document.cookie.split("; ").find((each) => each.startsWith("XSRF-TOKEN="));
    const answer = await fetch("/sign-out", {
        method: "POST",
        headers: { "X-XSRF-TOKEN": token?.slice("XSRF-TOKEN=".length) ?? "" },
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
}

export const home = (session: Session): string => {
    if (session.roles.includes("OPERATOR")) return "/desk";
    if (session.roles.includes("CLIENT")) return "/client";
    return "/cabinet";
};

/** Operators have rights of their own; where the token names none, nothing is hidden and the service decides. */
export const may = (session: Session, right: string): boolean =>
    session.rights.length === 0 || session.rights.includes(right);
