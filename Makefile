# make            build the filters into bin/
# make check      run every test; SAN=1 with sanitizers, STRESS=1 with one-byte buffers
# make check-clang  those of the rules, with clang's sanitizers
# make check-all  the tests of tests/all: ssh hosts, a Slurm cluster, a browser (tests/run --all installs what they need)
# make check-kill KILLS=200 times kill -9 in the middle of a batch; SEED= DRIVER=parallel ARTICLES=
# make check-disk   the disk fails, is full or loses what was not synced, at each place in turn of batch and across; JOBS=across N=
# make mutants    how many random slips in the rules of quotes and numbers their case tables notice; FILES= N= SEED=
# make coverage   which share of the branches the tests take, for each filter; FILTER= prints those of it that none takes; TESTS=
# make fuzz       SECONDS=60: every program with clang's libFuzzer, so long each target; RUNS=1000: so many inputs; else only what is known
# make demo       the main job on the samples
# make eval       the scores, where the evaluation sets are at hand
# make bench      CPU of each filter as a ratio to wc -w
# make golden     write the samples' golden output anew (then read the difference)
# make install    PREFIX=/usr/local, DESTDIR=
# make deb        a Debian package, build/plain/news-filters_*.deb
# make dist       a tarball of the sources that builds without git
VERSION  = 0.1.0
PREFIX  ?= /usr/local
CFLAGS  ?= -O3 -g
CC      ?= cc
comma   := ,

BUILD    = build/$(or $(subst $() ,-,$(strip $(if $(SAN),$(findstring clang,$(CC)) asan) $(if $(STRESS),stress))),plain)
BIN      = $(if $(SAN)$(STRESS),$(BUILD)/bin,bin)
STANDARD = -std=c11 -D_GNU_SOURCE
WARN     = -Wall -Wextra -Wconversion -Wshadow
# A flag, if this compiler has it on this machine.
taken    = $(shell echo 'int main(void) { return 0; }' | $(CC) -Werror $(1) -xc -c -o /dev/null - 2>/dev/null && echo $(1))
linked   = $(shell echo 'int main(void) { return 0; }' | $(CC) -xc -o /dev/null - $(1) 2>/dev/null && echo '$(1)')

SANITIZE = -fsanitize=address$(comma)undefined -fno-sanitize-recover -fno-omit-frame-pointer
HARDEN  := $(if $(SAN),$(SANITIZE),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong $(call taken,-fstack-clash-protection) $(call taken,-fcf-protection=full)) -fPIE
LINK     = -pie -Wl,-z,relro,-z,now,-z,noexecstack
SMALL    = $(if $(STRESS),-DSTRESS -DREAD_SIZE=1 -DFIRST_CAPACITY=1 -DBLOCK_SIZE=1)
PACKAGES = libutf8proc libpcre2-8 zlib libxml-2.0 uchardet sqlite3 $(ZSTD) $(BROTLI)
ZSTD     = $(shell pkg-config --exists libzstd && echo libzstd)
BROTLI   = $(shell pkg-config --exists libbrotlidec && echo libbrotlidec)
CLD2     = $(wildcard /usr/include/cld2/public/compact_lang_det.h)
FLAGS   := $(STANDARD) -D_FILE_OFFSET_BITS=64 -DVERSION='"$(VERSION)"' $(WARN) $(HARDEN) $(SMALL) $(if $(ZSTD),-DHAVE_ZSTD) $(if $(BROTLI),-DHAVE_BROTLI) $(if $(CLD2),-DHAVE_CLD2) -MMD -MP -Ilib -I$(BUILD) $(shell pkg-config --cflags $(PACKAGES))
LIBS     = -Wl,--as-needed $(shell pkg-config --libs $(PACKAGES)) $(if $(CLD2),-lcld2) -lm

