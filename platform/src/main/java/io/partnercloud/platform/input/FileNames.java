package io.partnercloud.platform.input;

/** Names of files as callers send them: only the last part of a path, without unfit characters, no longer than a disk takes. */
final class FileNames {
    private static final int LONGEST = 255;

    private FileNames() {}

    /** The name without the folders before it, whichever slashes stand between them. */
    static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    static boolean isFit(String name) {
        return name.length() <= LONGEST && Characters.areFit(name);
    }
}
