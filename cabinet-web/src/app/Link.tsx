import { Link as RouterLink, useNavigate, useSearch } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode } from "react";

export type Search = Record<string, string | undefined>;

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
    to: string;
    search?: Search;
    children: ReactNode;
}

export function Link({ to, search, children, ...rest }: Props) {
    const [path = to, asked] = to.split("?");
    const query = { ...Object.fromEntries(new URLSearchParams(asked)), ...search };
    return (
        <RouterLink to={path} search={query as never} activeOptions={{ exact: true, includeSearch: true }} {...rest}>
            {children}
        </RouterLink>
    );
}

/** Filters, order and page live in the address: it can be sent to a colleague, and Back brings them back. */
export function useAddress(): [Search, (change: Search, replace?: boolean) => void] {
    const search = useSearch({ strict: false }) as Search;
    const navigate = useNavigate();
    const set = (change: Search, replace = false) =>
        void navigate({ to: ".", search: { ...search, ...change } as never, replace, resetScroll: false });
    return [search, set];
}
