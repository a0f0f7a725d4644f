package io.partnercloud.localstack.training;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Starts a service whose own jars are not on the class path: the class cache must know the libraries alone, since a cache
 * serves only class paths that begin with its own.
 */
public final class ServiceInTraining {
    private ServiceInTraining() {}

    /**
     * @param args the service's own jars, joined as in a class path, and its main class
     */
    @SuppressWarnings("PMD.CloseResource") // the service lives in it to the end
    public static void main(String... args) throws IOException, ReflectiveOperationException {
        var paths = args[0].split(File.pathSeparator, -1);
        var own = new URL[paths.length];
        for (int i = 0; i < paths.length; i++) {
            own[i] = Path.of(paths[i]).toUri().toURL();
        }
        var loader = new URLClassLoader(own, ServiceInTraining.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Class.forName(args[1], true, loader).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
}
