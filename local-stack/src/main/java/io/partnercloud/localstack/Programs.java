package io.partnercloud.localstack;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The services unpacked for a quick start. What all of them share comes first on every class path and in the same order,
 * so that one class cache serves them all and its pages are in memory once; it outlives a change of one service.
 *
 * @param common the libraries that every service has
 * @param cache the class cache of these libraries, whether it exists already or not
 */
record Programs(List<Path> common, ClassCache cache, Map<Service, Program> services) {

    /** One service: its main class, its own classes and the libraries that not all services have. */
    record Program(String mainClass, List<Path> own) {}

    static Programs unpacked(Workspace workspace) {
        var store = new ProgramStore(workspace.cache());
        var jars = new EnumMap<Service, BootJar>(Service.class);
        for (var service : Service.values()) {
            workspace.findJar(service).ifPresent(jar -> jars.put(service, store.unpack(service.module(), jar)));
        }
        var common = jars.values().stream()
                .findFirst()
                .map(first -> first.libraries().stream()
                        .filter(library -> jars.values().stream()
                                .allMatch(other -> other.libraries().contains(library)))
                        .toList())
                .orElse(List.of());
        var programs = new EnumMap<Service, Program>(Service.class);
        jars.forEach((service, jar) -> programs.put(service, new Program(jar.mainClass(), jar.without(common))));
        return new Programs(common, store.cacheOf(common), programs);
    }

    Program of(Service service) {
        var program = services.get(service);
        if (program == null) {
            throw new CannotStart(service.module() + " is not built; ./run --build builds it.");
        }
        return program;
    }

    /** The arguments of Java that start a service. */
    List<String> commandLine(Service service) {
        var program = of(service);
        var path = Stream.concat(common.stream(), program.own().stream());
        return List.of("-cp", joined(path), program.mainClass());
    }

    /** The same with nothing but the common libraries on the class path, the rest beside it: this is how the cache is made. */
    List<String> trainingCommandLine(Service service) {
        var program = of(service);
        return List.of(
                "-cp",
                joined(common.stream()),
                ProgramStore.TRAINER,
                joined(program.own().stream()),
                program.mainClass());
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Objects::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What was found in one executable jar: its own classes come first among the libraries. */
    record BootJar(String mainClass, List<Path> libraries) {
        List<Path> without(List<Path> common) {
            return libraries.stream()
                    .filter(library -> !common.contains(library))
                    .toList();
        }
    }
}
