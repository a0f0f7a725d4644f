package io.partnercloud.billing.closing.month.web;

import io.partnercloud.billing.closing.month.ClosingStep;
import io.partnercloud.billing.closing.month.Confirmation;
import io.partnercloud.billing.closing.month.Deed;
import io.partnercloud.billing.closing.month.Lack;
import io.partnercloud.billing.closing.month.MonthClosing;
import io.partnercloud.billing.closing.month.OpenPoint;
import io.partnercloud.billing.closing.month.StepState;
import io.partnercloud.platform.export.Title;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checklist of a month. {@code closedAt} is there once every step is confirmed and nothing new has come up. */
record MonthClosingView(
        YearMonth month, boolean closed, @Nullable Instant closedAt, List<Step> steps) {

    /** One step; {@code place} is where it is worked on. */
    record Step(
            ClosingStep step,
            String title,
            String place,
            StepState state,
            List<Open> open,
            List<Deed> deeds,
            @Nullable Confirmation confirmation) {}

    /** What is left: a code for programs, a sentence for people. */
    record Open(
            Lack code,
            long count,
            @Nullable String subject,
            @Nullable LocalDate day,
            String text) {
        static Open of(OpenPoint point, Locale language) {
            var text = point.lack()
                    .text()
                    .in(language)
                    .replace("{count}", Long.toString(point.count()))
                    .replace("{day}", Objects.toString(point.day(), ""))
                    .replace("{subject}", Objects.requireNonNullElse(point.subject(), ""));
            return new Open(point.lack(), point.count(), point.subject(), point.day(), text);
        }
    }

    static MonthClosingView of(MonthClosing closing, Locale language) {
        var closedAt = closing.closedAt();
        return new MonthClosingView(
                closing.month(),
                closedAt.isPresent(),
                closedAt.orElse(null),
                closing.steps().stream().map(step -> step(step, language)).toList());
    }

    private static Step step(MonthClosing.Step step, Locale language) {
        return new Step(
                step.step(),
                step.step().title().in(language),
                step.step().place(),
                step.state(),
                step.open().stream().map(point -> Open.of(point, language)).toList(),
                step.deeds().stream()
                        .map(deed -> new Deed(Who.by(deed.by()).in(language), deed.count(), deed.lastAt()))
                        .toList(),
                step.confirmation()
                        .map(it -> new Confirmation(
                                it.step(), Who.by(it.by()).in(language), it.at(), it.open(), it.note()))
                        .orElse(null));
    }

    /** Who did something, as people read it: what is kept is a name, a word of ours, or an id that nobody has told a name of. */
    private static final class Who {
        private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

        private Who() {}

        static Title by(String kept) {
            return switch (kept) {
                case "system" -> new Title("by itself", "автоматически");
                case "drop-folder" -> new Title("the folder of statements", "папка выписок");
                default ->
                    ID.matcher(kept).matches() ? new Title("name unknown", "имя неизвестно") : new Title(kept, kept);
            };
        }
    }
}
