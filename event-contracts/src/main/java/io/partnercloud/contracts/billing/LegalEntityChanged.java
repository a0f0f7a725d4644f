package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import org.jspecify.annotations.Nullable;

/**
 * The requisites of one of the provider's own companies, in place of its earlier ones (ORG-1, ORG-2). {@code version}
 * counts its requisites; a KPP makes it a company, none an entrepreneur.
 */
@WireType("billing.legal-entity-changed.v1")
public record LegalEntityChanged(
        String code,
        long version,
        Role role,
        String name,
        String inn,
        @Nullable String kpp,
        String ogrn,
        String address,
        String bankName,
        String bic,
        String account,
        String correspondentAccount,
        VatRegime vatRegime,
        String numberSeries,
        @Nullable String headTitle,
        @Nullable String headName,
        @Nullable String accountantName)
        implements BillingEvent {
    /** All companies stand in one order. */
    public static final String KEY = "legal-entities";

    /** What the company does in the programme. */
    public enum Role {
        PROVIDER,
        PRINCIPAL
    }

    /** How the company is taxed. */
    public enum VatRegime {
        GENERAL,
        SIMPLIFIED_NO_VAT,
        SIMPLIFIED_5,
        SIMPLIFIED_7
    }

    @Override
    public String key() {
        return KEY;
    }
}
