# stages.bash - what the pipelines share; sourced by them, not run. A pipeline says
#     source stages.bash; take_options "news-articles news-body ..." "$@"
# and has then in the arrays articles, body ... what each of its stages is to be given: every option goes to the stage that knows
# it (as its --help says), -l FILE to those that have the table of that name, file names to the first.
# shellcheck source=pipelines/about.bash
source "${BASH_SOURCE[0]%/*}/about.bash"
PATH=$here/../bin:$here:$PATH
export NEWS_FILTERS_PIPELINE=1    # where a stage fails, those behind it do not say that their input is empty

say() { printf '%s: %s\n' "${0##*/}" "$*" | LC_ALL=C tr -c '\n -~' '?' >&2; }
die() { say "$*"; exit 2; }

# The options of a stage: a line "SHORT LONG ARGUMENT" for each, "-" for what it has not. The tables of -l.
options_of() {
    "$1" --help | awk '/^tables for -l: / { sub(/.*: /, ""); print "tables", $0 }
        /^ +(-[A-Za-z], )?--[a-z-]+/ {
            short = sub(/^ +-/, "-") && $1 ~ /^-[A-Za-z],/ ? substr($1, 1, 2) : "-"
            sub(/^-[A-Za-z], +/, ""); print short, $1, $2 ~ /^[A-Z][A-Z.,:\[\]-]*$/ ? $2 : "-" }'
}

learn_options() {
    local stage short long argument
    declare -gA long_of=() wants=() knows=() tables=()
    for stage in $stages; do
        while read -r short long argument; do
            if [ "$short" = tables ]; then tables[$stage]=" $long $argument "; continue; fi
            knows[$stage$long]=1 wants[$long]=$argument
            [ "$short" = - ] || long_of[$short]=$long
        done < <(options_of "$stage")
    done
}

show_help() {
    local stage
    usage_text
    echo; echo "options, by the stage that takes them (STAGE --help says more)"
    for stage in $stages; do
        options_of "$stage" | awk -v stage="$stage" '$2 ~ /^--(field|plain|columns|lexicon|no-header|reject|max-doc|line-buffered|help|version)$/ || $1 == "tables" { next }
            { name = ($1 == "-" ? "" : $1 ", ") $2 ($3 == "-" ? "" : " " $3) }
            length(line name) > 100 { print line; line = sprintf("%18s", "") }
            { if (line == "") line = sprintf("  %-16s", stage); line = line name "  " }
            END { if (line != "") print line }'
    done
    echo "common"
    echo "  -l, --lexicon FILE  to the stages that have the table of its name   --no-header  --line-buffered  --max-doc BYTES"
    echo "  --reject FILE  what was left out by any stage   -h, --help   -V, --version"
    echo; echo "The whole story: man 1 ${0##*/}"
}

# give STAGE WORD ... - further words for the stage's command line
give() { local -n words=${1#news-}; shift; words+=("$@"); }

give_table() {
    local stage table=${1##*/} given=
    table=${table%%[.-]*}
    for stage in $stages; do
        if [[ ${tables[$stage]:-} == *" $table "* ]]; then give "$stage" -l "$1"; given=1; fi
    done
    [ -n "$given" ] || die "$1: no stage has a table of that name (up to the first dot or hyphen); there are:$(printf '%s' "${tables[@]}" | tr -s ' ')"
}

# Each stage writes its own, and at the end they are one.
give_reject() {
    local stage
    reject=$1
    for stage in $stages; do give "$stage" --reject "$reject.$stage.$$"; done
    trap 'awk "FNR > 1 || NR == 1" "$reject".news-*."$$" >"$reject"; rm -f "$reject".news-*."$$"' EXIT
}

# give_option LONG [VALUE] - to the last stage that knows it, to all where all do the same
give_option() {
    local stage last=
    for stage in $stages; do [ -z "${knows[$stage$1]:-}" ] || last=$stage; done
    if [ -z "$last" ]; then
        local near
        near=$(for stage in $stages; do "$stage" "$1" </dev/null 2>&1 | grep -o 'did you mean [^?]*?' || true; done | head -n 1)
        die "$1: none of ${stages// /, } has such an option${near:+: $near}"
    fi
    case $1 in
    --lexicon) give_table "$2" ;;
    --reject) give_reject "$2" ;;
    --field | --plain | --columns) die "$1: the stages read each other; say it to a stage of a pipeline of your own" ;;
    --no-header) give "${stages##* }" "$1" ;;
    --max-doc | --line-buffered) for stage in $stages; do give "$stage" "$@"; done ;;
    *) give "$last" "$@" ;;
    esac
}

# "-R", "-Rl FILE", "-lFILE": letters without an argument may stand together
take_letters() {
    local letters=$1 long
    while [ -n "$letters" ]; do
        long=${long_of[-${letters:0:1}]:-}
        [ -n "$long" ] || die "-${letters:0:1}: none of ${stages// /, } has such an option"
        letters=${letters:1}
        if [ "${wants[$long]}" = - ]; then give_option "$long"; continue; fi
        if [ -n "$letters" ]; then give_option "$long" "$letters"; return 0; fi
        [ "$2" -gt 0 ] || die "$long wants an argument (${wants[$long]})"
        give_option "$long" "$3"
        return 1                                      # the next word is taken too
    done
}

take_options() {
    local files=() stage has_options=
    stages=$1
    shift
    for stage in $stages; do declare -ga "${stage#news-}=()"; done
    if [ $# = 0 ] && [ -t 0 ]; then { sed -n '2s/^# /usage: /p' "$0"; echo "(${0##*/} --help says more)"; } >&2; exit 2; fi
    for stage; do [[ $stage != -?* ]] || has_options=1; done
    if [ -z "$has_options" ]; then give "${stages%% *}" -- "$@"; return; fi
    learn_options
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) show_help; exit ;;
        -V | --version) version; exit ;;
        --) shift; files+=("$@"); break ;;
        --*=*) [ "${wants[${1%%=*}]:-}" != - ] || die "${1%%=*} takes no argument"; give_option "${1%%=*}" "${1#*=}" ;;
        --*)
            if [ "${wants[$1]:--}" = - ]; then give_option "$1"
            else [ $# -ge 2 ] || die "$1 wants an argument (${wants[$1]})"; give_option "$1" "$2"; shift
            fi ;;
        -?*) take_letters "${1#-}" $(($# - 1)) "${2:-}" || shift ;;
        *) files+=("$1") ;;
        esac
        shift
    done
    give "${stages%% *}" -- "${files[@]}"
}
