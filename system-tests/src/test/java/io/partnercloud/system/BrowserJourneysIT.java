package io.partnercloud.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages in a browser on the running platform; what they are typed by is what the services say of themselves. */
class BrowserJourneysIT extends Story {
    private static final Path PAGES =
            Path.of("..", "cabinet-web").toAbsolutePath().normalize();
    private static final Path LOG = Path.of("target", "pages.log").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Test
    void theyAskForNothingThatTheServicesDoNotDescribe() throws IOException, InterruptedException {
        assumeBuilt();

        run("node", "scripts/api.mjs", gateway());
        run("npm", "run", "--silent", "types");
    }

    @Test
    void peopleComeThroughTheirJourneys() throws IOException, InterruptedException {
        assumeBuilt();
        assumeThat(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                .as("the browser of the journeys")
                .exists();

        run("node", "journeys/run.mjs");
    }

    private static String gateway() {
        return Stack.running().gateway().toString();
    }

    /** Where there is no Node the pages are one page that says so, and CI is told that this is a failure (PAGES=required). */
    private static void assumeBuilt() {
        if (!"required".equals(System.getenv("PAGES"))) {
            assumeThat(PAGES.resolve("target/made-at"))
                    .as("the built pages: Node 20.19 builds them")
                    .exists();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var program = new ProcessBuilder(List.of(command))
                .directory(PAGES.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(LOG.toFile()));
        program.environment().put("GATEWAY_URL", gateway());
        program.environment()
                .put("LETTERS_URL", Stack.running().parts().lettersPage().toString());
        var running = program.start();
        var isOver = running.waitFor(PATIENCE.toMinutes(), MINUTES);
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
        assertThat(isOver).as(() -> "is over in time: " + said()).isTrue();
        assertThat(running.exitValue()).as(() -> said()).isZero();
    }

    private static String said() {
        try {
            return Files.readString(LOG, UTF_8);
        } catch (IOException e) {
            return "said nothing: " + e;
        }
    }
}
