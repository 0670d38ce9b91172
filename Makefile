# Everything needs Python 3.11 or newer and make, nothing else. Each target does its own set-up.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The first of these that is new enough. Another one: make PYTHON=/path/to/python …
CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11 python
PYTHON ?= $(shell for candidate in $(CANDIDATES); do \
	"$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$candidate" && break; done)

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LINTERS := build/lint
SOURCES := scraper generator specmill tests
# Where the real documentation lies; the sample needs none.
DOCS_ROOT ?= ../shared/docs
# For make languages; none means all whose documentation is there.
SERVICES ?=
# More options for pytest, e.g. make test PYTEST_ARGS="-k names". One worker a core, one file a worker.
PYTEST_ARGS ?= -n auto --dist loadfile
# make lock UPGRADE=--upgrade takes the newest versions instead of keeping the locked ones.
UPGRADE ?=
# What make bench measures beside; it goes on without what cannot be installed.
PEERS := openapi-generator-cli==7.26.0
ONLY ?=
UV := uv==0.13.9

.PHONY: help setup demo test lint format build-specs check-specs lint-specs lint-tools accuracy languages bench lock dist clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Create .venv with the locked packages and this project

$(READY): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "specmill needs Python 3.11 or newer; install it or say make PYTHON=/path/to/python" >&2; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY) ## Scrape the bundled sample docs, generate their client, say where it is
	$(BIN)/specmill demo --out build/demo

test: lint lint-tools ## Run everything: ruff, mypy and the tests
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(READY) ## Check style and types of the sources
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(SOURCES)

format: $(READY) ## Format the sources and apply the safe fixes
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

build-specs: $(READY) ## Write spec/ and generated/ anew for the services in specmill.toml, reports to build/reports
	$(BIN)/specmill build --docs-root $(DOCS_ROOT) --reports build/reports

check-specs: $(READY) ## Tell whether spec/ and generated/ are what build-specs would write
	$(BIN)/specmill build --docs-root $(DOCS_ROOT) --check

lint-specs: $(READY) lint-tools ## Run openapi-spec-validator, redocly and spectral over the specs; one table
	$(BIN)/python -m tests.lint.lint_specs --docs-root $(DOCS_ROOT)

lint-tools: $(LINTERS)/.ready ## Install redocly and spectral into build/; needs Node 20.19 or newer

# Without Node, or without a registry to install from, what needs these two is skipped and says so.
$(LINTERS)/.ready: tests/lint/package.json tests/lint/package-lock.json
	@mkdir -p $(LINTERS) && cp tests/lint/package.json tests/lint/package-lock.json $(LINTERS)
	@if npm ci --prefix $(LINTERS) --engine-strict --silent --no-audit --no-fund; then touch $@; else \
		echo "skipped: redocly and spectral could not be installed; they need Node 20.19 or newer" >&2; fi

accuracy: $(READY) ## Measure the specs with the scorers and labels in ../shared/eval
	$(BIN)/python -m tests.accuracy

languages: $(READY) ## Send the examples through clients in TypeScript, Go and Java (SERVICES="smn elb" for some)
	$(BIN)/python -m tests.languages.matrix $(SERVICES)

bench: $(READY) ## Measure generator and client beside others (ONLY="calls startup" for some of it)
	$(PYTHON) -m venv build/bench
	-build/bench/bin/python -m pip install --quiet $(PEERS)
	$(BIN)/python -m tests.bench $(ONLY)

lock: ## Resolve the dependencies of pyproject.toml into requirements.lock
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet $(UV)
	build/lock/bin/uv pip compile --quiet --no-config --extra dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --strip-extras --custom-compile-command "make lock" $(UPGRADE) \
		--output-file requirements.lock pyproject.toml

dist: $(READY) ## Build the wheel and the source archive into build/dist
	$(BIN)/python -m build --no-isolation --outdir build/dist

clean: ## Remove .venv, caches and build/
	rm -rf $(VENV) build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find $(SOURCES) generated -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