# A filter is filters/NAME.c, or all of filters/NAME/*.c but what filters/NAME/ lends to a second program.
NAMES    = $(sort $(basename $(notdir $(wildcard filters/*.c))) $(notdir $(patsubst %/,%,$(wildcard filters/*/))))
PROGRAMS = $(NAMES:%=$(BIN)/news-%)
LIB      = $(patsubst lib/%.c,$(BUILD)/lib/%.o,$(wildcard lib/*.c)) $(BUILD)/lib/english_tables.o
ENGLISH  = $(wildcard data/english/*.tsv) data/roles.tsv data/organisations.tsv data/titles.tsv
TABLES   = $(patsubst data/%.tsv,$(BUILD)/%_tsv.h,$(wildcard data/*.tsv)) $(if $(wildcard data/sites/*.tsv),$(BUILD)/sites_tsv.h)
SCRIPTS  = news-show who-said-what how-many who-said-how-many every-sentence every-line what-repeats across who-is-who said-before how-many-others show-me
UNITS    = $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/*.c))

# Programs that open tables: their image is made by a first link of the same objects (lib/frozen.h). With sanitizers
# they read their tables, and where a pointer is not of eight bytes, as those of an image are.
SHORT   := $(shell echo 'int long_enough[sizeof(void *) == 8 ? 1 : -1];' | $(CC) -xc -c -o /dev/null - 2>/dev/null || echo short)
FROZEN   = $(if $(SAN)$(SHORT),,$(sort $(patsubst filters/%,%,$(patsubst %/,%,$(dir $(shell grep -l frozen_open filters/*/*.c))) $(basename $(shell grep -l frozen_open filters/*.c)))))

FREEZE_people = --pairs

# The object files of a filter. A function, for a % in the rule itself would be taken for the rule's own.
objects  = $(patsubst filters/%.c,$(BUILD)/filters/%.o,$(wildcard filters/$(1).c filters/$(1)/*.c))

all: $(PROGRAMS)

# Else make removes the tables it made on the way, under the feet of another make.
.SECONDARY: $(TABLES) $(FROZEN:%=$(BUILD)/frozen/%.image)

.SECONDEXPANSION:
$(PROGRAMS): $(BIN)/news-%: $$(call objects,$$*) $$(if $$(filter $$*,$(FROZEN)),$(BUILD)/frozen/$$*.o) $(BUILD)/libnews.a | $(BIN)
	$(CC) $(CFLAGS) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $^ $(EARLY) $(LIBS)

# Libraries that libxml2, uchardet and cld2 bring along take most of the start: their own symbols, thousands of C++,
# are looked for in each library in order. So the one that has them comes first, and libc, which all ask.
$(BIN)/news-articles: EARLY = $(call linked,-Wl$(comma)--no-as-needed -l:libstdc++.so.6 -lc)

$(FROZEN:%=$(BUILD)/frozen/%): $(BUILD)/frozen/%: $$(call objects,$$*) $(BUILD)/frozen/freeze.o $(BUILD)/libnews.a
	$(CC) $(CFLAGS) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $^ $(LIBS)

$(FROZEN:%=$(BUILD)/frozen/%.image): %.image: %
	$< $(FREEZE_$(*F)) </dev/null >$@.new
	mv $@.new $@

$(FROZEN:%=$(BUILD)/frozen/%.o): %.o: tools/image.c %.image Makefile
	$(CC) $(HARDEN) -DIMAGE='"$*.image"' -c -o $@ $<

$(BUILD)/frozen/freeze.o: tools/freeze.c lib/frozen.h Makefile
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -c -o $@ $<

$(BUILD)/libnews.a: $(LIB)
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/lib/%.o: lib/%.c Makefile | $(BUILD)
	$(CC) $(CFLAGS) $(FLAGS) -c -o $@ $<

# The tables of the language layer, made ready for use: a program looks them up where they lie.
$(BUILD)/lib/english_tables.c: $(BUILD)/make-english $(ENGLISH)
	$(BUILD)/make-english data data/english >$@.new
	mv $@.new $@

$(BUILD)/make-english: tools/english.c tools/english_data.c tools/english_data.h lib/inflect.c lib/text.c lib/inflect.h lib/grammar.h lib/english.h lib/text.h | $(BUILD)
	$(CC) -O2 -std=c11 -D_GNU_SOURCE $(WARN) -Ilib -o $@ $(filter %.c,$^) -lm

$(BUILD)/lib/english_tables.o: $(BUILD)/lib/english_tables.c lib/grammar.h lib/english.h
	$(CC) -std=c11 -D_GNU_SOURCE -O2 $(HARDEN) -Ilib -c -o $@ $<

$(BUILD)/filters/%.o: filters/%.c $(TABLES) Makefile | $(BUILD)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -c -o $@ $<

# A table is compiled in as its own bytes: the same text is read when the program is built, and at start with lines of
# the user's.
$(BUILD)/%_tsv.h: data/%.tsv Makefile | $(BUILD)
	{ echo 'FROZEN_TEXT static const unsigned char $*_tsv[] = {'; od -An -v -tu1 $< | sed 's/ *\([0-9][0-9]*\)/\1,/g'; echo '};'; } >$@

# All irregular forms in order, WORD, TAG, FORM: forms.c looks them up.
$(BUILD)/forms.tsv: data/english/parts.tsv data/english/irregular.tsv Makefile | $(BUILD)
	awk -F '\t' -v OFS='\t' '/^#/ || !NF { next } \
	FNR == NR { for (k = 2; k <= NF; k++) { tag = substr("VBDVBNVBG", 3 * k - 5, 3); told[$$1, tag]; n = split($$k, of, " "); for (i = 1; i <= n; i++) print $$1, tag, of[i] } next } \
	{ for (i = 2; i <= NF; i++) { n = split($$i, of, " "); for (k = 2; k <= n; k++) if (!((of[1], of[k]) in told)) print of[1], of[k], $$1 } }' \
	data/english/parts.tsv data/english/irregular.tsv | LC_ALL=C sort -u >$@

$(BUILD)/forms_tsv.h: $(BUILD)/forms.tsv
	{ echo 'static const unsigned char forms_tsv[] = {'; od -An -v -tu1 $< | sed 's/ *\([0-9][0-9]*\)/\1,/g'; echo '};'; } >$@.new
	mv $@.new $@

$(BUILD)/lib/forms.o: $(BUILD)/forms_tsv.h

# The one style sheet and the one script of the pages, and the hashes by which their policy knows them.
$(BUILD)/page_style.h: filters/page/style.css
$(BUILD)/page_script.h: filters/page/script.js
$(BUILD)/page_style.h $(BUILD)/page_script.h: $(BUILD)/page_%.h: | $(BUILD)
	{ echo 'static const unsigned char page_$*[] = {'; od -An -v -tu1 $< | sed 's/ *\([0-9][0-9]*\)/\1,/g'; echo '};'; \
	echo "#define $(if $(filter style,$*),STYLE,SCRIPT)_HASH \"$$(env printf "$$(sha256sum <$< | cut -c 1-64 | sed 's/../\\x&/g')" | base64)\""; } >$@.new
	mv $@.new $@

$(BUILD)/filters/page/html.o: $(BUILD)/page_style.h $(BUILD)/page_script.h

# The names of all tables, so that a slip in one of a user's own is told.
$(BUILD)/all_tables_tsv.h: $(wildcard data/*.tsv data/english/*.tsv) | $(BUILD)
	printf 'static const char *const table_names[] = {%s};\n' "$(patsubst %,\"%\"$(comma),$(sort $(basename $(notdir $(wildcard data/*.tsv data/english/*.tsv)))))" >$@

$(BUILD)/lib/lexicon.o: $(BUILD)/all_tables_tsv.h

# All site profiles in one table of name, bytes and length.
$(BUILD)/sites_tsv.h: $(wildcard data/sites/*.tsv) Makefile | $(BUILD)
	n=0; for f in $(sort $(filter %.tsv,$^)); do n=$$((n + 1)); echo "FROZEN_TEXT static const unsigned char site_$$n[] = {"; \
	od -An -v -tu1 $$f | sed 's/ *\([0-9][0-9]*\)/\1,/g'; echo '};'; done >$@.new
	{ echo 'static const struct { const char *name; const unsigned char *bytes; size_t len; } builtin_sites[] = {'; n=0; \
	for f in $(sort $(filter %.tsv,$^)); do n=$$((n + 1)); echo "{ \"$$(basename $$f)\", site_$$n, sizeof site_$$n },"; done; echo '};'; } >>$@.new
	mv $@.new $@

$(BUILD) $(BIN):
	mkdir -p $(BUILD)/lib $(BUILD)/filters $(BUILD)/unit $(BIN)

$(UNITS): $(BUILD)/unit/%: tests/unit/%.c $(BUILD)/libnews.a Makefile | $(BUILD)
	$(CC) $(CFLAGS) $(FLAGS) $(LINK) $(LDFLAGS) -o $@ $< $(BUILD)/libnews.a $(LIBS)

# Includes point downwards: tsort(1) names the files of a circle and fails.
layers:
	tests/layers

check: all $(UNITS) layers
	BIN=$(CURDIR)/$(BIN) UNIT=$(CURDIR)/$(BUILD)/unit bats $(BATS_FLAGS) $(or $(TESTS),tests)

# The other compiler's sanitizers see other things. The rules, as they are most of the code.
check-clang:
	$(MAKE) check SAN=1 CC=clang CFLAGS='-O1 -g' TESTS='$(wildcard tests/numbers*.bats tests/quotes*.bats tests/speakers*.bats) $(addprefix tests/,sentences.bats words.bats unit.bats)'

check-all: all
	BIN=$(CURDIR)/$(BIN) bats $(BATS_FLAGS) tests/all

mutants: all
	tests/mutants -n $(or $(N),60) -s $(or $(SEED),1) $(or $(FILES),$(wildcard filters/quotes/*.c filters/numbers/*.c))

coverage:
	nice -n 19 tests/coverage $(if $(FILTER),-m $(FILTER)) $(TESTS)

check-kill: all
	BIN=$(CURDIR)/$(BIN) tests/kill $(or $(KILLS),200) $(or $(SEED),1)

check-disk: all
	BIN=$(CURDIR)/$(BIN) tests/disk $(if $(N),-k $(N)) $(JOBS)

# The programs as targets, with small buffers, so that small inputs cross them. See tests/fuzz/fuzz.c. The database is left out: SQLite's
# files are not ours, and each run would make one.
FUZZED     = $(filter-out db,$(NAMES))
FUZZ_FLAGS = -g -O1 -std=c11 -D_GNU_SOURCE -fsanitize=address,undefined -fno-sanitize-recover=all
FUZZ_STATE = -DVERSION='"$(VERSION)"' -DNO_SANDBOX -DUNGUARDED -DREAD_SIZE=512 -DFIRST_CAPACITY=2 -DBLOCK_SIZE=512 -DBUFFER_SIZE=4096 -include tests/fuzz/state.h \
             -fsanitize-coverage=inline-8bit-counters,pc-table -Ilib -I$(BUILD) $(if $(ZSTD),-DHAVE_ZSTD) $(if $(BROTLI),-DHAVE_BROTLI) $(if $(CLD2),-DHAVE_CLD2) $(shell pkg-config --cflags $(PACKAGES))
FUZZ_LIB   = $(patsubst %.c,build/fuzz/%.o,$(filter-out lib/frozen.c,$(wildcard lib/*.c))) build/fuzz/english_tables.o
fuzz: all $(FUZZED:%=build/fuzz/target-%)
	tests/fuzz/run $(SECONDS)

fuzzed   = $(patsubst %.c,build/fuzz/%.o,$(wildcard filters/$(1).c filters/$(1)/*.c))
.SECONDARY: $(FUZZ_LIB) $(foreach n,$(FUZZED),$(call fuzzed,$(n)))

build/fuzz/libnews.a: $(FUZZ_LIB)
	rm -f $@
	$(AR) rcs $@ $^

build/fuzz/target-%: $$(call fuzzed,$$*) build/fuzz/libnews.a $(patsubst tests/%.c,build/%.o,$(wildcard tests/fuzz/*.c))
	clang $(FUZZ_FLAGS) -fsanitize=fuzzer -o $@ $(filter %.o,$^) build/fuzz/libnews.a $(LIBS)

# Without the sanitizers: it is not what is tried, and it looks at memory that they guard.
build/fuzz/%.o: tests/fuzz/%.c tests/fuzz/fuzz.h
	@mkdir -p $(@D)
	clang -O2 -g $(STANDARD) $(WARN) -c -o $@ $<

build/fuzz/%.o: %.c tests/fuzz/state.h $(wildcard lib/*.h) $(BUILD)/libnews.a
	@mkdir -p $(@D)
	clang $(FUZZ_FLAGS) $(FUZZ_STATE) -I$(<D) -c -o $@ $<

build/fuzz/english_tables.o: $(BUILD)/lib/english_tables.c
	@mkdir -p $(@D)
	clang -O1 -std=c11 -Ilib -c -o $@ $<

demo: all
	pipelines/demo

eval: all
	tests/eval $(BIN)

bench: all
	bench/run

golden: all
	tests/golden samples

# The programs carry their tables; those under share are there to be read and copied.
SHARE    = $(DESTDIR)$(PREFIX)/share
TOOLS    = $(DESTDIR)$(PREFIX)/lib/news-filters

install: all
	tools/completions $(CURDIR)/$(BIN) $(CURDIR)/pipelines $(BUILD)/completions
	install -d $(DESTDIR)$(PREFIX)/bin $(TOOLS) $(SHARE)/man/man1 $(SHARE)/man/man5 $(SHARE)/man/man7 $(SHARE)/news-filters \
	    $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(PROGRAMS) $(SCRIPTS:%=pipelines/%) $(DESTDIR)$(PREFIX)/bin
	for s in batch runshard; do install -m 755 pipelines/$$s $(DESTDIR)$(PREFIX)/bin/news-$$s; done
	install -m 755 $(filter-out %/messages %/options,$(wildcard pipelines/batch.d/*)) $(TOOLS)
	install -m 644 $(addprefix pipelines/batch.d/,messages options) pipelines/about.bash pipelines/stages.bash $(TOOLS)
	for s in 1 5 7; do install -m 644 man/*.$$s $(SHARE)/man/man$$s; done
	cd data && find . -type f -exec install -D -m 644 '{}' '$(abspath $(SHARE))/news-filters/{}' ';'
	install -d $(SHARE)/news-filters/samples && install -m 644 samples/*.txt $(SHARE)/news-filters/samples
	install -m 644 $(BUILD)/completions/bash/* $(SHARE)/bash-completion/completions
	install -m 644 $(BUILD)/completions/zsh/* $(SHARE)/zsh/site-functions
	install -m 644 $(BUILD)/completions/fish/* $(SHARE)/fish/vendor_completions.d

uninstall:
	cd $(DESTDIR)$(PREFIX)/bin && rm -f $(notdir $(PROGRAMS)) $(SCRIPTS) news-batch news-runshard
	rm -rf $(TOOLS) $(SHARE)/news-filters
	for c in $(notdir $(PROGRAMS)) $(SCRIPTS); do rm -f $(SHARE)/bash-completion/completions/$$c $(SHARE)/zsh/site-functions/_$$c $(SHARE)/fish/vendor_completions.d/$$c.fish; done
	for s in 1 5 7; do (cd man && ls *.$$s) | (cd $(SHARE)/man/man$$s && xargs rm -f); done

deb: all
	tools/deb $(BUILD) $(VERSION)

dist: | $(BUILD)
	git archive --prefix=news-filters-$(VERSION)/ -o $(BUILD)/news-filters-$(VERSION).tar.gz HEAD

clean:
	rm -rf build bin

-include $(wildcard $(BUILD)/lib/*.d $(BUILD)/filters/*.d $(BUILD)/filters/*/*.d $(BUILD)/unit/*.d)
.PHONY: all fuzz check check-clang check-all check-kill check-disk mutants coverage layers demo eval bench golden install uninstall deb dist clean
