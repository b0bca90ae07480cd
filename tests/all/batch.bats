# batch on ssh hosts and on a cluster, both on the loopback address, and a longer run of kills. `tests/run --all` installs what they
# need and runs them; nothing is left running.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/../.. T=$BATS_FILE_TMPDIR
    export BIN=${BIN:-$ROOT/bin}
    mkdir -p "$T/tree/bin"
    cp -r "$ROOT/pipelines" "$T/tree/"
    ln -s "$(realpath "$BIN")"/news-* "$T/tree/bin/"
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH
    cd "$T"
    "$ROOT/tests/dump" 500 dump
    who-said-what -R dump >bare.tsv
}
teardown_file() {
    "$BATS_TEST_DIRNAME/slurm" down "$T/slurm"
    "$BATS_TEST_DIRNAME/sshd" down "$T/sshd"
}
setup() {
    cd "$T"
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH
    export SLURM_CONF=$T/slurm/slurm.conf
}

@test "batch: 2,000 articles on one machine, with xargs and with GNU parallel" {
    batch -d local -o local --block 256K dump
    batch -d parallel -o parallel --block 256K dump
    cmp bare.tsv local/who-said-what.tsv
    cmp bare.tsv parallel/who-said-what.tsv
    grep -q '2000 articles' <(batch -o local --block 200K dump 2>&1)
}

@test "batch: two hosts by ssh give the same bytes" {
    "$BATS_TEST_DIRNAME/sshd" up "$T/sshd"
    mkdir -p wrap
    printf '#!/bin/sh\nexec %s -F %s "$@"\n' "$(command -v ssh)" "$T/sshd/config" >wrap/ssh
    chmod +x wrap/ssh
    PATH=$T/wrap:$PATH batch -d ssh -H 1/alpha,1/beta -o ssh --block 256K dump
    cmp bare.tsv ssh/who-said-what.tsv
    [ "$(grep -c 'Accepted publickey' sshd/log)" -gt 2 ]
    run -2 batch -d ssh -o none dump
}

@test "batch: a Slurm job array gives the same bytes, with a task for each shard and packed" {
    "$BATS_TEST_DIRNAME/slurm" up "$T/slurm" 3
    batch -d slurm -o slurm --block 256K dump
    cmp bare.tsv slurm/who-said-what.tsv
    batch -d slurm -j 3 -o packed --block 256K dump
    cmp bare.tsv packed/who-said-what.tsv
    [ "$(grep -c JobState=COMPLETED slurm/log/jobcomp.log)" -gt 6 ]
    run -0 --separate-stderr batch -d slurm -o slurm --block 256K dump
    [[ $stderr == *"is complete"* ]]
}

# A pipeline that takes a while, so that there is a middle of the job.
slow() { mkdir -p slow; { echo '#!/usr/bin/env bash'; echo 'sleep 4'; echo "exec '$T/tree/pipelines/who-said-what' \"\$@\""; } >slow/who-said-what; chmod +x slow/who-said-what; }

@test "batch: a node lost in mid-job costs its task a second start and not a row" {
    slow
    batch -p "$T/slow/who-said-what" -d slurm -j 3 -o lost --block 2M dump 2>lost.log &
    for _ in $(seq 100); do [ "$(squeue -h -t R 2>/dev/null | wc -l)" -lt 2 ] || break; sleep 0.1; done
    kill -9 "$(cat slurm/run/slurmd.n1.pid)"
    scontrol update nodename=n1 state=down reason=test
    wait $!
    cmp bare.tsv lost/who-said-what.tsv
    grep -q NODE_FAIL slurm/log/jobcomp.log || grep -q 'requeue' slurm/log/slurmctld.log
}

@test "batch: a runner killed while its job is in the queue: the next one takes over" {
    slow
    setsid batch -p "$T/slow/who-said-what" -d slurm -j 2 -o gone --block 1M dump 2>/dev/null & runner=$!
    for _ in $(seq 100); do [ -z "$(squeue -h -t R 2>/dev/null)" ] || break; sleep 0.1; done
    pkill -9 -s "$runner"
    batch -p "$T/slow/who-said-what" -d slurm -j 2 -o gone --block 1M dump
    cmp bare.tsv gone/who-said-what.tsv
    [ -z "$(squeue -h)" ]
}

@test "batch: thirty kills" {
    "$ROOT/tests/kill" 30 4
}
