package io.partnercloud.trial.infobase.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.infobase.Infobase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * An infobase; {@code autoUpdate} is what its owner wants, {@code automaticUpdates} what comes of it: a customised one, or one
 * with extensions, gets none (CLI-3). {@code release} is null as long as no update has brought it to one.
 */
record InfobaseView(
        UUID id,
        String name,
        String configuration,
        String configurationName,
        boolean customised,
        boolean extensions,
        boolean autoUpdate,
        boolean automaticUpdates,
        @Nullable String release) {
    static final Columns<InfobaseView> COLUMNS = Columns.<InfobaseView>of("infobases", "Базы")
            .text("Name", "Название", InfobaseView::name)
            .text("Configuration", "Конфигурация", InfobaseView::configurationName)
            .text("Release", "Релиз", InfobaseView::release)
            .flag("Customised", "Изменённая", InfobaseView::customised)
            .flag("Extensions", "С расширениями", InfobaseView::extensions)
            .flag("Automatic updates", "Обновляется сама", InfobaseView::automaticUpdates);

    static InfobaseView of(Infobase infobase) {
        var marks = infobase.marks();
        return new InfobaseView(
                infobase.id(),
                infobase.name(),
                infobase.configuration(),
                infobase.configurationName(),
                marks.isCustomised(),
                marks.hasExtensions(),
                marks.wantsUpdates(),
                marks.isUpdatedByItself(),
                infobase.release());
    }

    static ResponseEntity<InfobaseView> answer(ResponseEntity.BodyBuilder answer, Infobase infobase) {
        return answer.eTag(Versions.etag(infobase.version())).body(of(infobase));
    }
}
