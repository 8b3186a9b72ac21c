#!/usr/bin/env bash
# Runs the console blocks of a document against the built programs and compares what they print with what it says.
#
#   check_readme.sh SOURCE_FOLDER BIN_FOLDER DOCUMENT            compares
#   check_readme.sh SOURCE_FOLDER BIN_FOLDER DOCUMENT --update   writes what they print into it instead; read the difference
#
# In a block, "$ " begins a command and the lines below are its standard output; "..." leaves out the rest of it.
# Durations, times, hashes and the checkout's folder may differ. The commands run in an empty folder in which resources/ can be reached.
set -euo pipefail
source_folder=$(realpath "$1")
PATH=$(realpath "$2"):$PATH
document=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$source_folder/resources" "$work/resources"
cd "$work"

stable() {
    sed -E 's/[0-9.]+ s\b/# s/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z/<time>/g; s/\b[0-9a-f]{64}\b/<hash>/g
         s#path=/[^ ]*/resources/#path=/<folder>/resources/#g; s/ +$//'
}

# run NUMBER: runs a command of the document.
run() {
    if ! bash -c "$(<"$1.command")" >"$1.printed" 2>complaints; then
        printf '%s: this command fails:\n$ %s\n' "$document" "$(<"$1.command")"
        cat complaints
        return 1
    fi
}

# compare NUMBER: holds what a command printed against what the document says.
compare() {
    local expected printed
    expected=$(stable <"$1.expected")
    printed=$(stable <"$1.printed")
    if [[ $expected == *$'\n...' ]]; then
        expected=${expected%$'\n...'}
        printed=$(head -n "$(wc -l <<<"$expected")" <<<"$printed")
    fi
    diff -u --label "$document" --label "\$ $(<"$1.command")" <(printf '%s\n' "$expected") <(printf '%s\n' "$printed")
}

awk -v RS='\n' '
    /^```console$/ { inside = 1; next }
    /^```/ { inside = 0; next }
    !inside { next }
    /^\$ / { n++; print substr($0, 3) > sprintf("%03d.command", n); printf "" > sprintf("%03d.expected", n); next }
    { print > sprintf("%03d.expected", n) }
' "$source_folder/$document"

update() {
    awk -v work="$work" '
        /^```/ { inside = $0 == "```console" }
        inside && /^\$ / {
            print
            file = sprintf("%03d.printed", ++n)
            while ((getline line < file) > 0) { sub(work, "/home/you/second-look", line); sub(/ +$/, "", line); print line }
            next
        }
        !inside || /^```/ { print }
    ' "$source_folder/$document" >document.new
    cat document.new >"$source_folder/$document"
}

commands=0
for command in [0-9]*.command; do
    [[ -e $command ]] || break
    run "${command%.command}"
    [[ ${4-} == --update ]] || compare "${command%.command}"
    commands=$((commands + 1))
done
((commands >= 5)) || { echo "$document: only $commands commands were found in its console blocks"; exit 1; }
[[ ${4-} != --update ]] || update
echo "$document: $commands commands print what it says"
