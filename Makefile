# The two commands are `make site` and `make test`; `make help` lists the rest.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup site generate build serve test golden floors check lint lock clean

help:  ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP)  ## prepare .venv with the locked dependencies

# One clear line for what a fresh machine may lack; everything later may assume a good Python.
$(STAMP): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "make: no '$(PYTHON)' found. Install Python 3.11 or newer, or name one: make PYTHON=/path/to/python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' || { echo "make: '$(PYTHON)' is $$($(PYTHON) -V 2>&1); Briefings needs Python 3.11 to 3.14. Name one: make PYTHON=/path/to/python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "make: '$(PYTHON)' has no venv module. On Debian and Ubuntu: apt-get install python3-venv; then run make again." >&2; exit 2; }
	@echo "Preparing $(VENV) with the locked dependencies (once; a minute or two) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
	@echo "Ready: $(BIN)/briefings"

site: setup  ## seeds to docs/ to site/, and how to look at it
	@echo "Generating docs/ from seeds/ ..."
	@$(BIN)/briefings generate; status=$$?; \
	  if [ $$status -gt 1 ]; then exit $$status; fi; \
	  echo "Building site/ from docs/ ..."; \
	  $(BIN)/briefings build || exit $$?; \
	  exit $$status

generate: setup  ## seeds and edits to docs/
	@$(BIN)/briefings generate

build: setup  ## docs/ as it is to site/
	@$(BIN)/briefings build

serve: setup  ## look at the site while you edit
	@$(BIN)/briefings serve

test: setup  ## all tests
	@echo "Running the tests ..."
	@$(BIN)/python -m pytest -q

golden: setup  ## write the expected pages of tests/golden anew
	@$(BIN)/python -m tests.golden.update

floors: setup  ## raise the floors of extraction to what is measured now; never lowers one
	@$(BIN)/python -m tests.evaluation.floors

check: setup  ## findings on docs/ and site/
	@$(BIN)/briefings check $(if $(wildcard site/index.html),--site site)

lint: setup  ## linter, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

lock: setup  ## write requirements.lock anew for Python 3.11 to 3.14
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade -o requirements.lock

clean:  ## remove what can be made again (.venv stays)
	rm -rf site .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
