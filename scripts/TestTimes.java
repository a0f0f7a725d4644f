import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints where the time of the tests went, from the reports of the last build: seconds per module, and the ten slowest classes. */
public final class TestTimes {
    private static final int SLOWEST = 10;
    private static final Pattern SUITE = Pattern.compile(
            "<testsuite [^>]*?\\bname=\"(?<name>[^\"]+)\"[^>]*?\\btime=\"(?<time>[^\"]+)\"[^>]*?\\btests=\"(?<tests>\\d+)\"");

    private TestTimes() {}

    record Suite(String module, String name, double seconds, int tests) {}

    record Sum(int tests, double seconds) {
        Sum plus(Suite suite) {
            return new Sum(tests + suite.tests, seconds + suite.seconds);
        }
    }

    public static void main(String[] args) throws IOException {
        var suites = suites(Path.of(args.length == 0 ? "." : args[0]));
        var modules = new TreeMap<String, Sum>();
        suites.forEach(suite ->
                modules.put(suite.module, modules.getOrDefault(suite.module, new Sum(0, 0)).plus(suite)));

        System.out.printf("%n%-26s %6s %9s%n", "tests of module", "tests", "seconds");
        modules.forEach((name, sum) -> System.out.printf(Locale.ROOT, "%-26s %6d %9.1f%n", name, sum.tests, sum.seconds));
        System.out.printf("%nslowest classes%n");
        suites.stream()
                .sorted(Comparator.comparingDouble(Suite::seconds).reversed())
                .limit(SLOWEST)
                .forEach(suite -> System.out.printf(
                        Locale.ROOT, "%9.1f s  %s (%s)%n", suite.seconds, simple(suite.name), suite.module));
    }

    private static List<Suite> suites(Path root) throws IOException {
        var found = new ArrayList<Suite>();
        try (var modules = Files.list(root)) {
            for (var module : modules.filter(Files::isDirectory).toList()) {
                for (var kind : List.of("surefire-reports", "failsafe-reports")) {
                    read(module, module.resolve("target").resolve(kind), found);
                }
            }
        }
        return found;
    }

    private static void read(Path module, Path reports, List<Suite> found) throws IOException {
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (Stream<Path> files = Files.list(reports)) {
            for (var file : files.filter(TestTimes::isReport).toList()) {
                var suite = SUITE.matcher(Files.readString(file));
                if (suite.find()) {
                    found.add(new Suite(
                            module.getFileName().toString(),
                            suite.group("name"),
                            Double.parseDouble(suite.group("time").replace(",", "")),
                            Integer.parseInt(suite.group("tests"))));
                }
            }
        }
    }

    private static boolean isReport(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
