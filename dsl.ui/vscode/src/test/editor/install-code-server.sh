#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# Installs code-server (VS Code in a browser) from npm, for the tests of the extension:
#   install-code-server.sh [FOLDER]
# Needs Node.js 20, a C++ compiler, make, Python 3 and Debian's ripgrep and chromium. Does nothing where it is installed already.
set -euo pipefail
version=4.100.3
folder=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/guestwright/code-server-$version}
[ ! -e "$folder/complete" ] || exit 0

rg=$(command -v rg) || { echo "ripgrep is missing: apt-get install ripgrep" >&2; exit 1; }
mkdir -p "$folder"
cd "$folder"
[ -f package.json ] || echo '{"private":true}' > package.json
# What the scripts of the packages would do is to fetch programs from elsewhere; what is needed of it follows below.
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "code-server@$version"

cd node_modules/code-server/lib/vscode
npm install --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
mkdir -p node_modules/@vscode/ripgrep/bin
ln -sf "$rg" node_modules/@vscode/ripgrep/bin/rg

export npm_config_nodedir=${NODEDIR:-/usr} JOBS=2
# npm brings it along; Debian's npm has it as a package of its own.
for gyp in "$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js" /usr/lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js \
    /usr/share/nodejs/node-gyp/bin/node-gyp.js; do
    [ ! -f "$gyp" ] || break
done
for module in @vscode/spdlog native-watchdog @vscode/native-watchdog @vscode/sqlite3 node-pty; do
    [ -f "node_modules/$module/binding.gyp" ] || continue
    (cd "node_modules/$module" && node "$gyp" rebuild --nodedir="$npm_config_nodedir" --silent) >> "$folder/native.log" 2>&1 ||
        { tail -40 "$folder/native.log" >&2; exit 1; }
done
(cd "$folder" && npm rebuild --build-from-source --loglevel=error argon2) >> "$folder/native.log" 2>&1 ||
    { tail -40 "$folder/native.log" >&2; exit 1; }

ln -sfn node_modules node_modules.asar
ln -sf code-linux.sh bin/remote-cli/code-server
ln -sf browser-linux.sh bin/helpers/browser.sh
touch "$folder/complete"
