import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { address, download, type Having, type Item, Problem, type Query, useRead } from "#/api/api";
import { useAddress } from "#/app/Link";
import { enCount, ruCount, words } from "#/text";
import { Icon } from "#/ui/Icon";
import { Button, classes, Empty, ProblemBox, Skeleton } from "#/ui/parts";
import css from "#/ui/ui.module.css";

const t = words(
    {
        search: "Найти",
        all: "Все",
        export: "Выгрузить",
        csv: "Таблица CSV",
        xlsx: "Таблица Excel",
        before: "Назад",
        next: "Дальше",
        nothing: "Ничего не нашлось. Попробуйте короче или снимите отбор.",
        clear: "Снять отбор",
        of: (from: number, to: number, all: string) => `${from}–${to} из ${all}`,
        rows: (n: number) => ruCount(n, "строка", "строки", "строк"),
        filter: "Отбор",
        page: "Страницы списка",
        scroll: "Таблица, прокручивается",
    },
    {
        search: "Search",
        all: "All",
        export: "Export",
        csv: "CSV table",
        xlsx: "Excel table",
        before: "Back",
        next: "Next",
        nothing: "Nothing found. Try fewer words or clear the filter.",
        clear: "Clear the filter",
        of: (from: number, to: number, all: string) => `${from}–${to} of ${all}`,
        rows: (n: number) => enCount(n, "row", "rows"),
        filter: "Filter",
        page: "Pages of the list",
        scroll: "Table, can be scrolled",
    },
);

const SIZE = 50;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Column<T> {
    title: string;
    cell: (item: T) => ReactNode;
    /** The field that the platform can order by. */
    sort?: string;
    right?: boolean;
}

export interface Filter {
    name: string;
    options: ReadonlyArray<readonly [string, string]>;
    label?: string;
}

interface Props<P extends Having<"get"> & string> {
    path: P;
    names?: Record<string, string>;
    columns: Array<Column<Item<P>>>;
    id: (item: Item<P>) => string;
    filters?: Filter[];
    search?: string;
    /** What is always asked for. */
    fixed?: Query<P>;
    /** The order where the address names none. */
    order?: string;
    empty: ReactNode;
    emptyAction?: ReactNode;
    /** The file's name without its ending; a list without one cannot be carried away. */
    file?: string;
    every?: number;
    size?: number;
    caption: string;
    onCount?: (n: number) => void;
}

/** A list of the platform: asked for page by page, in the order and with the filters of the address. */
export function List<P extends Having<"get"> & string>(props: Props<P>) {
    const { path, names, filters = [], fixed, order, size = SIZE, onCount } = props;
    const [asked, setAsked] = useAddress();
    const page = Math.max(1, Number(asked.page ?? "1") || 1);
    const sort = asked.sort ?? order;
    const wanted: Record<string, string> = {};
    for (const each of filters) {
        const value = asked[each.name];
        if (value) wanted[each.name] = value;
    }
    if (props.search && asked.q) wanted.q = asked.q;
    const query = { ...(fixed as object), ...wanted, sort, page: String(page - 1), size: String(size) } as Query<P>;
    const list = useRead<P>(path, { path: names, query } as never, { every: props.every });
    const found = list.data as { items: Array<Item<P>>; total: number; totalIsAtLeast?: boolean } | undefined;
    const isFiltered = Object.keys(wanted).length > 0;
    const total = found?.total;
    useEffect(() => {
        if (total !== undefined && !isFiltered) onCount?.(total);
    }, [total, isFiltered, onCount]);

    return (
        <div className={css.section}>
            {(props.search || filters.length > 0 || props.file) && (
                <div className={css.tools}>
                    {props.search && (
                        <Search
                            label={props.search}
                            value={asked.q ?? ""}
                            onChange={(q) => setAsked({ q: q || undefined, page: undefined }, true)}
                        />
                    )}
                    {filters.map((each) => (
                        <Chips
                            key={each.name}
                            of={each}
                            value={asked[each.name]}
                            onChange={(to) => setAsked({ [each.name]: to, page: undefined })}
                        />
                    ))}
                    {props.file && (
                        <Export
                            url={address(path, names, { ...(fixed as object), ...wanted, sort })}
                            name={props.file}
                        />
                    )}
                </div>
            )}
            {list.error && <ProblemBox problem={list.error} again={() => void list.refetch()} />}
            {!found && !list.error && <Skeleton lines={6} />}
            {found &&
                found.items.length === 0 &&
                (isFiltered || page > 1 ? (
                    <Empty action={<Button onClick={() => setAsked(cleared(filters))}>{t.clear}</Button>}>
                        {t.nothing}
                    </Empty>
                ) : (
                    <Empty action={props.emptyAction}>{props.empty}</Empty>
                ))}
            {found && found.items.length > 0 && (
                <>
                    <Table
                        {...props}
                        items={found.items}
                        sort={sort}
                        onSort={(to) => setAsked({ sort: to, page: undefined })}
                    />
                    {(found.total > size || page > 1) && (
                        <nav className={css.pager} aria-label={t.page}>
                            <span className={css.muted}>
                                {t.of(
                                    (page - 1) * size + 1,
                                    (page - 1) * size + found.items.length,
                                    `${found.total}${found.totalIsAtLeast ? "+" : ""}`,
                                )}
                            </span>
                            <span className={css.row}>
                                {page > 1 && (
                                    <Button onClick={() => setAsked({ page: page > 2 ? String(page - 1) : undefined })}>
                                        {t.before}
                                    </Button>
                                )}
                                {page * size < found.total && (
                                    <Button onClick={() => setAsked({ page: String(page + 1) })}>{t.next}</Button>
                                )}
                            </span>
                        </nav>
                    )}
                </>
            )}
        </div>
    );
}

