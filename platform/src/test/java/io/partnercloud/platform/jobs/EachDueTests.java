package io.partnercloud.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EachDueTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Remembers what it was told, and rolls nothing back. */
    private static final class TestRun implements JobRun {
        private final List<String> told = new ArrayList<>();
        private long total = -1;

        @Override
        public LocalDate on() {
            return DAY;
        }

        @Override
        public void total(long subjects) {
            total = subjects;
        }

        @Override
        public void subject(String subject, Runnable work) {
            try {
                work.run();
                told.add(subject);
            } catch (IllegalArgumentException _) {
                told.add(subject + " parked");
            }
        }

        @Override
        public void chunk(Supplier<Integer> work) {
            told.add("chunk of " + work.get());
        }
    }

    private final List<Integer> worked = new ArrayList<>();

    @Test
    void aRunGoesThroughAllPagesOfWhatIsDueAndSaysHowManyThereAre() {
        var run = new TestRun();

        EachDue.daily("test.count", numbers(1203)).run(run);

        assertThat(run.total).isEqualTo(1203);
        assertThat(worked).hasSize(1203).startsWith(1, 2, 3).endsWith(1203);
        assertThat(run.told).startsWith("number 1", "number 2").hasSize(1203);
    }

    @Test
    void whatIsPreviewedIsWhatIsDoneHoweverManyPagesItIs() {
        var job = EachDue.daily("test.count", numbers(1203), numbers(2).described(number -> "a second " + number));

        assertThat(job.preview(DAY).subjects()).isEqualTo(1205);
        assertThat(job.preview(DAY).summary()).isEqualTo("1203 numbers are counted, 2 numbers are counted");
        assertThat(job.preview(DAY).samples()).containsExactly("1", "2", "3", "4", "5", "a second 1", "a second 2");
        assertThat(worked).isEmpty();
    }

    @Test
    void oneOfAChunkThatFailsIsTheOnlyOneThatIsParked() {
        var run = new TestRun();
        var due = Due.<Integer>of("numbers", _ -> 5, (_, after, limit) -> page(5, after, limit), (number, _) -> {
                    if (number == 4) {
                        throw new IllegalArgumentException("four");
                    }
                })
                .together(3);

        EachDue.daily("test.count", due).run(run);

        assertThat(run.told).containsExactly("chunk of 3", "4 parked", "5");
    }

    @Test
    void theTableOfTheDayHasAPlaceForEachJobAndNoOther() {
        var first = EachDue.daily("test.first");
        var second = EachDue.daily("test.second");
        var table = JobsOfTheDay.inOrder("test.second", "test.first");

        table.requireAll(List.of("test.first", "test.second"));

        assertThat(table.place(second)).isEqualTo(1);
        assertThat(table.place(first)).isEqualTo(2);
        assertThatIllegalStateException().isThrownBy(() -> table.requireAll(List.of("test.first")));
        assertThatIllegalStateException()
                .isThrownBy(() -> table.requireAll(List.of("test.first", "test.second", "test.third")));
        assertThatIllegalStateException().isThrownBy(() -> JobsOfTheDay.inOrder("test.first", "test.first"));
    }

    private Due<Integer> numbers(int count) {
        return Due.<Integer>of(
                        "numbers are counted",
                        _ -> count,
                        (_, after, limit) -> page(count, after, limit),
                        (number, _) -> worked.add(number))
                .named(number -> "number " + number);
    }

    private static List<Integer> page(int count, Optional<Integer> after, int limit) {
        return IntStream.rangeClosed(1, count)
                .boxed()
                .skip(after.orElse(0))
                .limit(limit)
                .toList();
    }
}
