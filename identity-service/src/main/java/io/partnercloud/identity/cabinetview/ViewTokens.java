package io.partnercloud.identity.cabinetview;

/** Makes the token that a look goes by: a partner's for reading, that says who it is in truth. */
@FunctionalInterface
public interface ViewTokens {

    String of(CabinetView view);
}
