package io.partnercloud.localstack;

/** How a process ended, in words: the system tells a number alone. */
final class Ending {
    /** What the JVM ends with under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** Above it an exit code says which signal ended the process. */
    private static final int SIGNALS = 128;

    private Ending() {}

    static String inWords(int exitCode) {
        return switch (exitCode) {
            case 0 -> "ended by itself";
            case OUT_OF_MEMORY -> "ran out of memory";
            default ->
                switch (exitCode - SIGNALS) {
                    case 1, 2, 15 -> "was told to end by signal " + (exitCode - SIGNALS);
                    case 4, 6, 7, 8, 11 -> "crashed with signal " + (exitCode - SIGNALS);
                    case 9 -> "was killed by signal 9";
                    default -> "ended with exit code " + exitCode;
                };
        };
    }
}
