# Everything a developer does more than once. `make` lists it.

PYTHON ?= python3
VENV := .venv
STAMP := $(VENV)/.installed
COMPILED := $(VENV)/.compiled

# Where this is set every start would compile the whole program again, and the tests start it over and over.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install demo test check bench soak screenshots bind train verdicts

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(COMPILED) ## make .venv with the program and all it needs (again only when pyproject.toml changed)

demo: $(COMPILED) ## show a whole desk at work on this machine, without any account or server
	$(VENV)/bin/processor demo

test: $(COMPILED) ## run the tests; those that need Dovecot or PostgreSQL are skipped where these are missing
	$(VENV)/bin/python -m pytest -n 3 --dist worksteal  # more than two cores have to do: some tests wait

check: $(STAMP) ## look for mistakes without running anything: style, format, types
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy --strict processor tests

bench: $(COMPILED) ## measure how many mails a second the whole program works, and what they cost
	$(VENV)/bin/python -m tests.bench

soak: $(COMPILED) ## run what `make test` samples in full, read 20,000 damaged mails and 2,000 of colleagues, live through 5,000 random weeks, then kill and cut off a working desk over and over, and count what was lost or sent twice
	HYPOTHESIS_PROFILE=soak $(VENV)/bin/python -m pytest -n 0 tests/mail/test_robustness.py
	HYPOTHESIS_PROFILE=thorough FAULTS=on-both STORIES=in-peace-too $(VENV)/bin/python -m pytest -n 3 --dist worksteal
	STAFF_REPLIES=2000 $(VENV)/bin/python -m pytest -n 0 tests/staff/test_leaks.py
	$(VENV)/bin/python -m tests.any_order --sequences 5000
	$(VENV)/bin/python -m tests.soak

screenshots: $(STAMP) ## take pictures of every mail with the Chromium of this machine, into build/screens
	$(VENV)/bin/python -m tests.screens.shoot

verdicts: $(STAMP) ## after a change of templates/: try them all and note that they were found good, so that no desk tries them again
	$(VENV)/bin/python -m tests.outbound.shipped_templates

bind: $(STAMP) ## bind the tables in processor/listening/lexicons into the two files that are read
	$(VENV)/bin/python training/bind.py

train: $(STAMP) ## build the listening's small model and its weights anew from the letters in training/
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[train]'
	$(VENV)/bin/python training/train.py
	$(VENV)/bin/python training/train_kind.py

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "$$($(PYTHON) --version 2>&1) is too old: Python 3.11 or newer is needed. Name another one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "$(PYTHON) cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(STAMP): pyproject.toml | $(VENV)/bin/python
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[demo,postgres,dev]'
	@touch $@

# A start that finds no compiled modules takes twice as long; some machines never write them by themselves.
$(COMPILED): $(STAMP) $(shell find processor -name '*.py')
	@$(VENV)/bin/python -m compileall -q processor
	@touch $@
