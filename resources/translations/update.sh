#!/usr/bin/env bash
# update.sh FOLDER: brings the .ts files of FOLDER up to the texts of the source. Places are left out, so that a
# difference shows only what changed; English holds nothing but its plurals.
set -euo pipefail
folder=$(readlink -f "$1")
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."

update() {
    local language=$1
    shift
    # It warns of every tr() of a class whose header it has not met yet.
    "$lupdate" -silent -no-obsolete -locations none -I . -I core -source-language en -target-language "$language" "$@" \
        ui app/desk -ts "$folder/secondlook_$language.ts" 2> >(grep -v 'Qualifying with unknown' >&2)
}

for language in de fr es zh_CN ar; do
    update "$language"
done
update en -pluralonly
