#!/bin/sh
# Checks both samples below resources/sample: the support messages as stored, and what the maker of the package archive
# makes, from a made-up package list and, where there is one, from the list of this machine.
#
#   check_samples.sh [SAMPLE_FOLDER]
#
# Exit code 0: everything holds; 1: the lines above say what does not. Parts that need a missing program are skipped by name.
# SPDX-License-Identifier: GPL-3.0-or-later

set -eu
LC_ALL=C
export LC_ALL
here=$(cd "$(dirname "$0")" && pwd)
sample=${1:-$here/../../resources/sample}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

fail() {
    echo "FAIL: $1" >&2
    failures=$((failures + 1))
}

# same WHAT EXPECTED FOUND
same() {
    [ "$2" = "$3" ] || fail "$1: expected $2, found $3"
}

# Label names of a schema file; the names of the schema and of its field come along, and no label is called so.
labelNames() {
    grep -o '"name": *"[^"]*"' "$1" | cut -d '"' -f 4
}

# id,label of the records of a JSONL file; the label is empty where there is none.
idsAndLabels() {
    sed 's/^{"id": *"\([^"]*\)".*"label": *"\([^"]*\)".*/\1,\2/; t
         s/^{"id": *"\([^"]*\)".*/\1,/' "$1"
}

checkSupportMessages() {
    messages=$sample/support-messages.jsonl
    idsAndLabels "$messages" >"$work/support"
    labelNames "$sample/support-labels.json" >"$work/support-names"
    same "support labels" 14 "$(wc -l <"$work/support-names")"
    awk -F , -v folder="$work" '
    FILENAME ~ /support-names$/ { known[$1] = 1; next }
    FILENAME ~ /support$/ {
        records++
        if ($1 != sprintf("msg-%04d", records)) print "support: record " records " has the id " $1
        if ($2 == "") next
        seeds++; seed[$1] = $2; perLabel[$2]++
        if (!($2 in known)) print "support: " $1 " has the label " $2 ", which the schema does not know"
        next
    }
    FNR == 1 { if ($0 != "id,label,also") print "support truth: the header is " $0; next }
    {
        if ($1 != sprintf("msg-%04d", ++truths)) print "support truth: row " truths " has the id " $1
        if (!($2 in known)) print "support truth: " $1 " has the label " $2 ", which the schema does not know"
        if ($3 != "" && (!($3 in known) || $3 == $2)) print "support truth: " $1 " has the second label " $3
        if ($1 in seed && seed[$1] != $2) print "support truth: " $1 " is " $2 " and its seed label " seed[$1]
        meant[$2]++
        if ($3 != "") ambiguous++
    }
    END {
        if (records < 640) print "support: only " records " messages"
        if (truths != records) print "support truth: " truths " rows for " records " messages"
        if (seeds != 150) print "support: " seeds " labelled messages instead of 150"
        for (label in meant) { labels++; if (perLabel[label] < 8) print "support: only " perLabel[label] + 0 " labelled messages of " label }
        if (labels != 12) print "support truth: " labels " labels instead of 12"
        if (ambiguous < 0.15 * records || ambiguous > 0.30 * records) print "support truth: " ambiguous " of " records " are ambiguous"
    }' "$work/support-names" "$work/support" "$sample/support-truth.csv" >"$work/found"
    while read -r line; do fail "$line"; done <"$work/found"
    same "support: texts that occur twice" 0 "$(sed 's/.*"text": "\(.*\)", "channel".*/\1/' "$messages" | sort | uniq -d | wc -l)"
}

