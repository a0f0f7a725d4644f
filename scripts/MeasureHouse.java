import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Measures the house: {@code java scripts/MeasureHouse.java [folder of a checkout]} prints a table of what its Java looks
 * like, module by module, read with the JDK's own parser. A method's length is the lines inside its braces; a circle is a set
 * of packages of one module that import one another in a ring; package-infos are not counted as files, nor nested types as types.
 */
final class MeasureHouse {
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

    /** What is counted of one module, or of all together. */
    private static final class Figures {
        final List<Integer> files = new ArrayList<>();
        final List<Integer> methods = new ArrayList<>();
        final Map<String, Set<String>> imports = new TreeMap<>();
        final Map<String, Integer> packages = new TreeMap<>();
        final List<Set<String>> circles = new ArrayList<>();
        int types, publicTypes, documented, infos, mute, tests, integrationTests, commentLines;

        void add(Figures other) {
            files.addAll(other.files);
            methods.addAll(other.methods);
            packages.putAll(other.packages);
            circles.addAll(other.circles);
            types += other.types;
            publicTypes += other.publicTypes;
            documented += other.documented;
            infos += other.infos;
            mute += other.mute;
            tests += other.tests;
            integrationTests += other.integrationTests;
            commentLines += other.commentLines;
        }
    }

    /** Counts one file while its tree is walked. */
    private static final class Walk extends TreePathScanner<Void, Figures> {
        private final DocTrees trees;
        private final boolean main;

        Walk(DocTrees trees, boolean main) {
            this.trees = trees;
            this.main = main;
        }

        @Override
        public Void visitClass(ClassTree type, Figures figures) {
            if (main && getCurrentPath().getParentPath().getLeaf() == unit()) {
                figures.types++;
                if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    figures.publicTypes++;
                    figures.documented += trees.getDocComment(getCurrentPath()) == null ? 0 : 1;
                }
            }
            return super.visitClass(type, figures);
        }

        @Override
        public Void visitMethod(MethodTree method, Figures figures) {
            if (main && method.getBody() != null && trees.getSourcePositions().getEndPosition(unit(), method) > 0) {
                figures.methods.add(Math.max(0, line(method, true) - line(method, false) - 1));
            }
            if (!main && method.getModifiers().getAnnotations().stream().anyMatch(it -> TESTS.contains(it.getAnnotationType().toString()))) {
                figures.tests++;
                figures.integrationTests += unit().getSourceFile().getName().matches(".*(IT|Story|Scenario)\\.java") ? 1 : 0;
            }
            return super.visitMethod(method, figures);
        }

        private int line(MethodTree method, boolean end) {
            var positions = trees.getSourcePositions();
            var at = end
                    ? positions.getEndPosition(unit(), method.getBody())
                    : positions.getStartPosition(unit(), method.getBody());
            return (int) unit().getLineMap().getLineNumber(at);
        }

