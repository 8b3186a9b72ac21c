#!/bin/sh
# Makes a sample of some 60,000 records from the package lists of this Debian machine.
#
#   make_package_archive.sh OUTDIR
#
# writes OUTDIR/records.jsonl  {"id","text","role","label"}, one package a line, sorted by id; "role" is the first
#                              role:: tag, where there is one; "label" stands in about one record of six
#        OUTDIR/truth.csv      id,label: the section of every record that carries no label
#        OUTDIR/labels.json    the label schema: every section that occurs
#
# Which records carry a label: over the bytes c of the id, h = (h * 16777619 + c) mod 268435399, from h = 0; a label
# where h mod 6 = 0. The product stays below 2^53, so every awk that counts in doubles agrees.
#
# Needs apt-cache, awk and sort. The same package lists give the same bytes.
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
LC_ALL=C
export LC_ALL

if [ $# -ne 1 ] || [ -z "$1" ]; then
    echo "usage: make_package_archive.sh OUTDIR" >&2
    exit 2
fi
out=$1
sections=$(dirname "$0")/debian-sections.tsv
if [ ! -r "$sections" ]; then
    echo "make_package_archive.sh: $sections cannot be read; it belongs beside this script" >&2
    exit 1
fi
mkdir -p "$out"
work=$(mktemp -d "$out/.making.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

apt-cache dumpavail >"$work/available"
if [ ! -s "$work/available" ]; then
    echo "make_package_archive.sh: apt-cache knows no packages; run apt-get update and try again" >&2
    exit 1
fi

# One package a line: id, section, role, description; the description already escaped for JSON, so without tabs.
awk '
function escaped(s,    i, c, r) {
    gsub(/["\\]/, "\\\\&", s)
    if (s !~ /[\001-\037\177]/) return s
    r = ""
    for (i = 1; i <= length(s); i++) {
        c = substr(s, i, 1)
        r = r ((c in control) ? control[c] : c)
    }
    return r
}
function flush(    role) {
    if (package != "" && !(package in seen)) {
        seen[package] = 1
        sub(/^.*\//, "", section)
        role = match(tags, /role::[a-z0-9-]+/) ? substr(tags, RSTART + 6, RLENGTH - 6) : ""
        print package "\t" section "\t" role "\t" escaped(description)
    }
    package = section = tags = description = field = ""
}
BEGIN {
    for (i = 1; i < 32; i++) control[sprintf("%c", i)] = sprintf("\\u%04x", i)
    control[sprintf("%c", 127)] = "\\u007f"
}
/^[ \t]*$/ { flush(); next }
/^[ \t]/ { if (field == "tag") tags = tags $0; next }
{
    colon = index($0, ":")
    field = tolower(substr($0, 1, colon - 1))
    value = substr($0, colon + 1)
    gsub(/^[ \t]+|[ \t]+$/, "", value)
    if (field == "package") package = value
    else if (field == "section") section = value
    else if (field == "tag") tags = value
    else if (field == "description" || (field == "description-en" && description == "")) description = value
}
END { flush() }
' "$work/available" >"$work/unsorted.tsv"
sort -t "$(printf '\t')" -k1,1 "$work/unsorted.tsv" >"$work/packages.tsv"

summary=$(awk -F '\t' -v work="$work" '
function hash(s,    i, h) {
    h = 0
    for (i = 1; i <= length(s); i++) h = (h * 16777619 + code[substr(s, i, 1)]) % 268435399
    return h
}
BEGIN {
    for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i
    print "id,label" > (work "/truth.csv")
}
$2 == "" { without++; next }
{
    line = "{\"id\":\"" $1 "\",\"text\":\"" $1 ": " $4 "\""
    if ($3 != "") line = line ",\"role\":\"" $3 "\""
    if (hash($1) % 6 == 0) { line = line ",\"label\":\"" $2 "\""; labelled++ }
    else print $1 "," $2 > (work "/truth.csv")
    print line "}" > (work "/records.jsonl")
    records++
    if (!($2 in used)) { used[$2] = 1; labels++; print $2 > (work "/sections.txt") }
}
END {
    printf "%d records, %d labelled, %d labels", records, labelled, labels
    if (without) printf "; left out, having no section: %d", without
}
' "$work/packages.tsv")

sort -o "$work/sections.txt" "$work/sections.txt"
awk -F '\t' '
NR == FNR { topic[$1] = $2; title[$1] = $3; definition[$1] = $4; next }
{
    printf "%s\n  {\"name\":\"%s\"", (n++ ? "," : "{\"name\":\"package-sections\",\"fields\":[{\"name\":\"section\",\"kind\":\"choice\",\"required\":true,\"labels\":["), $1
    if ($1 in title) printf ",\"title\":\"%s\",\"topic\":\"%s\",\"definition\":\"%s\"", title[$1], topic[$1], definition[$1]
    printf "}"
}
END { print "\n]}]}" }
' "$sections" "$work/sections.txt" >"$work/labels.json"

mv -f "$work/records.jsonl" "$work/truth.csv" "$work/labels.json" "$out"
echo "$summary"
