package io.partnercloud.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the stack runs Java: many small machines side by side, so frugal collectors, compilers and stacks. */
final class Jvm {
    /** One arena of the C heap per process: the default of eight per core is what makes small JVMs big. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "1", "MALLOC_TRIM_THRESHOLD_", "131072");

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> options(Path data, int heapMegabytes) {
        return List.of(
                "-D" + Guard.marker(data),
                "-Xms24m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss256k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:CICompilerCount=1",
                "-XX:CompileThresholdScaling=5",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=25",
                "-XX:TrimNativeHeapInterval=60000",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    static List<String> command(List<String> options, List<String> more, List<String> program) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(options);
        command.addAll(more);
        command.addAll(program);
        return command;
    }
}
