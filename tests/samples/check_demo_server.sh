#!/usr/bin/env bash
# Runs the demonstration of a model server on a small project.
#
#   check_demo_server.sh SOURCE_FOLDER BIN_FOLDER
set -euo pipefail
sample=$1/resources/sample
bin=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
project=$work/messages.secondlook copy=$work/demo.secondlook

fail() {
    printf 'demo server: %s\n' "$1"
    cat "$work/printed"
    exit 1
}

{
    "$bin/secondlook" init "$project" --labels "$sample/support-labels.json"
    "$bin/secondlook" import "$project" "$sample/support-messages.jsonl" --segment channel
    "$bin/secondlook" train "$project"
    "$bin/secondlook" run "$project"
} >"$work/printed"
before=$(sha256sum <"$project")

"$sample/demo_server.sh" "$bin" "$project" "$copy" "$sample/support-truth.csv" \
    "$bin/secondlook" provider test "$copy" demo >"$work/printed"
grep -q '^A demonstration server answers at http://127\.0\.0\.1:[0-9]*/v1\. It is no model' "$work/printed" ||
    fail "it does not say what it is"
grep -q '300 records' "$work/printed" || fail "it did not run over 300 records"
grep -Eq '^  review +300 +100\.0%  true accuracy' "$work/printed" || fail "people should get all that is not calibrated"
[[ $(sha256sum <"$project") == "$before" ]] || fail "the project itself was changed"
if "$bin/secondlook" provider test "$copy" demo >"$work/printed" 2>&1; then
    fail "the server still runs"
fi
# What runs beside it may fail: the server stops all the same, and the failure is told.
if "$sample/demo_server.sh" "$bin" "$project" "$copy" "$sample/support-truth.csv" false >"$work/printed"; then
    fail "a command that fails is passed over"
fi
if "$bin/secondlook" provider test "$copy" demo >"$work/printed" 2>&1; then
    fail "the server still runs after a failure"
fi
echo "demo server: ran, told what it is, and stopped"
