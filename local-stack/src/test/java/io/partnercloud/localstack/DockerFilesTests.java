package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files for Docker know every service that the local stack knows. */
class DockerFilesTests {

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceIsComposedBuiltAndGivenItsDatabase(Service service) throws IOException {
        assertThat(read("docker-compose.yml"))
                .contains("\n  " + service.module() + ":\n", "args: {MODULE: " + service.module() + "}");
        assertThat(read("docker/postgres-init.sh").lines().filter(line -> line.startsWith("for database in")))
                .singleElement()
                .asString()
                .contains(" " + service.database());
    }

    @ParameterizedTest // the classic builder looks into a folder only where an exception begins with its name
    @EnumSource(Service.class)
    void itsJarIsInTheContextOfEveryBuilder(Service service) throws IOException {
        assertThat(read(".dockerignore").lines()).contains("!" + service.module() + "/target/*.jar");
    }

    private static String read(String file) throws IOException {
        return Files.readString(Workspace.findRoot().resolve(file));
    }
}
