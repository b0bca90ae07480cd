# shellcheck shell=bash
# about.bash - what every script answers to -h, --help, -V and --version: its head comment, and the version of the filters. Sourced.

usage_text() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" | sed '1s/^/usage: /'; }

version() {
    local here
    here=$(dirname "$(readlink -f "$0")")
    echo "${0##*/} $(PATH=$here/../bin:$here:$PATH news-articles --version | sed -n '1s/^[^ ]* //p')"
}

# about PAGE WORD - answers, and ends the script, if WORD asks
about() {
    case ${2:-} in
    -h | --help) usage_text; printf '\nThe whole story: man 1 %s\n' "$1"; exit 0 ;;
    -V | --version) version; exit 0 ;;
    esac
}
