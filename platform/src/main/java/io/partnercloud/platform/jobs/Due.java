package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One kind of subject that is due on a date: how many there are, how they are paged through, and what is done with each.
 * Immutable: {@link #named} and its like give a copy that differs in this.
 */
public final class Due<S> {
    private static final Logger LOG = LoggerFactory.getLogger(Due.class);
    private static final int PAGE = 500;

    /** Pages of what is due, in an order in which each subject has its place whether or not it is still due. */
    public interface Pages<S> {
        /** The next ones after that subject; from the first on where there is none. */
        List<S> page(LocalDate on, Optional<S> after, int limit);
    }

    private final String what;
    private final ToLongFunction<LocalDate> count;
    private final Pages<S> pages;
    private final BiConsumer<S, LocalDate> work;
    private final Function<S, String> name;
    private final Function<S, String> sample;
    private final Function<LocalDate, String> remark;
    private final int atOnce;

    private Due(
            String what,
            ToLongFunction<LocalDate> count,
            Pages<S> pages,
            BiConsumer<S, LocalDate> work,
            Function<S, String> name,
            Function<S, String> sample,
            Function<LocalDate, String> remark,
            int atOnce) {
        this.what = what;
        this.count = count;
        this.pages = pages;
        this.work = work;
        this.name = name;
        this.sample = sample;
        this.remark = remark;
        this.atOnce = atOnce;
    }

    /** @param what in the preview, after their number, such as {@code services would be blocked} */
    public static <S> Due<S> of(
            String what, ToLongFunction<LocalDate> count, Pages<S> pages, BiConsumer<S, LocalDate> work) {
        return new Due<>(what, count, pages, work, String::valueOf, String::valueOf, _ -> "", 1);
    }

    /** How a subject is called where it is parked. */
    public Due<S> named(Function<S, String> name) {
        return new Due<>(what, count, pages, work, name, sample, remark, atOnce);
    }

    /** How a preview tells of a subject. */
    public Due<S> described(Function<S, String> sample) {
        return new Due<>(what, count, pages, work, name, sample, remark, atOnce);
    }

    /** What a preview says beside their number, where there are any; nothing is said where it is empty. */
    public Due<S> remarking(Function<LocalDate, String> remark) {
        return new Due<>(what, count, pages, work, name, sample, remark, atOnce);
    }

    /** So many in one transaction; where one of them fails, each by itself. Otherwise each has a transaction of its own. */
    public Due<S> together(int atOnce) {
        return new Due<>(what, count, pages, work, name, sample, remark, atOnce);
    }

    /** Their number in words. */
    String summary(long number, LocalDate on) {
        var said = number > 0 ? remark.apply(on) : "";
        return number + " " + what + (said.isEmpty() ? "" : "; " + said);
    }

    long count(LocalDate on) {
        return count.applyAsLong(on);
    }

    Stream<String> samples(LocalDate on, int limit) {
        return pages.page(on, Optional.empty(), limit).stream().map(sample);
    }

    void workThrough(JobRun run) {
        var limit = atOnce > 1 ? atOnce : PAGE;
        var page = pages.page(run.on(), Optional.empty(), limit);
        while (!page.isEmpty()) {
            work(run, page);
            page = pages.page(run.on(), Optional.of(page.getLast()), limit);
        }
    }

    private void work(JobRun run, List<S> page) {
        if (atOnce == 1) {
            workOneByOne(run, page);
            return;
        }
        try {
            run.chunk(() -> {
                page.forEach(subject -> work.accept(subject, run.on()));
                return page.size();
            });
        } catch (RunFenced | RunStopped e) {
            throw e;
        } catch (RuntimeException failure) {
            LOG.warn("one of {} {} fails, each by itself: {}", page.size(), what, failure.toString());
            workOneByOne(run, page);
        }
    }

    private void workOneByOne(JobRun run, List<S> page) {
        page.forEach(subject -> run.subject(name.apply(subject), () -> work.accept(subject, run.on())));
    }
}
