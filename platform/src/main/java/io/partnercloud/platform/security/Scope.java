package io.partnercloud.platform.security;

/**
 * Whose data a request is about, decided by its path: its partner's, its own account's, or everybody's for an operator. A
 * controller of several audiences receives it as an argument; a query that serves them cannot be written without it.
 */
public sealed interface Scope permits PartnerScope, ClientScope, Operator {
    /** How all paths of the audience begin. */
    String path();
}
