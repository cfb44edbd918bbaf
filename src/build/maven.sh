#!/bin/sh
# Runs the Maven wrapper under a JDK that Safar can be built with.
set -eu

JAVA_HOME=$("$(dirname "$0")/find-jdk.sh")
export JAVA_HOME
# Silences warnings about libraries inside Maven. Only new JDKs know these flags, so they are here and not in
# .mvn/jvm.config: an old JDK must get as far as the sentence that tells its owner what is wrong.
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
export MAVEN_OPTS

exec "$(dirname "$0")/../../mvnw" --batch-mode --no-transfer-progress "$@"
