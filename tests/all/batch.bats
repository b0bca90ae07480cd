# batch on ssh hosts and on a cluster, both on the loopback address, and a longer run of kills. `tests/run --all` installs what they
# need and runs them; nothing is left running, and a machine on which they can't be brought up says why.
bats_require_minimum_version 1.5.0

setup_file() {
    export ROOT=$BATS_TEST_DIRNAME/../.. T=$BATS_FILE_TMPDIR
    export BIN=${BIN:-$ROOT/bin}
    mkdir -p "$T/tree/bin"
    cp -r "$ROOT/pipelines" "$T/tree/"
    ln -s "$(realpath "$BIN")"/news-* "$T/tree/bin/"
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH
    cd "$T"
    "$BATS_TEST_DIRNAME/slurm" slurm 3 3>&- 4>&- & echo $! >slurm.pid
    "$BATS_TEST_DIRNAME/sshd" sshd 3>&- 4>&- & echo $! >sshd.pid
    "$ROOT/tests/dump" 500 dump
    who-said-what -R dump >bare.tsv
}
teardown_file() {
    local pid
    for pid in $(cat "$T/slurm.pid" "$T/sshd.pid"); do kill "$pid" 2>/dev/null || true; done
    wait || true
}
setup() {
    cd "$T"
    PATH=$T/tree/bin:$T/tree/pipelines:$PATH
    export SLURM_CONF=$T/slurm/slurm.conf
}
needs() { until [ -e "$1/ready" ]; do if [ -e "$1/why" ]; then skip "$(cat "$1/why")"; fi; sleep 0.2; done; }    # both give up after some minutes
wait_for() { for _ in $(seq 600); do if eval "$1"; then return; fi; sleep 0.2; done; echo "not after two minutes: $1"; return 1; }

@test "batch: 2,000 articles on one machine, with xargs and with GNU parallel" {
    batch -d local -o local --block 256K dump
    batch -d parallel -o parallel --block 256K dump
    cmp bare.tsv local/who-said-what.tsv
    cmp bare.tsv parallel/who-said-what.tsv
    grep -q '2000 articles' <(batch -o local --block 200K dump 2>&1)
}

@test "batch: two hosts by ssh give the same bytes" {
    run -2 batch -d ssh -o none dump
    needs sshd
    mkdir -p wrap
    printf '#!/bin/sh\nexec %s -F %s "$@"\n' "$(command -v ssh)" "$T/sshd/config" >wrap/ssh
    chmod +x wrap/ssh
    PATH=$T/wrap:$PATH batch -d ssh -H 1/alpha,1/beta -o ssh --block 256K dump
    cmp bare.tsv ssh/who-said-what.tsv
    [ "$(grep -c 'Accepted publickey' sshd/log)" -gt 2 ]
}

@test "batch: a Slurm job array gives the same bytes, with a task for each shard and packed" {
    needs slurm
    batch -d slurm -o slurm --block 256K dump
    cmp bare.tsv slurm/who-said-what.tsv
    batch -d slurm -j 3 -o packed --block 256K dump
    cmp bare.tsv packed/who-said-what.tsv
    wait_for '[ "$(grep -c JobState=COMPLETED slurm/log/jobcomp.log)" -gt 6 ]'
    run -0 --separate-stderr batch -d slurm -o slurm --block 256K dump
    [[ $stderr == *"is complete"* ]]
}

# A pipeline that waits for the file "go", so that there is a middle of the job: at.NODE is there when it has begun on NODE.
slow() {
    rm -rf go at.* slow
    mkdir slow
    cat >slow/who-said-what <<END
#!/usr/bin/env bash
touch '$T'/at."\$SLURMD_NODENAME"
for _ in \$(seq 600); do [ ! -e '$T/go' ] || break; sleep 0.2; done
exec '$T/tree/pipelines/who-said-what' "\$@"
END
    chmod +x slow/who-said-what
}

@test "batch: a node lost in mid-job costs its task a second start and not a row" {
    needs slurm
    slow
    batch -p "$T/slow/who-said-what" -d slurm -j 3 -o lost --block 2M dump 2>lost.log 3>&- &
    wait_for '[ -e at.n1 ]'
    kill -9 "$(cat slurm/run/n1)"
    scontrol update nodename=n1 state=down reason=test
    touch go
    wait $!
    cmp bare.tsv lost/who-said-what.tsv
    wait_for "grep -q NODE_FAIL slurm/log/jobcomp.log || grep -q requeue slurm/log/slurmctld.log"
}

@test "batch: a runner killed while its job is in the queue: the next one takes over" {
    needs slurm
    slow
    setsid batch -p "$T/slow/who-said-what" -d slurm -j 2 -o gone --block 1M dump 2>/dev/null 3>&- & runner=$!
    wait_for 'ls at.* >/dev/null 2>&1'
    pkill -9 -s "$runner"
    touch go
    batch -p "$T/slow/who-said-what" -d slurm -j 2 -o gone --block 1M dump
    cmp bare.tsv gone/who-said-what.tsv
    wait_for '[ -z "$(squeue -h)" ]'
}

@test "batch: fifteen kills" {
    "$ROOT/tests/kill" 15 4
}

@test "batch and across: the disk at fault, some places of each kind" {
    "$ROOT/tests/disk" -k 2 batch across added
}

@test "batch: across by ssh and on the cluster gives the same tables" {
    mkdir -p few
    cp "$ROOT"/samples/*-ferry.txt "$ROOT/tests/across/articles.tsv" few/
    across -o want few/*
    needs sshd
    PATH=$T/wrap:$PATH batch -p across -d ssh -H 1/alpha,1/beta -o across-ssh --block 2K few
    needs slurm
    batch -p across -d slurm -o across-slurm --block 2K few
    for table in copies stories speakers utterances claims; do cmp "want/$table.tsv" "across-ssh/$table.tsv"; cmp "want/$table.tsv" "across-slurm/$table.tsv"; done
}
