package io.partnercloud.localstack;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts services: the command line, the environment and the log of each. */
final class ServiceLauncher {
    /** Nothing that runs here is for other machines; in containers each service listens on its network. */
    private static final String LOOPBACK = "127.0.0.1";

    private final Workspace workspace;
    private final Ports ports;
    private final Secrets secrets;
    private final Supervisor supervisor;
    private final Map<String, String> environment;

    ServiceLauncher(
            Workspace workspace, Ports ports, Secrets secrets, Supervisor supervisor, Map<String, String> environment) {
        this.workspace = workspace;
        this.ports = ports;
        this.secrets = secrets;
        this.supervisor = supervisor;
        this.environment = Map.copyOf(environment);
    }

    /** The instance that the others know by its address. */
    Instance start(Programs programs, Service service) {
        return start(service, service.module(), ports.of(service), management(service), normally(programs, service));
    }

    /** One more beside it. */
    Instance startReplica(Programs programs, Service service, int number) {
        int port = Ports.oneFree();
        int management = service == Service.GATEWAY ? Ports.oneFree() : port;
        return start(service, service.module() + "-" + number, port, management, normally(programs, service));
    }

    /** Writes a class cache when it ends. */
    Instance startTraining(Programs programs, Service service) {
        var java = Jvm.command(options(service), programs.cache().train(), programs.trainingCommandLine(service));
        return start(service, service.module(), ports.of(service), management(service), java);
    }

    private List<String> normally(Programs programs, Service service) {
        return Jvm.command(options(service), programs.cache().use(), programs.commandLine(service));
    }

    private List<String> options(Service service) {
        return Jvm.options(workspace.data(), service.heapMegabytes());
    }

    private int management(Service service) {
        return service == Service.GATEWAY ? ports.gatewayManagement() : ports.of(service);
    }

    private Instance start(Service service, String name, int port, int management, List<String> java) {
        var variables = environment(service, port, management);
        return new Instance(
                service,
                port,
                management,
                supervisor,
                new Deaths(InstantSource.system()),
                () -> ManagedProcess.start(name, java, variables, workspace.log(name)));
    }

    private Map<String, String> environment(Service service, int port, int management) {
        var variables = new HashMap<>(Jvm.ENVIRONMENT);
        variables.put("SPRING_PROFILES_ACTIVE", "sandbox");
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("SERVER_ADDRESS", LOOPBACK);
        variables.put("DB_HOST", LOOPBACK);
        variables.put("DB_PORT", Integer.toString(ports.postgres()));
        variables.put("DB_OWNER_PASSWORD", secrets.get(Databases.passwordName(service.database() + "_owner")));
        variables.put("DB_APP_PASSWORD", secrets.get(Databases.passwordName(service.database() + "_app")));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", LOOPBACK + ":" + ports.kafka());
        variables.put("SMTP_HOST", LOOPBACK);
        variables.put("SMTP_PORT", Integer.toString(ports.smtp()));
        variables.put("LETTERS_URL", "http://localhost:" + ports.letters());
        variables.put("PUBLIC_URL", "http://localhost:" + ports.of(Service.GATEWAY));
        for (var other : Service.values()) {
            variables.put(other.uriVariable(), "http://localhost:" + ports.of(other));
        }
        if (service == Service.BILLING) {
            variables.put("EDO_FOLDER", workspace.data().resolve("edo").toString());
        }
        if (service == Service.GATEWAY) {
            variables.put("MANAGEMENT_SERVER_PORT", Integer.toString(management));
            variables.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        }
        if (service == Service.GATEWAY || service == Service.IDENTITY) {
            variables.put("GATEWAY_CLIENT_SECRET", secrets.get("gateway.client"));
        }
        if (service == Service.BILLING) {
            variables.put("STATEMENTS_FOLDER", workspace.statements().toString());
        }
        if (service == Service.IDENTITY) {
            variables.put("IDENTITY_KEY_SECRET", secrets.get("identity.keys"));
        }
        variables.putAll(environment);
        return variables;
    }
}
