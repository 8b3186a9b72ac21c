#!/usr/bin/env bash
# Shows a run over a model server on a machine without a model.
#
#   demo_server.sh BIN_FOLDER PROJECT COPY TRUTH [COMMAND...]
#
# copies PROJECT to COPY, starts a demonstration server on this machine, adds it to COPY as the provider `demo`, and runs
# it over 300 records that wait for people, with each tier held against the labels of TRUTH. COMMAND runs while the server
# does; then the server stops. What it answers comes from the words of a text and from chance, not from a model.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

if (($# < 4)); then
    echo "usage: demo_server.sh BIN_FOLDER PROJECT COPY TRUTH [COMMAND...]" >&2
    exit 2
fi
bin=$1 project=$2 copy=$3 truth=$4
shift 4

cp "$project" "$copy"
coproc server { exec "$bin/mock_model_server" --port 0 --latency 20; }
# shellcheck disable=SC2154 # coproc sets it
trap 'kill "$server_PID" 2>/dev/null || true; wait 2>/dev/null || true' EXIT
if ! read -r url <&"${server[0]}"; then
    echo "demo_server.sh: $bin/mock_model_server does not start" >&2
    exit 1
fi
echo "A demonstration server answers at $url. It is no model: its labels come from the words of a text and from chance."

profile=$(mktemp)
cat >"$profile" <<PROFILE
{"name": "demo", "kind": "openai", "base_url": "$url", "model": "demonstration", "concurrency": 32}
PROFILE
"$bin/secondlook" provider add "$copy" "$profile"
rm "$profile"
"$bin/secondlook" run "$copy" --classifier llm:demo --records pending --limit 300 --truth "$truth"
if (($# > 0)); then
    "$@"
fi
