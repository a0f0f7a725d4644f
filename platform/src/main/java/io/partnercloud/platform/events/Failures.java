package io.partnercloud.platform.events;

/** Puts failures into words for operators. */
final class Failures {
    private static final int LONGEST = 2000;

    private Failures() {}

    /** The failure and its root, in one line each. */
    static String describe(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && !root.getCause().equals(root)) {
            root = root.getCause();
        }
        var text = root.equals(failure) ? failure.toString() : failure + "\ncaused by " + root;
        var storable = text.replace('\0', ' ');
        return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST);
    }
}
