#!/bin/sh
# Gives the browser tests a Chromium and the letters of every language, where that can be done without questions:
# on Debian and its relatives, as root. Elsewhere Playwright brings a browser of its own.
set -eu

has_browser() {
    for command in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$command" >/dev/null && return 0
    done
    return 1
}

# A browser without fonts for Tajik or Kazakh shows boxes instead of letters.
has_letters() {
    command -v fc-list >/dev/null && fc-list :lang=tg | grep -q . && fc-list :lang=kk | grep -q .
}

has_browser && has_letters && exit 0
command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ] || exit 0

echo "Installing Chromium and the Noto fonts for the browser tests."
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fonts-noto-ui-core >/dev/null
