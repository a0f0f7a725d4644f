package io.partnercloud.platform.security;

import java.util.function.Supplier;

/**
 * Which rows the current work may see (row-level security). The platform sets it by itself; a use case asks for more
 * only where a partner's request has to look beyond its own partner, such as at the code of a partner to be joined.
 */
public interface RowScope {
    /** Runs the work seeing the rows of all partners, then narrows the view again; also inside a running transaction. */
    <T> T all(Supplier<T> work);
}
