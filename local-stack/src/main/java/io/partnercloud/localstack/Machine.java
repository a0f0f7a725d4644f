package io.partnercloud.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether this machine has room for the stack; asked before anything is started. */
final class Machine {
    private static final long MEGABYTE = 1024 * 1024;

    /** What everything together takes, and a little. */
    private static final long LEAST_MEMORY_MB = 1_800;

    private static final long LEAST_DISK_MB = 3_000;

    private Machine() {}

    static void demandRoom(Workspace workspace) {
        demandDisk(workspace.data());
        demandMemory();
    }

    private static void demandDisk(Path data) {
        try {
            long free = Files.getFileStore(data).getUsableSpace() / MEGABYTE;
            if (free < LEAST_DISK_MB) {
                throw new CannotStart(
                        "Too little disk: " + data + " has " + free + " MB free, " + LEAST_DISK_MB + " MB are needed.");
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot ask for the free space of " + data + ": " + e.getMessage(), e);
        }
    }

    private static void demandMemory() {
        long available = Math.min(available(), containerLimit());
        if (available < LEAST_MEMORY_MB) {
            throw new CannotStart(
                    "Too little memory: " + available + " MB are free, " + LEAST_MEMORY_MB + " MB are needed.");
        }
    }

    private static long available() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException _) {
            return Long.MAX_VALUE; // another system than Linux
        }
    }

    private static long containerLimit() {
        try {
            var limit = Files.readString(Path.of("/sys/fs/cgroup/memory.max")).strip();
            return limit.equals("max") ? Long.MAX_VALUE : Long.parseLong(limit) / MEGABYTE;
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }
}
