# make demo        build Andon and open it on a sample day
# make test        lint, build and run every test
# make bench       run the benchmarks
# make faults      attack the program for some minutes; FAULTS="--rounds 9" attacks it longer
# make install     install into PREFIX (default /usr/local), staged below DESTDIR
# make uninstall   take the installed files away again
# make clean       remove what was built
#
# Targets that build first install the Debian packages they miss.

PREFIX ?= /usr/local
DESTDIR ?=
FAULTS ?=
SWIFT ?= swift

bin = $(DESTDIR)$(PREFIX)/bin
share = $(DESTDIR)$(PREFIX)/share
bash_completions = $(share)/bash-completion/completions
zsh_completions = $(share)/zsh/site-functions
units = $(DESTDIR)$(PREFIX)/lib/systemd/system
fish_completions = $(share)/fish/vendor_completions.d
pages = $(wildcard Sources/andon*.[1-8])
static = --configuration release --static-swift-stdlib
sanitized = --scratch-path .build-faults --sanitize=address --product AndonFaults
shipped = $(static) --product andon -Xlinker --strip-all

.PHONY: help demo test bench faults install uninstall clean toolchain
.NOTPARALLEL:

help:
	@sed -n '/^$$/q;s/^#[ ]\{0,1\}//p' Makefile

demo: toolchain
	@.ci/packages build
	@[ -d .build ] || echo "The first build takes about two minutes; later ones take seconds."
	$(SWIFT) build --product andon
	@andon="$$($(SWIFT) build --show-bin-path)/andon"; \
	if [ -t 0 ] && [ -t 1 ]; then exec "$$andon" demo; \
	else echo "Andon is built. In a terminal, run: $$andon demo"; fi

test: toolchain
	@.ci/packages build test
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build --disable-xctest
	@echo "make test: everything passed."

bench: toolchain
	@.ci/packages build bench
	$(SWIFT) build $(shipped)
	$(SWIFT) build $(static) --product AndonBench
	@bin="$$($(SWIFT) build $(static) --show-bin-path)"; "$$bin/AndonBench" "$$bin/andon"

# The attacker reads files itself too, under the address sanitizer, in a build of its own.
faults: toolchain
	@.ci/packages build faults
	$(SWIFT) build $(shipped)
	$(SWIFT) build $(sanitized)
	@"$$($(SWIFT) build $(sanitized) --show-bin-path)/AndonFaults" \
	  "$$($(SWIFT) build $(static) --show-bin-path)/andon" $(FAULTS)

install: toolchain
	@.ci/packages build
	$(SWIFT) build $(shipped)
	install -d "$(bin)" "$(share)/andon/themes" \
	  "$(bash_completions)" "$(zsh_completions)" "$(fish_completions)" "$(units)"
	install -m 755 "$$($(SWIFT) build $(shipped) --show-bin-path)/andon" "$(bin)/andon"
	install -m 644 Themes/*.toml "$(share)/andon/themes/"
	for page in $(pages); do \
	  install -D -m 644 "$$page" "$(share)/man/man$${page##*.}/$${page##*/}" || exit; done
	install -m 755 Sources/andon-wall-loop "$(bin)/andon-wall-loop"
	sed 's|@bin@|$(PREFIX)/bin|' Sources/andon-wall.service > "$(units)/andon-wall.service"
	chmod 644 "$(units)/andon-wall.service"
	"$(bin)/andon" --generate-completion-script bash > "$(bash_completions)/andon"
	"$(bin)/andon" --generate-completion-script zsh > "$(zsh_completions)/_andon"
	"$(bin)/andon" --generate-completion-script fish > "$(fish_completions)/andon.fish"

uninstall:
	rm -rf "$(bin)/andon" "$(share)/andon" \
	  "$(bin)/andon-wall-loop" "$(units)/andon-wall.service" \
	  "$(bash_completions)/andon" "$(zsh_completions)/_andon" "$(fish_completions)/andon.fish"
	for page in $(pages); do rm -f "$(share)/man/man$${page##*.}/$${page##*/}"; done

clean:
	rm -rf .build .build-faults

toolchain:
	@command -v $(SWIFT) >/dev/null || { echo \
	  "Andon is written in Swift: install Swift 6.2 or newer from https://swift.org/install" >&2; \
	  exit 1; }
