#!/usr/bin/env bash
# Checks what the desktop and `man` read: check_desktop_files.sh SOURCE_FOLDER
set -euo pipefail
cd "$1/resources/desktop"
desktop-file-validate org.secondlook.Desk.desktop
appstreamcli validate --no-net org.secondlook.Desk.metainfo.xml
warnings=$(LC_ALL=C.UTF-8 MANWIDTH=120 man --warnings=w --local-file ./secondlook.1 2>&1 >/dev/null)
if [[ -n $warnings ]]; then
    printf 'secondlook.1: %s\n' "$warnings"
    exit 1
fi
