# Two commands do everything on a fresh machine: `make site` and `make test`.

.DEFAULT_GOAL := help
.PHONY: help site test fuzz sanitize bench faults hard-inputs art screenshots measure-pages measure-preview sbom format lint layers clean ready test-tools browser-ready

SWIFT_SOURCES := Sources Tests Plugins Package.swift

help:
	@echo 'make site     build the site in content/ into public/'
	@echo 'make test     run every test'
	@echo 'make fuzz     try inputs that nobody has written, for an hour (MINUTES=10 chooses how long)'
	@echo 'make sanitize run the Swift tests under the address sanitizer, then under the thread sanitizer'
	@echo 'make bench    measure how long builds take (SIZES="1000 10000" chooses how many awards)'
	@echo 'make faults   break builds and commands in every way a machine can, into docs/faults.md'
	@echo 'make hard-inputs  measure what the largest and deepest inputs cost, into docs/hard-inputs.md'
	@echo 'make art      draw the badges, link previews and icons again (art/make.sh)'
	@echo 'make screenshots    take the pictures in docs/screenshots/ again'
	@echo 'make measure-pages  measure pages in a browser, into docs/performance.md'
	@echo 'make measure-preview  measure how soon a preview shows a change, into docs/performance.md'
	@echo 'make sbom     write a bill of materials, .build/rosette.spdx.json (SBOM=FILE chooses another place)'
	@echo 'make format   format the Swift files'
	@echo 'make lint     check the format of the Swift files'
	@echo 'make layers   check that each module imports only what it may'
	@echo 'make clean    remove what was compiled and the test tools; public/ stays'

site: ready
	@swift build -c release --product rosette $$(.ci/release-flags)
	@.build/release/rosette build
	@echo 'To look at it, run: .build/release/rosette serve --open'

test: ready test-tools
	@.ci/test

fuzz: ready
	@.ci/fuzz --minutes $(or $(MINUTES),60) $(if $(PARTS),--only "$(PARTS)")

sanitize: ready
	@.ci/sanitize $(SANITIZERS)

bench: ready
	@swift build -c release --product rosette $$(.ci/release-flags)
	@benchmarks/setup
	@benchmarks/run $(if $(SIZES),--sizes "$(SIZES)") $(if $(ROUNDS),--rounds "$(ROUNDS)")

faults: ready
	@swift build -c release --product rosette $$(.ci/release-flags)
	@Tests/Faults/run .build/release/rosette --publish docs/faults.md

hard-inputs: ready
	@swift build -c release --product rosette $$(.ci/release-flags)
	@benchmarks/hard_inputs --record

art:
	@art/make.sh

screenshots: browser-ready
	@.venv-browser/bin/python Tests/Browser/take_screenshots.py .build/debug/rosette

measure-pages: browser-ready
	@.venv-browser/bin/python Tests/Browser/measure_pages.py .build/debug/rosette

measure-preview: browser-ready
	@swift build -c release --product rosette $$(.ci/release-flags)
	@.venv-browser/bin/python Tests/Browser/measure_preview.py .build/release/rosette

sbom: ready
	@[ -e Package.resolved ] || swift package resolve
	@.ci/sbom "$(or $(SBOM),.build/rosette.spdx.json)"

format:
	@swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

lint:
	@swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)

layers:
	@.ci/check-layers

clean:
	@rm -rf .build .build-address .build-thread .venv .venv-credentials .venv-ctdl .venv-hosts .venv-browser .venv-bench \
		Tests/Interop/__pycache__ Tests/Browser/__pycache__ benchmarks/__pycache__

ready:
	@.ci/check-toolchain
	@.ci/install-libraries

test-tools: ready
	@Tests/Interop/setup
	@Tests/Browser/setup

browser-ready: ready
	@Tests/Browser/setup
	@swift build --product rosette
