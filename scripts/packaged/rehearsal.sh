#!/bin/sh
# The terminal program of the installed app, also for root and where there is no display: the app's binary as plain Node.
here=$(dirname "$(readlink -f "$0")")
ELECTRON_RUN_AS_NODE=1 exec "${REHEARSAL_CORE_NODE:-$here/../rehearsal}" "$here/../resources/app.asar.unpacked/out/main/cli.js" "$@"
