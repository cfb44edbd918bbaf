#!/bin/sh
# Builds Safar when something is missing or older than the sources, then runs the demo until Ctrl-C.
set -eu

cd "$(dirname "$0")/../.."
JAVA_HOME=$(src/build/find-jdk.sh)

jar=target/quarkus-app/quarkus-run.jar
# Touched when a build begins, put in place when it has succeeded: what is saved meanwhile counts as newer.
stamp=target/built

is_built() {
    [ -f "$jar" ] && [ -f "$stamp" ] &&
        [ -z "$(find pom.xml .mvn i18n src/main -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

if ! is_built; then
    echo "Building Safar. (Only the first time this takes minutes and needs the network.)"
    mkdir -p target
    touch target/building
    src/build/maven.sh --quiet package -Dmaven.test.skip=true -Dspotless.check.skip=true
    mv target/building "$stamp"
fi

QUARKUS_PROFILE=demo QUARKUS_HTTP_PORT=${PORT:-8080} exec "$JAVA_HOME/bin/java" -jar "$jar"
