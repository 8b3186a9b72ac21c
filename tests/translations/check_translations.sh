#!/usr/bin/env bash
# check_translations.sh SOURCE: the translation files hold every text of the source, and none that is gone.
set -euo pipefail
translations=$1/resources/translations
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$translations"/*.ts "$copy"
"$translations/update.sh" "$copy"
if ! diff --recursive --unified --exclude=update.sh "$translations" "$copy"; then
    echo "The translation files do not fit the source: run ./dev translations and translate what is new." >&2
    exit 1
fi
