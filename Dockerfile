# One recipe for all images, from what ./mvnw -DskipTests package has built:
#   docker build --build-arg MODULE=billing-service -t partner-cloud/billing-service .
#   docker build --target letters -t partner-cloud/letters .
ARG JRE=eclipse-temurin:25-jre

# What all images have: a user without rights, and a health check that needs no tools and starts no JVM.
FROM ${JRE} AS base
RUN groupadd --system --gid 10001 app && useradd --system --uid 10001 --gid app --no-create-home --shell /usr/sbin/nologin app
# What a service keeps in files, where a volume is mounted there.
RUN install -d -o app -g app /var/lib/partner-cloud
COPY docker/healthy /usr/local/bin/healthy
WORKDIR /app
ENV LANG=C.UTF-8 MALLOC_ARENA_MAX=2
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=4s --start-period=120s --retries=6 CMD ["/usr/local/bin/healthy"]

# The mail catcher of the sandbox.
FROM base AS letters
COPY local-stack/target/libs/ libs/
COPY local-stack/target/local-stack-*.jar local-stack.jar
USER app
ENV SMTP_PORT=2525 LETTERS_PORT=8025 HEALTH_PORT=8025 HEALTH_PATH=/health
EXPOSE 2525 8025
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-Xss256k", \
    "-XX:+ExitOnOutOfMemoryError", "-cp", "local-stack.jar:libs/*", "io.partnercloud.localstack.letters.LetterCatcher"]

FROM base AS unpacked
ARG MODULE
COPY ${MODULE}/target/${MODULE}-*.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination layers

# A service. What changes seldom lies below: a new build of ours is a layer of some hundred kilobytes.
FROM base AS service
COPY --from=unpacked /app/layers/dependencies/ ./
COPY --from=unpacked /app/layers/snapshot-dependencies/ ./
COPY --from=unpacked /app/layers/application/ ./
USER app
ENV HEALTH_PATH=/actuator/health/readiness
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-Xss512k", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", \
    "-XX:ReservedCodeCacheSize=64m", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "service.jar"]
