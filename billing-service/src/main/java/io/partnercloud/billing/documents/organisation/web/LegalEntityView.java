package io.partnercloud.billing.documents.organisation.web;

import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of the provider's own companies; {@code since} where it is told as a version of its history. */
record LegalEntityView(
        String code,
        LegalEntity.Role role,
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
        @Nullable String accountantName,
        long version,
        @Nullable Instant since) {
    static final Comparator<LegalEntityView> BY_CODE = Comparator.comparing(LegalEntityView::code);
    static final Comparator<LegalEntityView> LATEST_FIRST =
            Comparator.comparingLong(LegalEntityView::version).reversed();
    static final Map<String, Comparator<LegalEntityView>> SORTABLE =
            Map.of("code", BY_CODE, "name", Comparator.comparing(LegalEntityView::name));
    static final Map<String, Comparator<LegalEntityView>> SORTABLE_VERSIONS =
            Map.of("version", Comparator.comparingLong(LegalEntityView::version));
    static final Columns<LegalEntityView> COLUMNS = Columns.<LegalEntityView>of("legal-entities", "Юридические лица")
            .text("Code", "Код", LegalEntityView::code)
            .word("Role", "Роль", LegalEntityView::role, LegalEntityView::inRussian)
            .text("Name", "Название", LegalEntityView::name)
            .text("INN", "ИНН", LegalEntityView::inn)
            .text("KPP", "КПП", LegalEntityView::kpp)
            .text("OGRN", "ОГРН", LegalEntityView::ogrn)
            .text("Address", "Адрес", LegalEntityView::address)
            .text("Bank", "Банк", LegalEntityView::bankName)
            .text("BIC", "БИК", LegalEntityView::bic)
            .text("Account", "Расчётный счёт", LegalEntityView::account)
            .text("Correspondent account", "Корреспондентский счёт", LegalEntityView::correspondentAccount)
            .number("Version", "Версия", LegalEntityView::version)
            .moment("Since", "С", LegalEntityView::since);

    private static String inRussian(LegalEntity.Role role) {
        return switch (role) {
            case PROVIDER -> "Провайдер";
            case PRINCIPAL -> "Принципал";
        };
    }

    static LegalEntityView of(LegalEntity entity) {
        return of(entity, null);
    }

    static LegalEntityView of(LegalEntities.Recorded recorded) {
        return of(recorded.entity(), recorded.since());
    }

    private static LegalEntityView of(LegalEntity entity, @Nullable Instant since) {
        var requisites = entity.requisites();
        var kpp = requisites.kppIfAny();
        return new LegalEntityView(
                entity.code(),
                entity.role(),
                requisites.name(),
                requisites.inn().digits(),
                kpp == null ? null : kpp.text(),
                requisites.ogrn().digits(),
                entity.address(),
                entity.bankName(),
                requisites.account().bic().digits(),
                requisites.account().number(),
                entity.correspondentAccount().number(),
                entity.vatRegime(),
                entity.numberSeries(),
                entity.signatories().headTitle(),
                entity.signatories().headName(),
                entity.signatories().accountantName(),
                entity.version(),
                since);
    }
}
