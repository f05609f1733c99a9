# Each target makes .venv and installs what it needs when that is missing or older than what asks for it.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: graph test lint clean

graph: $(STAMP)
	$(BIN)/kg build seeds -o output
	@echo "Open output/graph.html in a browser."

test: $(STAMP)
	$(BIN)/python -m pytest

lint: $(STAMP)
	$(BIN)/ruff check kg tests
	$(BIN)/ruff format --check kg tests
	$(BIN)/mypy

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "kg needs Python 3.11 or later: make PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv build *.egg-info
