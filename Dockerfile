# One image for each service: docker build --build-arg SERVICE=enrich-service -t dateline/enrich .
# The build stage does not depend on SERVICE, so four builds compile once.
ARG BUILD_IMAGE=eclipse-temurin:17-jdk
ARG RUNTIME_IMAGE=eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY . .
RUN ./mvnw -q -DskipTests -pl ingest-service,enrich-service,sink-service,ops-console -am package

FROM ${RUNTIME_IMAGE}
ARG SERVICE
LABEL org.opencontainers.image.title="dateline ${SERVICE}" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN test -n "${SERVICE}" || { echo "build with --build-arg SERVICE=ingest-service|enrich-service|sink-service|ops-console" >&2; exit 1; }
RUN groupadd --system --gid 10001 dateline \
 && useradd --system --uid 10001 --gid dateline --home-dir /var/lib/dateline --create-home dateline \
 && install -d -o dateline -g dateline /var/lib/dateline-claims
COPY docker/health /usr/local/bin/health
COPY --from=build /src/${SERVICE}/target/lib /opt/dateline/lib
COPY --from=build /src/${SERVICE}/target/${SERVICE}.jar /opt/dateline/service.jar
USER dateline
WORKDIR /var/lib/dateline
VOLUME /var/lib/dateline /var/lib/dateline-claims
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError" \
    DATELINE_INGEST_HTTP_HOST=0.0.0.0 DATELINE_INGEST_HTTP_PORT=8080 \
    DATELINE_ENRICH_HTTP_HOST=0.0.0.0 DATELINE_ENRICH_HTTP_PORT=8080 \
    DATELINE_SINK_HTTP_HOST=0.0.0.0 DATELINE_SINK_HTTP_PORT=8080 \
    DATELINE_CONSOLE_HTTP_HOST=0.0.0.0 DATELINE_CONSOLE_HTTP_PORT=8080 \
    DATELINE_CONSOLE_DATA_DIR=/var/lib/dateline \
    DATELINE_TOPICS_CLAIMS_DIR=/var/lib/dateline-claims \
    DATELINE_ENRICH_STATE_DIR=/var/lib/dateline DATELINE_SINK_STATE_DIR=/var/lib/dateline
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=6 CMD ["/usr/local/bin/health"]
ENTRYPOINT ["java", "-jar", "/opt/dateline/service.jar"]
