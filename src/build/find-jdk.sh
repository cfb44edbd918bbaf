#!/bin/sh
# Prints the folder of a JDK that Safar can be built and run with, or says in one line what to install.
set -u

needed=25

# The major version of the JDK in a folder, 0 when there is none.
major() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/^.* version "\([0-9]*\).*/\1/p' | head -n 1)
    echo "${version:-0}"
}

accept() {
    [ -n "$1" ] && [ "$(major "$1")" -ge "$needed" ] || return 0
    echo "$1"
    exit 0
}

# The folder behind a command on the PATH, through all links.
behind() {
    command=$(command -v "$1") || return 0
    while [ -L "$command" ]; do
        target=$(readlink "$command")
        case $target in
            /*) command=$target ;;
            *) command=$(dirname "$command")/$target ;;
        esac
    done
    dirname "$(dirname "$command")"
}

accept "${JAVA_HOME:-}"
accept "$(behind javac)"
accept "$(behind java)"

# macOS knows its own.
if [ -x /usr/libexec/java_home ]; then
    accept "$(/usr/libexec/java_home -v "$needed+" 2>/dev/null)"
fi

for folder in \
    /usr/lib/jvm/* \
    /opt/* /opt/java/* \
    /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.asdf/installs/java/* \
    "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && accept "$folder"
done

echo "Safar needs a Java Development Kit $needed or newer: install Temurin $needed from https://adoptium.net (or set JAVA_HOME to the one you have)." >&2
exit 1
