package io.partnercloud.billing.closing.month;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checklist of a month (OPS-7). */
public record MonthClosing(YearMonth month, List<Step> steps) {
    public MonthClosing {
        steps = List.copyOf(steps);
    }

    /** One step: what is left, who has worked at it, and who has confirmed it last. */
    public record Step(
            ClosingStep step,
            StepState state,
            List<OpenPoint> open,
            List<Deed> deeds,
            Optional<Confirmation> confirmation) {
        public Step {
            open = List.copyOf(open);
            deeds = List.copyOf(deeds);
        }

        /** Whatever is left was there when somebody said why that is right. */
        boolean isSettled() {
            return confirmation
                    .filter(it -> state == StepState.DONE || it.open() >= points())
                    .isPresent();
        }

        long points() {
            return open.stream().mapToLong(OpenPoint::count).sum();
        }
    }

    Step step(ClosingStep wanted) {
        return steps.stream().filter(each -> each.step() == wanted).findFirst().orElseThrow();
    }

    /** When the last step was confirmed, where all are; empty again where something new has come up since. */
    public Optional<Instant> closedAt() {
        return steps.stream().allMatch(Step::isSettled)
                ? steps.stream()
                        .flatMap(each -> each.confirmation().stream())
                        .map(Confirmation::at)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
