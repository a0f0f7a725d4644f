package io.partnercloud.localstack;

import io.partnercloud.localstack.demo.Demo;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code ./run} starts: the platform, or the demo on it. */
public final class Run {
    private static final String GATEWAY = "http://localhost:" + Service.GATEWAY.defaultPort();

    private final Path data = Workspace.findRoot().resolve(".local");
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private @Nullable StackLock lock;

    private Run() {}

    /** Exits with 0 when all went well, with 1 when something refused, which was then said in one line. */
    public static void main(String... args) {
        try {
            System.exit(new Run().run(List.of(args)) ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private boolean run(List<String> options) {
        var gateway = System.getenv("GATEWAY_URL");
        if (options.contains("demo") && gateway != null) {
            return demo(URI.create(gateway), lettersPage());
        }
        lock = StackLock.take(data);
        if (lock.isTaken()) {
            return options.contains("demo") ? demo(URI.create(GATEWAY), lettersPage()) : sayThatItRuns(lock);
        }
        return runStack(options);
    }

    private boolean runStack(List<String> options) {
        if (options.contains("--fresh")) {
            Workspace.in(Workspace.findRoot(), data).forget();
        }
        var stack = LocalStack.setup()
                .only(services(options))
                .training()
                .progress(System.out::println)
                .onDeath(death::complete)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("Stopping ...");
            stack.close();
            System.out.println("Stopped.");
        }));
        System.out.println("Starting Partner Cloud; data and logs are in .local/");
        var clock = new Stopwatch();
        stack.start();
        System.out.println(Screen.ready(clock.seconds()));
        if (options.contains("demo")) {
            boolean passed = demo(stack.gateway(), stack.lettersPage());
            if (options.contains("--once") || !passed) {
                return passed;
            }
            System.out.println("The platform goes on running; Ctrl-C stops it.");
        }
        System.err.println(death.join());
        return false;
    }

    private static Set<Service> services(List<String> options) {
        var only = options.stream()
                .filter(option -> option.startsWith("--only="))
                .flatMap(
                        option -> Stream.of(option.substring("--only=".length()).split(",", -1)))
                .filter(name -> !name.isBlank())
                .map(Run::service)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
        return options.stream().anyMatch(option -> option.startsWith("--only=")) ? only : EnumSet.allOf(Service.class);
    }

    private static Service service(String module) {
        return Stream.of(Service.values())
                .filter(service -> service.module().equals(module))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no service " + module + "."));
    }

    private static boolean demo(URI gateway, URI letters) {
        return new Demo(gateway, letters, System.out::println).play();
    }

    private static URI lettersPage() {
        var named = System.getenv("LETTERS_URL");
        return URI.create(named == null ? "http://localhost:8025" : named);
    }

    private static boolean sayThatItRuns(StackLock lock) {
        System.err.println("Partner Cloud is running already" + lock.holder() + ": " + GATEWAY
                + ". Stop it with Ctrl-C where it was started, or use it as it is.");
        return false;
    }
}
