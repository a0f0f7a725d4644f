package io.partnercloud.contracts.requisites;

import org.jspecify.annotations.Nullable;

/** Who a partner is in law: a company or an entrepreneur (PRT-1). There is no third kind. */
public sealed interface Requisites {
    String name();

    Inn inn();

    Ogrn ogrn();

    BankAccount account();

    default @Nullable Kpp kppIfAny() {
        return switch (this) {
            case Company company -> company.kpp();
            case Entrepreneur _ -> null;
        };
    }

    /** A legal entity registered in Russia (ООО and others). */
    record Company(String name, Inn inn, Kpp kpp, Ogrn ogrn, BankAccount account) implements Requisites {
        public Company {
            if (!inn.isCompanys() || !ogrn.isCompanys()) {
                throw new IllegalArgumentException("a company has an INN of 10 digits and an OGRN of 13");
            }
        }
    }

    /** An individual entrepreneur (ИП). */
    record Entrepreneur(String name, Inn inn, Ogrn ogrn, BankAccount account) implements Requisites {
        public Entrepreneur {
            if (inn.isCompanys() || ogrn.isCompanys()) {
                throw new IllegalArgumentException("an entrepreneur has an INN of 12 digits and an OGRNIP of 15");
            }
        }
    }

    /** Whole requisites from stored parts; a KPP makes it a company. */
    static Requisites of(String name, Inn inn, @Nullable Kpp kpp, Ogrn ogrn, BankAccount account) {
        return kpp == null ? new Entrepreneur(name, inn, ogrn, account) : new Company(name, inn, kpp, ogrn, account);
    }
}
