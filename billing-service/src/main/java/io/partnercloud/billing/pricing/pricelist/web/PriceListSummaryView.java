package io.partnercloud.billing.pricing.pricelist.web;

import io.partnercloud.billing.pricing.pricelist.PriceListSummary;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;

/** A price list in a list of them. */
record PriceListSummaryView(
        String tariff,
        CloudService service,
        LocalDate effectiveOn,
        int items,
        PriceListSummary.Status status,
        boolean used) {
    static final Columns<PriceListSummaryView> COLUMNS = Columns.<PriceListSummaryView>of("price-lists", "Прайс-листы")
            .text("Tariff", "Тариф", PriceListSummaryView::tariff)
            .text("Service", "Сервис", PriceListSummaryView::service)
            .day("Effective on", "Действует с", PriceListSummaryView::effectiveOn)
            .number("Items", "Позиций", PriceListSummaryView::items)
            .word("Status", "Состояние", PriceListSummaryView::status, PriceListSummaryView::inRussian)
            .flag("Used", "Есть счета", PriceListSummaryView::used);

    private static String inRussian(PriceListSummary.Status status) {
        return switch (status) {
            case PAST -> "прошлый";
            case IN_FORCE -> "действует";
            case FUTURE -> "будущий";
        };
    }

    static PriceListSummaryView of(PriceListSummary summary) {
        return new PriceListSummaryView(
                summary.tariff(),
                summary.service(),
                summary.effectiveOn(),
                summary.items(),
                summary.status(),
                summary.isUsed());
    }
}
