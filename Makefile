# The only entry. `make help` lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# One folder for everything built, outside the clone: a fresh clone is quick where it exists and whole where it does not.
ITGEL_CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/itgel
export CARGO_TARGET_DIR ?= $(ITGEL_CACHE)/target
export ITGEL_CACHE
VENV := $(ITGEL_CACHE)/stock-tools
export PATH := $(ITGEL_CACHE)/tools/bin:$(VENV)/bin:$(PATH)
# No setting of whoever runs this puts another SQLite or OpenSSL in the place of the source that the tests compare with its sums,
# or takes a check out of a release.
unexport LIBSQLITE3_FLAGS $(filter LIBSQLITE3_% SQLITE_MAX_% OPENSSL_% X86_64_UNKNOWN_LINUX_GNU_OPENSSL_% CARGO_PROFILE_RELEASE_%,$(.VARIABLES))
DEMO ?= $(ITGEL_CACHE)/demo

.PHONY: help setup setup-run setup-bench run demo test check fmt gen faults fuzz bench e2e package clean

help: ## What there is
	@grep -hE '^[a-z0-9-]+:.*## ' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 12

setup: ## Install what is missing: Debian packages, npm packages, stock tools for the checks
	@scripts/setup all

setup-run:
	@scripts/setup run

setup-bench: setup
	@scripts/setup bench

run: setup-run ## Open the application (without a display: says so and runs `make demo`)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  scripts/pages && cargo run --locked --quiet --package itgel-desktop; \
	else \
	  echo "No display here, so the window cannot open. Running the demonstration on the command line instead."; \
	  $(MAKE) --no-print-directory demo; \
	fi

demo: setup-run ## Play a synthetic day on the command line and leave bundles to check
	@# Only an earlier demonstration makes way for the next, whatever DEMO was set to.
	@if [ -f "$(DEMO)/vault/vault.json" ] && [ -f "$(DEMO)/passphrase.txt" ]; then rm -rf "$(DEMO)"; fi
	@cargo run --locked --quiet --package itgel-cli -- demo --out "$(DEMO)"

test: setup ## Everything that must hold
	@scripts/test

check: setup ## What comes from elsewhere, formatting, lints, types, and the unit tests of the pages
	scripts/pages
	scripts/check-supply
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
	scripts/check-pages

fmt: setup-run ## Format everything
	cargo fmt --all
	npm --prefix ui run --silent fmt

gen: setup-run ## Write what is generated: TypeScript bindings, permissions, words
	@scripts/gen

faults: setup ## Attack the real program in every way: a short pass; LONG=1 the whole one, COUNT=N so many of each
	@scripts/faults $(if $(LONG),--long) $(if $(COUNT),--count $(COUNT))

fuzz: setup-run ## Give every reader what nobody would write: a minute each (scripts/fuzz TARGET SECONDS)
	@scripts/fuzz

bench: setup-bench ## Measure the program beside what it could be compared with (ARGS="--rows a,b --pairs N", ARGS=--quick)
	@scripts/bench $(ARGS)

e2e: setup ## The journey through the real window, in both languages
	@scripts/e2e

package: setup ## Build the .deb, with licences and a bill of materials
	@scripts/package

clean: ## Remove what was built (the next build starts from nothing)
	rm -rf "$(CARGO_TARGET_DIR)" ui/dist ui/node_modules
