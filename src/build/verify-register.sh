#!/bin/sh
# Walks the chain of the register of a running Safar. Ends with 1 when it is broken.
set -eu

cd "$(dirname "$0")/../.."
JAVA_HOME=$(src/build/find-jdk.sh)

if [ ! -d target/quarkus-app ]; then
    echo "Safar is not built yet: make run does that." >&2
    exit 2
fi

exec "$JAVA_HOME/bin/java" -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*' \
    org.safar.registry.VerifyRegister "$1"
