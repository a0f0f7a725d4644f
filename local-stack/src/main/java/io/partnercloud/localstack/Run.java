package io.partnercloud.localstack;

import io.partnercloud.localstack.demo.Demo;
import io.partnercloud.localstack.demo.Place;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code ./run} starts: the platform, or the demo on it. */
public final class Run {
    private static final String ONLY = "--only=";

    private static volatile boolean stopping;

    private final Path data = Workspace.findRoot().resolve(".local");
    private final CompletableFuture<String> death = new CompletableFuture<>();
    private final List<String> options;

    private Run(List<String> options) {
        this.options = options;
    }

    /** Exits with 0 when all went well, with 1 when something refused, which was then said in one line. */
    public static void main(String... args) {
        try {
            System.exit(new Run(List.of(args)).run() ? 0 : 1);
        } catch (CannotStart e) {
            if (!stopping) { // whoever pressed Ctrl-C knows why it does not start
                System.err.println(e.getMessage());
            }
            System.exit(1);
        }
    }

    private boolean run() {
        var elsewhere = System.getenv("GATEWAY_URL");
        if (isDemo() && elsewhere != null) {
            var letters = System.getenv().getOrDefault("LETTERS_URL", "http://localhost:8025");
            return demo(
                    new Place(URI.create(elsewhere), URI.create(letters), System.getenv("KAFKA_BOOTSTRAP_SERVERS")));
        }
        var lock = StackLock.take(data);
        return lock.holder().map(this::besides).orElseGet(() -> runStack(lock));
    }

    /** There is a stack already: the demo uses it, another start is refused. */
    private boolean besides(StackLock.Holder running) {
        var place = running.place();
        if (place == null) {
            throw new CannotStart(
                    "Partner Cloud is just starting (process " + running.pid() + "): wait until it is ready.");
        }
        if (isDemo()) {
            return demo(place);
        }
        throw new CannotStart("Partner Cloud is running already (process " + running.pid() + "): " + place.gateway()
                + ". Ctrl-C where it was started stops it.");
    }

    private boolean runStack(StackLock lock) {
        if (options.contains("--fresh")) {
            Workspace.in(Workspace.findRoot(), data).forget();
        }
        var stack = setup().build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            System.out.println("Stopping ...");
            stack.close();
            System.out.println("Stopped.");
        }));
        System.out.println("Starting Partner Cloud; data and logs are in .local/");
        var clock = new Stopwatch();
        stack.start();
        var place = new Place(
                stack.gateway(), stack.lettersPage(), stack.foundation().bootstrapServers());
        lock.announce(place);
        System.out.println(Screen.ready(clock.seconds(), place.gateway(), place.letters()));
        if (isDemo()) {
            boolean passed = demo(place);
            if (!passed && death.isDone()) {
                throw cannotGoOn();
            }
            if (options.contains("--once") || !passed) {
                return passed;
            }
            System.out.println("The platform goes on running; Ctrl-C stops it.");
        }
        throw cannotGoOn();
    }

    private CannotStart cannotGoOn() {
        return new CannotStart(death.join() + "\nThe platform stops; ./run starts it again with all its data.");
    }

    private LocalStack.Setup setup() {
        var setup = LocalStack.setup()
                .only(services())
                .training()
                .progress(System.out::println)
                .onDeath(death::complete);
        return options.contains("--free-ports") ? setup.freePorts() : setup;
    }

    private Set<Service> services() {
        var named = options.stream().filter(option -> option.startsWith(ONLY)).toList();
        return named.isEmpty()
                ? EnumSet.allOf(Service.class)
                : named.stream()
                        .flatMap(option ->
                                Stream.of(option.substring(ONLY.length()).split(",", -1)))
                        .filter(name -> !name.isBlank())
                        .map(Run::service)
                        .collect(Collectors.toSet());
    }

    private static Service service(String module) {
        return Stream.of(Service.values())
                .filter(service -> service.module().equals(module))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no service " + module + "."));
    }

    private boolean isDemo() {
        return options.contains("demo");
    }

    private static boolean demo(Place place) {
        return new Demo(place, System.out::println).play();
    }
}
