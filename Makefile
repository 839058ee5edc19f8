# Huiyin 回音. `make` alone lists what can be done.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

PREFIX ?= /usr/local
DESTDIR ?=
DEMO_OPTIONS ?=
BENCH_OPTIONS ?=

# What the program is built with; the README gives the reason for each.
BUILD_PACKAGES := libncursesw5-dev libsqlite3-dev libsodium-dev libssl-dev
# What the program needs to run, beside the libraries of the above.
RUN_PACKAGES := ncurses-base
# What the tests drive it with and compare it to.
TEST_PACKAGES := tmux python3 python3-venv strace unicode-data procps e2fsprogs mount
# What the benchmarks compare it to.
BENCH_PACKAGES := sqlite3 taskwarrior less neomutt notmuch

SOURCES := Package.swift Sources Tests
BUILD := swift build --explicit-target-dependency-import-check error
# Swift's own libraries go into the program: binding them anew takes longer than most commands do.
RELEASE := $(BUILD) -c release --static-swift-stdlib
OPTIMIZED := -c release -Xswiftc -enable-testing --scratch-path .build/optimized
VENV := .build/venv

.PHONY: help demo test build format check bench install clean
.PHONY: swift build-packages test-packages bench-packages

help: ## List what can be done.
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' Makefile | \
	  while IFS='|' read -r name text; do printf 'make %-8s  %s\n' "$$name" "$$text"; done

demo: build ## Install what is missing, build, and open the desk on a demo office.
	@.build/release/huiyin demo $(DEMO_OPTIONS)

build: build-packages ## Build the program: .build/release/huiyin.
	@$(RELEASE) --product huiyin

test: build-packages test-packages $(VENV) ## Check the format, build, and run every test.
	@swift format lint --strict --recursive --parallel $(SOURCES)
	@$(BUILD) --build-tests
	@bash Tests/Tools/run-tests.sh --skip-build

check: test ## Test longer: every fault at length, and with sanitizers.
	@swift build $(OPTIMIZED) --build-tests
	@HUIYIN_LONG_TESTS=1 bash Tests/Tools/run-tests.sh $(OPTIMIZED) --skip-build \
	  --filter 'JournalingTests|FailingProgramTests|BoardSoakTests'
	@for seed in $$(seq 2001 2000 98001); do \
	  HUIYIN_FIRST_SEED=$$seed bash Tests/Tools/run-tests.sh $(OPTIMIZED) --skip-build \
	    --filter 'WorkflowTests\.HistoryTests'; done
	@bash Tests/Tools/run-tests.sh --scratch-path .build/thread --sanitize thread \
	  --filter RegistryTests
	@# What Foundation and XCTest leave behind at the end of a process is not looked at; and the desk's
	@# signals have a stack of their own, which the sanitizer would take for its own and give back.
	@ASAN_OPTIONS=detect_leaks=0:use_sigaltstack=0 bash Tests/Tools/run-tests.sh \
	  --scratch-path .build/address --sanitize address \
	  --filter 'Drawing|Canon|Desk'

bench: build bench-packages ## Compare speed with SQLite and others, as ratios of one run.
	@$(RELEASE) --product benchmarks
	@.build/release/benchmarks $(BENCH_OPTIONS)

format: ## Put the sources into the house format.
	@swift format format --in-place --recursive --parallel $(SOURCES)

install: build ## Install the program and its themes below PREFIX.
	install -D -m 0755 .build/release/huiyin $(DESTDIR)$(PREFIX)/bin/huiyin
	install -d $(DESTDIR)$(PREFIX)/share/huiyin/themes
	install -m 0644 themes/*.json5 $(DESTDIR)$(PREFIX)/share/huiyin/themes/

clean: ## Remove everything that was built.
	@rm -rf .build

swift:
	@command -v swift >/dev/null || { \
	  echo "huiyin: Swift 6.2 or newer is needed, and 'swift' is not in PATH:" \
	    "install it from swift.org, then run make again." >&2; exit 1; }

build-packages: swift
	@bash Tests/Tools/packages.sh $(BUILD_PACKAGES) $(RUN_PACKAGES)

test-packages:
	@bash Tests/Tools/packages.sh $(TEST_PACKAGES)

bench-packages:
	@bash Tests/Tools/packages.sh $(BENCH_PACKAGES)

$(VENV): Tests/Tools/requirements.txt
	@rm -rf $(VENV)
	@python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
