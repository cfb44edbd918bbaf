#!/bin/sh
# Measures a warm guide page of Safar beside nginx that serves the same bytes, in one run, on this machine only.
# Usage: bench-pages.sh [seconds] [connections] [rounds]
set -eu

seconds=${1:-8}
connections=${2:-16}
rounds=${3:-3}
page=/ru/guides/household-work
safar_port=18137
nginx_port=18138

root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
java=$("$root/src/build/find-jdk.sh")/bin/java
folder=$(mktemp -d)
safar=
nginx=

stop() {
    [ -z "$nginx" ] || kill "$nginx" 2>/dev/null || true
    [ -z "$safar" ] || kill "$safar" 2>/dev/null || true
    [ -z "$safar" ] || wait "$safar" 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT INT TERM

if ! command -v nginx >/dev/null; then
    if command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
        echo "Installing nginx to compare with."
        apt-get update -qq
        # Not started by the package: only the one below listens, on this machine alone.
        printf '#!/bin/sh\nexit 101\n' > "$folder/policy-rc.d" && chmod +x "$folder/policy-rc.d"
        POLICYRCD="$folder/policy-rc.d" DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends nginx-light >/dev/null
    else
        echo "Install nginx first: it is what Safar is compared with." >&2
        exit 1
    fi
fi

cd "$folder"
QUARKUS_PROFILE=demo QUARKUS_HTTP_PORT=$safar_port \
    "$java" --sun-misc-unsafe-memory-access=allow -jar "$root/target/quarkus-app/quarkus-run.jar" > safar.log 2>&1 &
safar=$!
for _ in $(seq 60); do
    curl -sf -o /dev/null "http://localhost:$safar_port$page" && break
    kill -0 "$safar" || { cat safar.log; exit 1; }
    sleep 1
done

# The same bytes: compressed once, with the headers that Safar sends.
mkdir -p "www$(dirname "$page")"
curl -sf -H 'Accept-Encoding: gzip' -D headers -o "www$page.gz" "http://localhost:$safar_port$page"
gzip -dc "www$page.gz" > "www$page"
grep -iE '^(content-security-policy|x-content-type-options|referrer-policy|permissions-policy|cross-origin-[a-z]*-policy|cache-control):' headers \
    | tr -d '\r' | sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/' > nginx-headers.conf
cat > nginx.conf <<END
daemon off;
worker_processes auto;
pid $folder/nginx.pid;
error_log $folder/nginx-error.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=100;
    keepalive_requests 100000000;
    default_type "text/html;charset=UTF-8";
    include $folder/nginx-headers.conf;
    server {
        listen 127.0.0.1:$nginx_port;
        root $folder/www;
        gzip_static on;
        gzip_vary on;
    }
}
END
# As root nginx gives its work to another user, who must be able to read.
chmod -R go+rX "$folder"
nginx -e "$folder/nginx-error.log" -c "$folder/nginx.conf" &
nginx=$!
sleep 1

"$java" -cp "$root/target/test-classes" org.safar.web.PageLoad "$seconds" "$connections" "$rounds" \
    "nginx=$nginx=http://localhost:$nginx_port$page" "Safar=$safar=http://localhost:$safar_port$page"
nginx -v 2>&1
