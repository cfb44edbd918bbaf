#!/bin/sh
# Builds Safar when something is missing or older than the sources, then runs the demo until Ctrl-C.
set -eu

cd "$(dirname "$0")/../.."
JAVA_HOME=$(src/build/find-jdk.sh)

jar=target/quarkus-app/quarkus-run.jar
# Touched when a build begins, put in place when it has succeeded: what is saved meanwhile counts as newer.
stamp=target/built
keycloak=keycloak-$(sed -n 's|.*<keycloak.version>\(.*\)</keycloak.version>.*|\1|p' pom.xml)

is_built() {
    [ -f "$jar" ] && [ -f "$stamp" ] &&
        [ -z "$(find pom.xml .mvn i18n src/main -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

# In .safar, so that `mvn clean` does not lose 177 MB. Moved into place as a whole, so that it is never half there.
fetch_keycloak() {
    [ -d ".safar/$keycloak" ] && return 0
    echo "Fetching Keycloak, where staff sign in. (Once, 177 MB.)"
    rm -rf .safar/unpacking
    mkdir -p .safar/unpacking
    src/build/maven.sh --quiet dependency:unpack@keycloak -Dkeycloak.folder=.safar/unpacking >.safar/fetching.log 2>&1 &&
        mv ".safar/unpacking/$keycloak" .safar/ &&
        rm -rf .safar/unpacking .safar/fetching.log
}

if ! is_built; then
    echo "Building Safar. (Only the first time this takes minutes and needs the network.)"
    mkdir -p target
    touch target/building
    src/build/maven.sh --quiet package -Dmaven.test.skip=true -Dspotless.check.skip=true
    mv target/building "$stamp"
fi

if fetch_keycloak; then
    SAFAR_DEMO_KEYCLOAK_HOME=.safar/$keycloak
    export SAFAR_DEMO_KEYCLOAK_HOME
else
    echo "Keycloak could not be fetched (.safar/fetching.log says why): Safar runs without it, and nobody can sign in."
fi

QUARKUS_PROFILE=demo QUARKUS_HTTP_PORT=${PORT:-8080} SAFAR_DEMO_KEYCLOAK_PORT=${KEYCLOAK_PORT:-8180} \
    exec "$JAVA_HOME/bin/java" -jar "$jar"