checkSupportJson() {
    python3 - "$sample" >"$work/found" <<'PYTHON' || fail "support: the files could not be read as JSON"
import datetime, json, sys
folder = sys.argv[1] + "/"
rows = [json.loads(line) for line in open(folder + "support-messages.jsonl", encoding="utf-8")]
schema = json.load(open(folder + "support-labels.json", encoding="utf-8"))
policy = json.load(open(folder + "support-policy.json", encoding="utf-8"))
texts = {row["text"].strip().lower() for row in rows}
times = [datetime.datetime.strptime(row["received"], "%Y-%m-%dT%H:%M:%SZ") for row in rows]
if times != sorted(set(times)):
    print("support: received is not ascending")
for row in rows:
    keys = [key for key in row if key != "label"]
    if keys != ["id", "text", "channel", "received", "product", "language"]:
        print("support:", row["id"], "has the keys", keys)
    if row["channel"] not in ("email", "chat", "phone"):
        print("support:", row["id"], "has the channel", row["channel"])
    if not all(isinstance(value, str) and value.strip() for value in row.values()):
        print("support:", row["id"], "has an empty field")
labels = schema["fields"][0]["labels"]
for label in labels:
    for key in ("title", "topic", "definition", "not_for"):
        if not label[key].strip():
            print("support labels:", label["name"], "has no", key)
    if not 2 <= len(label["examples"]) <= 3:
        print("support labels:", label["name"], "has", len(label["examples"]), "examples")
    for example in label["examples"]:
        if example.strip().lower() in texts:
            print("support labels: the example", repr(example), "is a message of the sample")
high = {label["name"] for label in labels if label["stakes"] == "high"}
if len(high) != 2 or high != {name for name, stakes in policy["stakes"].items() if stakes == "high"}:
    print("support labels: high stakes are", sorted(high), "and in the policy", policy["stakes"])
PYTHON
    while read -r line; do fail "$line"; done <"$work/found"
}

# makeArchive FOLDER AWK [BIN]: runs the maker with one awk, and with the programs in BIN before all others.
makeArchive() {
    mkdir -p "$work/awk-$2"
    ln -sf "$(command -v "$2")" "$work/awk-$2/awk"
    env PATH="$work/awk-$2:${3:+$3:}$PATH" sh "$sample/make_package_archive.sh" "$work/$1"
}

# The expected labels were computed apart from the script: of these ids only abe and zed have a hash divisible by 6.
checkArchiveFromMadeUpList() {
    mkdir "$work/bin"
    printf '#!/bin/sh\ncat "%s"\n' "$work/list" >"$work/bin/apt-cache"
    chmod +x "$work/bin/apt-cache"
    {
        printf 'Package: zed\nSection: non-free/libs\nDescription: a "q" back\\slash \\r\ttab\001 \303\251 & x\nTag: use::x,\n role::data,\n role::program\n\n'
        printf 'Package: nosec\nDescription: x\n\n'
        printf 'Package: wren\nTag: works-with::file\nDescription: short\n folded: line\nSection: admin\n\n'
        printf 'Package: g++\nSection: contrib/devel\nDescription: compiler\nTag: role::devel-lib, role::program\n\n'
        printf 'Package: abe\nDescription: no tag\nSection: brandnew\n\n'
        printf 'Package: zed\nSection: dup\nDescription: second\n'
    } >"$work/list"
    {
        # shellcheck disable=SC2028
        echo '{"id":"abe","text":"abe: no tag","label":"brandnew"}'
        echo '{"id":"g++","text":"g++: compiler","role":"devel-lib"}'
        echo '{"id":"wren","text":"wren: short"}'
        printf '%s\303\251%s\n' '{"id":"zed","text":"zed: a \"q\" back\\slash \\r\u0009tab\u0001 ' ' & x","role":"data","label":"libs"}'
    } >"$work/expected-records"
    printf 'id,label\ng++,devel\nwren,admin\n' >"$work/expected-truth"
    for tool in awk mawk gawk; do
        if ! command -v "$tool" >/dev/null; then
            echo "skipped: the made-up archive with $tool, which is not installed"
            continue
        fi
        summary=$(makeArchive "made-up-$tool" "$tool" "$work/bin") || fail "made-up archive, $tool: the maker failed"
        same "made-up archive, $tool" "4 records, 2 labelled, 4 labels; left out, having no section: 1" "$summary"
        cmp "$work/expected-records" "$work/made-up-$tool/records.jsonl" || fail "made-up archive, $tool: other records"
        cmp "$work/expected-truth" "$work/made-up-$tool/truth.csv" || fail "made-up archive, $tool: another truth"
        same "made-up archive, $tool: labels" "package-sections section admin brandnew devel libs" \
            "$(labelNames "$work/made-up-$tool/labels.json" | tr '\n' ' ' | sed 's/ $//')"
    done
    : >"$work/list"
    if makeArchive none awk "$work/bin" >"$work/said" 2>&1; then
        fail "an empty package list: the maker should end with 1"
    fi
    grep -q 'apt-get update' "$work/said" || fail "an empty package list: the message does not say what to do"
    same "an empty package list: files left behind" 0 "$(find "$work/none" -mindepth 1 | wc -l)"
}

