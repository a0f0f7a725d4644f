package io.partnercloud.localstack;

import io.partnercloud.localstack.letters.Letter;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The whole platform on this machine: PostgreSQL, Kafka, the mail catcher and the services, each but the catcher a
 * process of its own. {@code ./run} starts it for people; system tests start it on free ports and break it.
 */
public final class LocalStack implements AutoCloseable {
    private final Setup setup;
    private final Workspace workspace;
    private final Ports ports;
    private final Supervisor supervisor;
    private final Foundation foundation;
    private final ServiceLauncher launcher;
    private final AtomicReference<Programs> programs = new AtomicReference<>();
    private final List<Instance> instances = new CopyOnWriteArrayList<>();

    /** What is to be started, where and how. */
    public static final class Setup {
        private final Path root = Workspace.findRoot();
        private final Map<String, String> environment = new HashMap<>();
        private Path data = root.resolve(".local");
        private Ports ports = Ports.wellKnown();
        private Set<Service> services = EnumSet.allOf(Service.class);
        private boolean training;
        private Consumer<String> progress = _ -> {};
        private Consumer<String> death = _ -> {};

        private Setup() {}

        /** Where databases, topics, logs and secrets are kept. */
        public Setup data(Path folder) {
            data = folder;
            return this;
        }

        /** On ports that are free, so that several stacks live side by side. */
        public Setup freePorts() {
            ports = Ports.free();
            return this;
        }

        /** Only these services. */
        public Setup only(Set<Service> wanted) {
            services = Set.copyOf(wanted);
            return this;
        }

        /** One more environment variable for every service. */
        public Setup with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** Trains the class caches that are missing, which takes long once and makes every later start quick. */
        public Setup training() {
            training = true;
            return this;
        }

        /** Is told in a line what has come up, what died and what is back. */
        public Setup progress(Consumer<String> told) {
            progress = told;
            return this;
        }

        /** Is told in a line why the stack cannot go on: what it stands on died, or a service too often. */
        public Setup onDeath(Consumer<String> told) {
            death = told;
            return this;
        }

        /** The stack, not yet started; to be closed even if its start fails. */
        public LocalStack build() {
            return new LocalStack(this);
        }
    }

    private LocalStack(Setup setup) {
        this.setup = setup;
        workspace = Workspace.in(setup.root, setup.data);
        ports = setup.ports;
        workspace.prepare();
        var secrets = new Secrets(workspace.secrets());
        supervisor = new Supervisor(workspace, setup.progress, setup.death);
        foundation = new Foundation(workspace, ports, secrets, supervisor);
        launcher = new ServiceLauncher(workspace, ports, secrets, supervisor, setup.environment);
    }

    public static Setup setup() {
        return new Setup();
    }

    /** Starts everything and returns when all of it is ready; refuses with {@link CannotStart}. */
    public LocalStack start() {
        var clock = new Stopwatch();
        supervisor.open();
        ports.demandFree();
        Machine.demandRoom(workspace);
        foundation.start(clock, setup.training, setup.progress, () -> programs.set(Programs.unpacked(workspace)));
        if (setup.training) {
            train();
        }
        Together.run(setup.services.stream()
                .<Runnable>map(service -> () -> startService(service, clock))
                .toList());
        return this;
    }

    /** The door of the platform. */
    public URI gateway() {
        return uri(Service.GATEWAY);
    }

    public URI uri(Service service) {
        return URI.create("http://localhost:" + ports.of(service));
    }

    /** The one running instance of a service, or the first of several. */
    public Instance instance(Service service) {
        return instances.stream()
                .filter(instance -> instance.service() == service)
                .findFirst()
                .orElseThrow();
    }

    /** Starts one more of the service beside those that run, and returns when it is ready. */
    public Instance startReplica(Service service) {
        long running = instances.stream().filter(i -> i.service() == service).count();
        var replica = launcher.startReplica(programs(), service, (int) running + 1);
        instances.add(replica);
        return replica.awaitReady();
    }

    /** PostgreSQL and Kafka, to look into and to break. */
    public Foundation foundation() {
        return foundation;
    }

    /** The letters sent so far, the newest first. */
    public List<Letter> letters() {
        return foundation.letters().letters();
    }

    public URI lettersPage() {
        return URI.create("http://localhost:" + ports.letters());
    }

    /** Stops everything in order, so that each part can finish what it holds; leaves no process. */
    @Override
    public void close() {
        supervisor.beginClosing();
        stop(instances.stream().filter(i -> i.service() == Service.GATEWAY).toList());
        stop(instances.stream().filter(i -> i.service() != Service.GATEWAY).toList());
        foundation.stop();
        supervisor.close();
    }

    private static void stop(List<Instance> some) {
        Together.run(some.stream().<Runnable>map(instance -> instance::stop).toList());
    }

    private Programs programs() {
        return Objects.requireNonNull(programs.get(), "not started");
    }

    private void train() {
        var training = new Training(launcher, programs());
        if (training.isNeeded() && !setup.services.isEmpty()) {
            setup.progress.accept("Preparing quick starts, once for these libraries ...");
            training.train(
                    setup.services.contains(Service.BILLING)
                            ? Service.BILLING
                            : setup.services.iterator().next());
        }
    }

    private void startService(Service service, Stopwatch clock) {
        var instance = launcher.start(programs(), service);
        instances.add(instance);
        instance.awaitReady();
        setup.progress.accept(clock.line(service.module(), instance.port()));
    }
}
