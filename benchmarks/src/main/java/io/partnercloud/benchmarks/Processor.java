package io.partnercloud.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Processor time and memory of other processes, as Linux counts them. */
final class Processor {
    private static final long TICKS_A_SECOND = 100;
    private static final int PARENT = 3;
    private static final int USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 16;

    private static final String[] NOTHING = "0 name - 0 0 0 0 0 0 0 0 0 0 0 0 0 0".split(" ");

    private Processor() {}

    /** Of this process and of its children that have ended. */
    static Duration time(long pid) {
        var stat = stat(pid);
        var ticks = 0L;
        for (int field = USER_TIME; field <= CHILDREN_SYSTEM_TIME; field++) {
            ticks += Long.parseLong(stat[field]);
        }
        return Duration.ofMillis(ticks * 1000 / TICKS_A_SECOND);
    }

    /** Of this process and all its children, ended or not. */
    static Duration timeOfFamily(long pid) {
        while (true) {
            var before = time(pid);
            var ofChildren = children(pid).stream().map(Processor::time).reduce(Duration.ZERO, Duration::plus);
            if (time(pid).equals(before)) { // else one has ended meanwhile and would be missed, or counted twice
                return before.plus(ofChildren);
            }
        }
    }

    static long parent(long pid) {
        return Long.parseLong(stat(pid)[PARENT]);
    }

    /** The largest resident size so far, in megabytes. */
    static long peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/%d/status".formatted(pid))).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> children(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList();
    }

    /** The name, in parentheses, may have blanks in it. */
    private static String[] stat(long pid) {
        try {
            var text = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            return text.replaceFirst("\\(.*\\)", "name").split(" ");
        } catch (IOException _) { // it has ended since
            return NOTHING;
        }
    }
}
