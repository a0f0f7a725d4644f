package io.partnercloud.billing.pricing.price.web;

import io.partnercloud.billing.pricing.price.Extra;
import io.partnercloud.billing.pricing.price.Hint;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.problem.Languages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A hint by a stable code, in the reader's language, and the service that it names, if it names one. */
record HintView(String code, String text, @Nullable CloudService service) {

    static HintView of(Hint hint, Locale language) {
        var russian = language.getLanguage().equals(Languages.RUSSIAN.getLanguage());
        return switch (hint) {
            case Hint.ExtraDisk disk ->
                new HintView("extra_disk_" + pool(disk.pool()), russian ? inRussian(disk) : inEnglish(disk), null);
            case Hint.LargerServiceMayFit(var service, var limit) ->
                new HintView(
                        "larger_service_may_fit",
                        russian
                                ? "Сервис рассчитан на базы до %d ГБ; возможно, подойдёт %s.".formatted(limit, service)
                                : "The service is meant for infobases up to %d GB; %s may fit better."
                                        .formatted(limit, service),
                        service);
        };
    }

    private static String pool(Extra pool) {
        return pool == Extra.DISK_FILES ? "files" : "infobases";
    }

    private static String inEnglish(Hint.ExtraDisk disk) {
        return "%d GB for %s: %d GB are included, %d GB more are paid for."
                .formatted(disk.wantedGb(), pool(disk.pool()), disk.includedGb(), disk.paidGb());
    }

    private static String inRussian(Hint.ExtraDisk disk) {
        var purpose = disk.pool() == Extra.DISK_FILES ? "файлы" : "информационные базы";
        return "%d ГБ под %s: %d ГБ включено, ещё %d ГБ оплачивается."
                .formatted(disk.wantedGb(), purpose, disk.includedGb(), disk.paidGb());
    }
}
