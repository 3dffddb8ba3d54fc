# Everything a person does with this repository: `make help` lists it.
#
# The Python that Debian's QGIS uses; another one is named by `make QGIS_PYTHON=…`.
QGIS_PYTHON ?= /usr/bin/python3
# Level of the engine's environment: `inference` is smaller, but only runs models.
LEVEL ?= training
# The benchmark that `make bench` runs; empty runs all.
NAME ?=

DEV := .venv-dev/ready
QGIS := .venv-qgis/ready

.DEFAULT_GOAL := help
.PHONY: help setup system engine-environment engine-tests compiled-translations translations demo test test-matrix lint format package bench manual pictures clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

setup: system $(DEV) $(QGIS) engine-tests compiled-translations ## Install what demo, test and lint need (Debian: QGIS by apt)

system:
	@scripts/install_system_packages.sh

engine-environment: system
	@$(QGIS_PYTHON) -m dl_studio_plugin.runtime install --level $(LEVEL)

$(DEV): scripts/requirements-dev.txt | system
	@rm -rf .venv-dev
	$(QGIS_PYTHON) -m venv .venv-dev
	.venv-dev/bin/python -m pip install --quiet --requirement $<
	@touch $@

$(QGIS): scripts/requirements-test-qgis.txt | system
	@rm -rf .venv-qgis
	$(QGIS_PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/python -m pip install --quiet --requirement $<
	@touch $@

compiled-translations: system
	@$(QGIS_PYTHON) scripts/translations.py compile

engine-tests: engine-environment
	@$(QGIS_PYTHON) scripts/make_engine_test_venv.py

demo: system engine-environment ## From imagery to a scored map of buildings in demo-results/
	@$(QGIS_PYTHON) scripts/demo.py

test: setup ## Run all tests
	@$(QGIS_PYTHON) scripts/run_tests.py

test-matrix: system ## Run the tests of QGIS's side on QGIS 3.44 as well (root: debootstrap, chroot)
	@$(QGIS_PYTHON) scripts/test_matrix.py

lint: system $(DEV) ## Check style, types, rooms, security and the built package
	@.venv-dev/bin/python scripts/lint.py

format: $(DEV) ## Put the code into its standard form
	.venv-dev/bin/ruff check --fix-only --quiet .
	.venv-dev/bin/ruff format .

package: ## Build dist/dl_studio_plugin-VERSION.zip, which QGIS installs
	@$(QGIS_PYTHON) scripts/build_package.py

bench: system engine-environment ## Run all benchmarks, or one: make bench NAME=startup
	@$(QGIS_PYTHON) scripts/bench.py $(NAME)

manual: system ## Write the parameter tables of the manual from the algorithms
	@$(QGIS_PYTHON) scripts/make_manual.py

translations: system ## Bring i18n/*.ts up to the source, and compile them
	@$(QGIS_PYTHON) scripts/translations.py update
	@$(QGIS_PYTHON) scripts/translations.py compile

pictures: ## Draw the README's picture from demo-results/
	@QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) scripts/make_pictures.py

clean: ## Remove everything that was built here (not the engine environment)
	rm -rf build dist demo-results bench-results .venv-dev .venv-qgis .venv-engine
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
