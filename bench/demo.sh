#!/usr/bin/env bash
# How long `lantern demo` takes on an empty store and on a filled one, from a warm build, and how much memory all its
# processes hold together. Prints one row a run. Usage: bench/demo.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-3}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

memory() { # of a process and its children, MiB
    local total=0 rss
    for pid in "$1" $(pgrep -P "$1"); do
        rss=$(awk '/^VmRSS/ {print $2}' "/proc/$pid/status" 2>/dev/null || echo 0)
        total=$((total + ${rss:-0}))
    done
    echo $((total / 1024))
}

run() { # name, store
    local start now first='' ready='' most=0 held out=$work/out port
    : >"$out"
    start=$(date +%s%N)
    ./lantern demo --port 0 --store "$2" >"$out" 2>"$work/err" &
    local pid=$!
    while [ -z "$ready" ]; do
        kill -0 "$pid" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
        now=$(date +%s%N)
        port=$(sed -n 's|.*is at *http://127.0.0.1:\([0-9]*\).*|\1|p' "$out")
        if [ -z "$first" ] && [ -n "$port" ] && curl -fs -o /dev/null "http://127.0.0.1:$port/login"; then
            first=$(((now - start) / 1000000))
        fi
        grep -q 'One-time login' "$out" && ready=$(((now - start) / 1000000))
        held=$(memory "$pid")
        [ "$held" -gt "$most" ] && most=$held
        sleep 0.1
    done
    printf '%-8s %14s %20s %12s\n' "$1" "$(awk "BEGIN {printf \"%.1f\", $first / 1000}")" \
        "$(awk "BEGIN {printf \"%.1f\", $ready / 1000}")" "$most"
    kill "$pid"
    wait "$pid" || true
}

./lantern --version >/dev/null # builds what is not built
printf '%-8s %14s %20s %12s\n' store 'first page, s' 'loaded, analysed, s' 'memory, MiB'
for _ in $(seq "$runs"); do
    rm -rf "$work/store"
    run empty "$work/store"
    run filled "$work/store"
done