        private CompilationUnitTree unit() {
            return getCurrentPath().getCompilationUnit();
        }
    }

    public static void main(String[] arguments) throws IOException {
        var root = Path.of(arguments.length == 0 ? "." : arguments[0]).toAbsolutePath().normalize();
        var together = new Figures();
        var modules = new TreeMap<String, Figures>();
        for (var module : modules(root)) {
            var figures = measure(module);
            modules.put(module.getFileName().toString(), figures);
            together.add(figures);
        }
        System.out.println("| module | files / lines | file median / p90 / max | files > 200 | method median / p90 / max | methods > 25 "
                + "| packages in circles (largest) | files a package | public types, with Javadoc | package-infos, of them mute | comment lines | tests, of them with a database |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        print("**together**", together);
        modules.forEach(MeasureHouse::print);
        modules.forEach((name, figures) -> figures.circles.forEach(circle ->
                System.out.println("\n" + name + ": " + String.join(", ", circle))));
    }

    private static List<Path> modules(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src"))).sorted().toList();
        }
    }

    private static Figures measure(Path module) throws IOException {
        var figures = new Figures();
        for (var part : List.of("main", "test")) {
            var folder = module.resolve("src/" + part + "/java");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    read(files.filter(file -> file.toString().endsWith(".java")).toList(), part.equals("main"), figures);
                }
            }
        }
        figures.imports.values().forEach(imported -> imported.retainAll(figures.imports.keySet()));
        figures.circles.addAll(circles(figures.imports));
        return figures;
    }

    private static void read(List<Path> files, boolean main, Figures figures) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                if (main) {
                    file(unit, trees, figures);
                }
                new Walk(trees, main).scan(unit, figures);
            }
        }
    }

    private static void file(CompilationUnitTree unit, DocTrees trees, Figures figures) throws IOException {
        var text = unit.getSourceFile().getCharContent(true).toString();
        var home = unit.getPackageName().toString();
        if (unit.getSourceFile().getName().endsWith("package-info.java")) {
            figures.infos++;
            figures.mute += saysNothing(text) ? 1 : 0;
        } else {
            figures.files.add((int) text.lines().count());
            figures.packages.merge(home, 1, Integer::sum);
            figures.commentLines += (int) text.lines().filter(line -> line.strip().matches("(//|/\\*|\\*).*")).count();
        }
        var imported = figures.imports.computeIfAbsent(home, _ -> new TreeSet<>());
        unit.getImports().forEach(line -> imported.add(packageOf(line)));
        imported.remove(home);
    }

    /** A static import names a member of a type, any other a type; by our names types begin with a capital. */
    private static String packageOf(ImportTree line) {
        return line.getQualifiedIdentifier().toString().replaceFirst("\\.[A-Z*].*$", "");
    }

    private static boolean saysNothing(String packageInfo) {
        var begin = packageInfo.indexOf("/**");
        var end = packageInfo.indexOf("*/");
        return begin < 0 || packageInfo.substring(begin + 3, end).replace("*", " ").strip().split("\\s+").length < 5;
    }

    /** Packages from which one comes back to them (each with all that lie on some such way). */
    private static Collection<Set<String>> circles(Map<String, Set<String>> imports) {
        var reach = new HashMap<String, Set<String>>();
        imports.keySet().forEach(from -> reach.put(from, reachable(from, imports)));
        var circles = new HashSet<Set<String>>();
        for (var member : imports.keySet()) {
            var circle = new TreeSet<String>();
            for (var other : imports.keySet()) {
                if (reach.get(member).contains(other) && reach.get(other).contains(member)) {
                    circle.add(other);
                }
            }
            if (circle.size() > 1) {
                circles.add(circle);
            }
        }
        return circles;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> imports) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(imports.get(from));
        while (!next.isEmpty()) {
            var one = next.remove();
            if (seen.add(one)) {
                next.addAll(imports.get(one));
            }
        }
        return seen;
    }

    private static void print(String name, Figures of) {
        var lines = of.files.stream().mapToInt(Integer::intValue).sum();
        var inCircles = of.circles.stream().mapToInt(Set::size).sum();
        System.out.printf(Locale.ROOT, "| %s | %d / %d | %s | %s | %s | %s | %d of %d (%d) | %.1f | %s, %s | %d, %d | %s | %d, %s |%n",
                name, of.files.size(), lines, spread(of.files), share(over(of.files, 200), of.files.size()),
                spread(of.methods), share(over(of.methods, 25), of.methods.size()), inCircles, of.packages.size(),
                of.circles.stream().mapToInt(Set::size).max().orElse(0),
                of.packages.isEmpty() ? 0.0 : (double) of.files.size() / of.packages.size(),
                share(of.publicTypes, of.types), share(of.documented, of.publicTypes), of.infos, of.mute,
                share(of.commentLines, lines), of.tests, share(of.integrationTests, of.tests));
    }

    private static String spread(List<Integer> sizes) {
        if (sizes.isEmpty()) {
            return "–";
        }
        var sorted = sizes.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) + " / " + sorted.get(sorted.size() * 9 / 10) + " / " + sorted.getLast();
    }

    private static int over(List<Integer> sizes, int limit) {
        return (int) sizes.stream().filter(size -> size > limit).count();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