const cleared = (filters: Filter[]) =>
    Object.fromEntries([...filters.map((each) => each.name), "q", "page"].map((each) => [each, undefined]));

interface TableProps<T> {
    columns: Array<Column<T>>;
    items: T[];
    id: (item: T) => string;
    caption: string;
    sort?: string;
    onSort?: (to: string) => void;
    foot?: ReactNode;
}

export function Table<T>({ columns, items, id, caption, sort, onSort, foot }: TableProps<T>) {
    const [field, direction] = (sort ?? "").split(",");
    const box = useRef<HTMLElement>(null);
    const [isWide, setWide] = useState(false);
    useEffect(() => {
        const it = box.current;
        if (!it) return;
        const look = new ResizeObserver(() => setWide(it.scrollWidth > it.clientWidth + 1));
        look.observe(it);
        return () => look.disconnect();
    }, []);
    return (
        <section
            ref={box}
            className={css.tableBox}
            aria-label={isWide ? `${caption}. ${t.scroll}` : caption}
            tabIndex={isWide ? 0 : undefined}
        >
            <table className={classes(css.table, css.cards)} onKeyDown={walk}>
                <caption className={css.hidden}>{caption}</caption>
                <thead>
                    <tr>
                        {columns.map((column) => (
                            <th
                                key={column.title}
                                scope="col"
                                className={column.right ? css.right : undefined}
                                aria-sort={
                                    column.sort && column.sort === field
                                        ? direction === "desc"
                                            ? "descending"
                                            : "ascending"
                                        : undefined
                                }
                            >
                                {column.sort && onSort ? (
                                    <button
                                        type="button"
                                        className={css.sort}
                                        data-sorted={column.sort === field || undefined}
                                        onClick={() =>
                                            onSort(
                                                `${column.sort},${column.sort === field && direction !== "desc" ? "desc" : "asc"}`,
                                            )
                                        }
                                    >
                                        {column.title} {column.sort === field ? (direction === "desc" ? "↓" : "↑") : ""}
                                    </button>
                                ) : (
                                    column.title
                                )}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {items.map((item) => (
                        <tr key={id(item)}>
                            {columns.map((column) => (
                                <td
                                    key={column.title}
                                    data-label={column.title}
                                    className={column.right ? css.right : undefined}
                                >
                                    {column.cell(item)}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
                {foot && <tfoot>{foot}</tfoot>}
            </table>
        </section>
    );
}

/** Arrows go from row to row. */
function walk(event: KeyboardEvent<HTMLTableElement>) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLAnchorElement)) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>("tbody tr td:first-child a")];
    const at = links.indexOf(event.target);
    const next = links[at + step];
    if (at >= 0 && next) {
        event.preventDefault();
        next.focus();
    }
}

function Search({ label, value, onChange }: { label: string; value: string; onChange: (to: string) => void }) {
    const [text, setText] = useState(value);
    const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
    useEffect(() => setText(value), [value]);
    useEffect(() => () => clearTimeout(waiting.current), []);
    const type = (to: string) => {
        setText(to);
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => onChange(to.trim()), 300);
    };
    return (
        <input
            type="search"
            data-search
            className={classes(css.input, css.search)}
            aria-label={label}
            placeholder={label}
            value={text}
            onChange={(event) => type(event.target.value)}
        />
    );
}

function Chips({ of, value, onChange }: { of: Filter; value?: string; onChange: (to: string | undefined) => void }) {
    return (
        <fieldset className={css.chips}>
            <legend className={css.hidden}>{of.label ?? t.filter}</legend>
            <button type="button" className={css.chip} aria-pressed={!value} onClick={() => onChange(undefined)}>
                {t.all}
            </button>
            {of.options.map(([code, name]) => (
                <button
                    key={code}
                    type="button"
                    className={css.chip}
                    aria-pressed={value === code}
                    onClick={() => onChange(code)}
                >
                    {name}
                </button>
            ))}
        </fieldset>
    );
}

function Export({ url, name }: { url: string; name: string }) {
    const [problem, setProblem] = useState<Problem | null>(null);
    const menu = useRef<HTMLDetailsElement>(null);
    const carry = async (accept: string, ending: string) => {
        menu.current?.removeAttribute("open");
        setProblem(null);
        try {
            await download(url, accept, `${name}.${ending}`);
        } catch (refused) {
            setProblem(
                refused instanceof Problem ? refused : new Problem(0, "no_connection", "", "", undefined, [], {}),
            );
        }
    };
    return (
        <>
            <details className={css.menu} ref={menu}>
                <summary className={css.button}>
                    <Icon name="document" /> {t.export}
                </summary>
                <div className={css.menuItems}>
                    <button type="button" className={css.menuItem} onClick={() => void carry(XLSX, "xlsx")}>
                        {t.xlsx}
                    </button>
                    <button type="button" className={css.menuItem} onClick={() => void carry("text/csv", "csv")}>
                        {t.csv}
                    </button>
                </div>
            </details>
            <ProblemBox problem={problem} />
        </>
    );
}
