# Shared by the start scripts in the repository's root, which set `home` to that folder and then call `launch`.
# Environment: JAVA_HOME (used when it is a JDK 25), ADDER_JAVA_OPTS (further options for the JVM),
# ADDER_NO_AOT (set: neither make nor use a cache of loaded classes).

# The cache of loaded classes fits the garbage collector it was made with.
java_options="-XX:+UseSerialGC -Xss8m -Xlog:disable -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8"
java_options="$java_options -Dstderr.encoding=UTF-8"

fail() {
    printf 'adder: %s\n' "$1" >&2
    exit 70
}

is_jdk25() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
            'JAVA_VERSION='*) return 1 ;;
        esac
    done <"$1/release"
    return 1
}

# Sets `jdk`.
find_jdk() {
    for jdk in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* /opt/java/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.gradle/jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
        if is_jdk25 "$jdk"; then return 0; fi
    done
    java=$(command -v java) || java=
    while [ -h "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=${java%/*}/$link ;;
        esac
    done
    jdk=${java%/bin/java}
    if [ -n "$java" ] && is_jdk25 "$jdk"; then return 0; fi
    fail "needs a JDK 25, and none was found; install one (for example Temurin 25) or set JAVA_HOME"
}

# Is there a build of module $1, with all it depends on, that is newer than the sources?
is_built() {
    paths=$home/$1/target/classpath.txt
    [ -e "$home/$1/target/adder-$1.jar" ] && [ -s "$paths" ] || return 1
    changed=$(find "$home"/pom.xml "$home"/*/pom.xml "$home"/*/*/pom.xml "$home"/*/src/main "$home"/*/*/src/main \
        -newer "$paths" 2>/dev/null)
    [ -z "$changed" ] || return 1
    IFS= read -r classpath <"$paths" || [ -n "$classpath" ]
    ifs=$IFS
    IFS=:
    for entry in $classpath; do
        [ -e "$entry" ] || { IFS=$ifs; return 1; }
    done
    IFS=$ifs
}

build() {
    if [ -e "$home/$1/target/classpath.txt" ]; then why="sources changed"; else why="first use, about a minute"; fi
    command -v mvn >/dev/null || fail "needs Maven (mvn, 3.8 or newer) to build itself, and it is not on the PATH"
    mkdir -p "$home/target" || fail "cannot write to $home/target"
    lock=$home/target/build.lock
    waited=
    until mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/pid" 2>/dev/null) || owner=
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        [ -n "$waited" ] || echo "waiting for another build of Adder ..." >&2
        waited=yes
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT TERM
    if [ -z "$waited" ] || ! is_built "$1"; then
        echo "building Adder ($why) ..." >&2
        log=$home/target/build.log
        : >"$lock/start"
        # The quick profile: no checks and no tests.
        if ! JAVA_HOME=$jdk mvn -B -q -Dstyle.color=never -Dquick -f "$home/pom.xml" -pl "$1" -am package >"$log" 2>&1 </dev/null; then
            grep -v -e '^$' -e '^WARNING: ' -e '^\[ERROR\] *$' -e 'Help 1\]' -e 'mvn <args>' \
                -e 'Re-run Maven' -e 'the full stack' -e 'For more information' -e 'After correcting' "$log" |
                tail -n 25 >&2
            fail "could not build itself; the whole log is $log"
        fi
        touch -r "$lock/start" "$home/$1/target/classpath.txt"
    fi
    rm -rf "$lock"
    trap - EXIT INT TERM
}

# A cache of loaded and linked classes: with it a command starts in less than half the time. It is made in the
# background by a run of build/warmup.py; a JVM that cannot use a cache ignores it.
make_cache() (
    making=$1.making
    mkdir "$making" 2>/dev/null || exit 0
    trap 'rm -rf "$making"' EXIT
    cd "$making" || exit 0
    nice -n 10 "$jdk/bin/java" $java_options -XX:AOTCacheOutput="$making/new" -cp "$classpath" "$2" \
        run "$home/build/warmup.py" --tools "$home/build/warmup.json"
    if [ -s "$making/new" ]; then mv -f "$making/new" "$1"; else : >"$1"; fi
) </dev/null >/dev/null 2>&1

# launch MODULE MAIN-CLASS ARGUMENTS...
launch() {
    module=$1
    main=$2
    shift 2
    find_jdk
    if ! is_built "$module"; then
        build "$module"
        is_built "$module" || fail "was built, and something is still missing; see $home/target/build.log"
    fi
    classpath=$home/$module/target/adder-$module.jar:$classpath
    use_cache=
    if [ -z "${ADDER_NO_AOT:-}" ]; then
        cache=$home/$module/target/adder.aot
        if [ "$cache" -nt "$paths" ] && [ ! "$jdk/release" -nt "$cache" ]; then
            [ ! -s "$cache" ] || use_cache=-XX:AOTCache=$cache
        else
            if [ -n "$(find "$cache.making" -prune -mmin +10 2>/dev/null)" ]; then rm -rf "$cache.making"; fi
            make_cache "$cache" "$main" &
        fi
    fi
    # As CPython does: in a locale that knows only ASCII, arguments and file names are UTF-8.
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) export LC_ALL=C.UTF-8 ;;
    esac
    exec "$jdk/bin/java" $java_options ${use_cache:+"$use_cache"} ${ADDER_JAVA_OPTS:-} -cp "$classpath" "$main" "$@"
}
