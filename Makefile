# Two commands do everything on a fresh machine: `make site` and `make test`.

.DEFAULT_GOAL := help
.PHONY: help site test art format lint layers clean ready test-tools

SWIFT_SOURCES := Sources Tests Package.swift

help:
	@echo 'make site     build the site in content/ into public/'
	@echo 'make test     run every test'
	@echo 'make art      draw the badge images again (art/make.sh)'
	@echo 'make format   format the Swift files'
	@echo 'make lint     check the format of the Swift files'
	@echo 'make layers   check that each module imports only what it may'
	@echo 'make clean    remove what was compiled and the test tools; public/ stays'

site: ready
	@swift build -c release --product rosette $$(.ci/release-flags)
	@.build/release/rosette build
	@echo 'To look at it, run: python3 -m http.server --directory public 8000'
	@echo 'and open http://localhost:8000/'

test: ready test-tools
	@.ci/test

art:
	@art/make.sh

format:
	@swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint:
	@swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)

layers:
	@.ci/check-layers

clean:
	@rm -rf .build .venv .venv-credentials .venv-ctdl .venv-browser Tests/Interop/__pycache__ Tests/Browser/__pycache__

ready:
	@.ci/check-toolchain
	@.ci/install-libraries

test-tools: ready
	@Tests/Interop/setup
	@Tests/Browser/setup
