package io.partnercloud.contracts.requisites;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Requisites as somebody wrote them down, not checked yet. */
public record StatedRequisites(
        String name, String inn, @Nullable String kpp, String ogrn, String bic, String account, boolean ofCompany) {

    /** One thing that is wrong: the field and a stable code. */
    public record Fault(String field, String code) {}

    /** Everything that is wrong with them, empty when {@link #checked} will succeed. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var readInn = read(Inn::new, inn);
        if (readInn == null || readInn.isCompanys() != ofCompany) {
            faults.add(new Fault("inn", ofCompany ? "company_inn" : "entrepreneur_inn"));
        }
        if (ofCompany && (kpp == null || read(Kpp::new, kpp) == null)) {
            faults.add(new Fault("kpp", "company_kpp"));
        }
        if (!ofCompany && kpp != null) {
            faults.add(new Fault("kpp", "entrepreneur_has_no_kpp"));
        }
        var readOgrn = read(Ogrn::new, ogrn);
        if (readOgrn == null || readOgrn.isCompanys() != ofCompany) {
            faults.add(new Fault("ogrn", ofCompany ? "company_ogrn" : "entrepreneur_ogrn"));
        }
        var readBic = read(Bic::new, bic);
        if (readBic == null) {
            faults.add(new Fault("bic", "bic"));
        } else if (read(number -> new BankAccount(readBic, number), account) == null) {
            faults.add(new Fault("account", "account_key"));
        }
        return faults;
    }

    /** @throws IllegalArgumentException when there are faults */
    public Requisites checked() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("requisites with faults: " + faults);
        }
        return Requisites.of(
                name,
                new Inn(inn),
                kpp == null ? null : new Kpp(kpp),
                new Ogrn(ogrn),
                new BankAccount(new Bic(bic), account));
    }

    private static <T extends @Nullable Object> @Nullable T read(Function<String, T> form, String text) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
