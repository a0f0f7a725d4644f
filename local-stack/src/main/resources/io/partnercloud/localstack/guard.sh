# Outlives the stack by a moment: ends its processes when the stack itself was killed and could not.
# $1 is the list of processes ("pid name" lines), $2 what every command line of this stack contains.
trap '' INT HUP TERM
list=$1 marker=$2

# The stack holds the other end of this pipe; the system closes it whatever the stack dies of.
cat >/dev/null
[ -s "$list" ] || exit 0

# A number may have gone to another program meanwhile.
ours() {
    if [ -r "/proc/$1/cmdline" ]; then
        tr '\0' ' ' <"/proc/$1/cmdline"
    else
        ps -o args= -p "$1" 2>/dev/null
    fi | grep -qF -- "$marker"
}

any_left() {
    while read -r pid name; do
        ours "$pid" && return 0
    done <"$list"
    return 1
}

while read -r pid name; do
    ours "$pid" || continue
    case $name in
        postgresql) kill -INT "$pid" ;;
        *) kill -TERM "$pid" ;;
    esac
done <"$list"

waited=0
while any_left && [ "$waited" -lt 15 ]; do
    sleep 1
    waited=$((waited + 1))
done
while read -r pid name; do
    ours "$pid" && kill -KILL "$pid"
done <"$list"
: >"$list"
