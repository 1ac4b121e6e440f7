#!/bin/sh
# Sets Case Star up, once, and starts it.
#
#   ./run.sh                    open the window
#   ./run.sh demo               build the sample court and its papers in demo-output/
#   ./run.sh test               run every check of the program
#   ./run.sh COMMAND ...        any other command: ./run.sh --help lists them
#   ./run.sh --wheels DIR ...   the same without a network: packages come from DIR (see README)
set -eu

HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
VENV=$HERE/.venv
PYTHON=$VENV/bin/python
LOG=$HERE/.venv-setup.log
WHEELS=

# What Qt opens at run time, each with the package that holds it on Debian 12 and Ubuntu 24.04.
LIBRARIES='
    libGL.so.1:libgl1                       libEGL.so.1:libegl1
    libxkbcommon.so.0:libxkbcommon0         libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1       libglib-2.0.so.0:libglib2.0-0
    libxcb-cursor.so.0:libxcb-cursor0       libxcb-icccm.so.4:libxcb-icccm4
    libxcb-image.so.0:libxcb-image0         libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-render-util.so.0:libxcb-render-util0
    libxcb-shape.so.0:libxcb-shape0         libxcb-xkb.so.1:libxcb-xkb1
    libxkbcommon-x11.so.0:libxkbcommon-x11-0'

say() { printf 'run.sh: %s\n' "$*" >&2; }

die() {
    say "$*"
    exit 2
}

# Usage: install_packages WHY PACKAGE...
install_packages() {
    why=$1
    shift
    command -v apt-get >/dev/null 2>&1 ||
        die "this needs $why, and the system is neither Debian nor Ubuntu: install what they call $*, and start again."
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 ||
            die "this needs $why: have an administrator run 'apt-get install $*', and start again."
        as_root=sudo
        [ -t 0 ] || as_root='sudo -n'
    fi
    say "installing $why: $*"
    quietly="env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2"
    # shellcheck disable=SC2086 # several words each
    if ! { $as_root $quietly update && $as_root $quietly install -y --no-install-recommends "$@"; } \
        </dev/null >>"$LOG" 2>&1; then
        die "this needs $why, which could not be installed ($LOG says why): check the network and the right to install, or run 'apt-get install $*' yourself, and start again."
    fi
}

# Prints the first Python that is new enough and can make an environment.
find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            >/dev/null 2>&1; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

need_python() {
    find_python >/dev/null && return
    install_packages 'Python 3.11 or later' python3 python3-venv ca-certificates
    find_python >/dev/null ||
        die 'Python 3.11 or later with venv is missing and this system has none: install it and start again.'
}

missing_libraries() {
    known=$( (ldconfig -p || /sbin/ldconfig -p) 2>/dev/null || true)
    for pair in $LIBRARIES; do
        case $known in
        *"${pair%%:*} "*) ;;
        *) printf '%s\n' "${pair#*:}" ;;
        esac
    done
}

# A database server, a screen and a printer: the tests start their own.
missing_services() {
    set -- /usr/lib/postgresql/*/bin/initdb
    [ -x "$1" ] || command -v initdb >/dev/null 2>&1 || echo postgresql
    command -v Xvfb >/dev/null 2>&1 || echo xvfb
    [ -d /usr/share/ppd/cups-pdf ] || echo printer-driver-cups-pdf
}

# Usage: need_packages REQUIREMENTS; those say whether the tests are wanted.
need_packages() {
    if [ "$1" != requirements.txt ]; then
        missing="$(missing_libraries) $(missing_services)"
        # shellcheck disable=SC2086 # one word a package
        [ "$missing" = ' ' ] || install_packages 'the libraries and services of the tests' $missing
        return
    fi
    missing=$(missing_libraries)
    # Commands do without a window.
    # shellcheck disable=SC2086
    [ -z "$missing" ] || (install_packages 'the libraries of the window' $missing) || true
}

need_environment() {
    "$PYTHON" -m pip --version >/dev/null 2>&1 && return
    say "making the environment in .venv"
    "$(find_python)" -m venv --clear "$VENV" >>"$LOG" 2>&1 ||
        die "the environment could not be made in $VENV ($LOG says why): check the disk and the rights of the folder."
}

# A stamp is the Python in use and the requirements it was filled from.
stamp_of() {
    "$PYTHON" -V
    cat "$HERE/requirements.txt" "$HERE/$1"
}

is_current() {
    [ -x "$PYTHON" ] && [ -f "$VENV/$1.stamp" ] && [ "$(stamp_of "$1")" = "$(cat "$VENV/$1.stamp")" ]
}

install_requirements() {
    say "installing the packages of $1, a few minutes the first time"
    set -- "$1" --requirement "$HERE/$1"
    [ -z "$WHEELS" ] || set -- "$@" --no-index --find-links "$WHEELS"
    file=$1
    shift
    if ! "$PYTHON" -m pip install --quiet --no-input --disable-pip-version-check --retries 2 \
        --only-binary :all: "$@" </dev/null >>"$LOG" 2>&1; then
        [ -z "$WHEELS" ] || die "a package is missing in $WHEELS ($LOG says which): fill the folder as the README says and start again."
        die "the Python packages could not be fetched ($LOG says why): check the network, or use './run.sh --wheels DIR' with a folder of packages (README)."
    fi
    stamp_of "$file" >"$VENV/$file.stamp"
}

set_up() {
    if is_current "$1"; then
        # The tests may start more than they did when this was filled.
        [ "$1" = requirements.txt ] || need_packages "$1"
        return
    fi
    : >"$LOG"
    need_python
    need_packages "$1"
    need_environment
    install_requirements "$1"
    rm -f "$LOG"
    say 'ready'
}

if [ "${1-}" = --wheels ]; then
    [ -d "${2-}" ] || die "--wheels needs a folder of packages: ./run.sh --wheels DIR ..."
    WHEELS=$(CDPATH='' cd -- "$2" && pwd)
    shift 2
fi

if [ "${1-}" = test ]; then
    shift
    set_up requirements-dev.txt
    CASESTAR_TESTS_POSTGRESQL=${CASESTAR_TESTS_POSTGRESQL:-required}
    export CASESTAR_TESTS_POSTGRESQL
    exec "$HERE/.ci/check" "$@"
fi
# With the tools of the tests installed, the program's own packages are there too.
is_current requirements-dev.txt || set_up requirements.txt
exec "$PYTHON" "$HERE/main.py" "$@"