checkArchiveOfThisMachine() {
    if ! command -v apt-cache >/dev/null || [ -z "$(apt-cache dumpavail 2>/dev/null | head -n 1)" ]; then
        echo "skipped: the package archive of this machine; it has no package lists"
        return
    fi
    summary=$(makeArchive archive awk) || fail "package archive: the maker failed"
    archive=$work/archive
    echo "package archive: $summary"
    idsAndLabels "$archive/records.jsonl" >"$work/packages"
    cut -d , -f 1 "$work/packages" | sort -cu || fail "package archive: ids are not sorted and unique"
    labelNames "$archive/labels.json" >"$work/package-names"
    awk -F , '
    FILENAME ~ /package-names$/ { known[$1] = 1; if (++names > 2) labels++; next }
    FILENAME ~ /packages$/ {
        records++; plain[$1] = ($2 == "")
        if ($2 != "") { labelled++; used[$2] = 1; if (!($2 in known)) print "package archive: unknown label " $2 }
        next
    }
    FNR == 1 { next }
    {
        truths++; used[$2] = 1
        if (!plain[$1]) print "package archive: " $1 " stands in the truth and is labelled, or is no record"
        if (!($2 in known)) print "package archive: unknown label " $2 " in the truth"
    }
    END {
        if (records != labelled + truths) print "package archive: " records " records, " labelled " labelled, " truths " in the truth"
        share = labelled / records
        if (records > 1000 && (share < 0.15 || share > 0.18)) print "package archive: the share labelled is " share
        for (label in used) count++
        if (count != labels) print "package archive: " labels " labels in the schema, " count " in use"
        printf "%d records, %d labelled, %d labels\n", records, labelled, labels > "/dev/stderr"
    }' "$work/package-names" "$work/packages" "$archive/truth.csv" >"$work/found" 2>"$work/counted"
    while read -r line; do fail "$line"; done <"$work/found"
    same "package archive: the summary" "$(cat "$work/counted")" "${summary%%;*}"
    for tool in mawk gawk; do
        command -v "$tool" >/dev/null || continue
        makeArchive "archive-$tool" "$tool" >/dev/null
        diff -r "$archive" "$work/archive-$tool" >/dev/null || fail "package archive: $tool makes other files"
    done
}

checkArchiveJson() {
    for folder in "$work"/made-up-awk "$work"/archive; do
        [ -d "$folder" ] || continue
        python3 - "$folder" <<'PYTHON' || fail "package archive: the files could not be read as JSON"
import json, sys
json.load(open(sys.argv[1] + "/labels.json", encoding="utf-8"))
for line in open(sys.argv[1] + "/records.jsonl", encoding="utf-8", newline="\n"):
    record = json.loads(line)
    assert record["text"].startswith(record["id"] + ": "), record["id"]
PYTHON
    done
}

checkSupportMessages
checkArchiveFromMadeUpList
checkArchiveOfThisMachine
if command -v python3 >/dev/null; then
    checkSupportJson
    checkArchiveJson
else
    echo "skipped: JSON checks; python3 is not installed"
fi

[ "$failures" -eq 0 ] || exit 1
echo "samples: everything holds"
