#!/bin/bash
# Ends a test run: why tests were skipped, and how many passed, failed and were skipped.
set -euo pipefail

log=$1
skipped=$(grep -cE '^➜ +Test .* skipped' "$log" || true)
failed=$(grep -cE '^✘ +Test [^r].* failed after' "$log" || true)
passed=$(grep -cE '^✔ +Test [^r].* passed after' "$log" || true)
grep -E '^➜ +Test .* skipped' "$log" || true
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
