package io.partnercloud.platform.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends the process at a chosen point, as {@code kill -9} would at just that moment: once per point, in processes that
 * were started with {@code -Ddeath=<folder>}; the folder remembers the points.
 */
public final class Death {
    private static final String FOLDER = System.getProperty("death", "");

    private Death() {}

    public static void at(String point) {
        if (isTime(point)) {
            Runtime.getRuntime().halt(137);
        }
    }

    /** The thread alone ends here, of what nobody is expected to catch. */
    static void ofThreadAt(String point) {
        if (isTime(point)) {
            throw new InternalError(point);
        }
    }

    private static boolean isTime(String point) {
        if (FOLDER.isEmpty() || !Files.exists(Path.of(FOLDER, point))) {
            return false;
        }
        try {
            Files.createFile(Path.of(FOLDER, point + " died"));
            return true;
        } catch (FileAlreadyExistsException _) {
            return false; // it died here before
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
