#!/bin/bash
# Runs `swift test` with the arguments given, and ends with why tests were skipped and the counts.
set -uo pipefail

log=.build/tests.log
swift test "$@" 2>&1 | tee "$log"
status=$?

skipped=$(grep -cE '^➜ +Test .* skipped' "$log")
failed=$(grep -cE '^✘ +Test [^r].* failed after' "$log")
passed=$(grep -cE '^✔ +Test [^r].* passed after' "$log")
if [ "$status" -ne 0 ]; then
  echo
  echo "What failed:"
  grep -E '^✘ +Test [^r]' "$log"
fi
if [ "$skipped" -gt 0 ]; then
  echo
  echo "What this machine can not run:"
  grep -E '^➜ +Test .* skipped' "$log"
fi
echo
echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
