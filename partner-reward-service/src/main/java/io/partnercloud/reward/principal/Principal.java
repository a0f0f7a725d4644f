package io.partnercloud.reward.principal;

import org.jspecify.annotations.Nullable;

/**
 * The provider's own company that a contract is concluded with, and its requisites as documents carry them (ORG-1). {@code
 * version} counts its requisites; an entrepreneur has no KPP.
 */
public record Principal(
        String code,
        long version,
        String name,
        String inn,
        @Nullable String kpp,
        String ogrn,
        String address,
        String bankName,
        String bic,
        String account,
        String correspondentAccount,
        @Nullable String headTitle,
        @Nullable String headName) {}
