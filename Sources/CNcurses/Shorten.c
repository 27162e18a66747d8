#define _GNU_SOURCE
#include "CNcurses.h"

#include <string.h>

/* What a run of colour sequences comes to. Colours are kept as their parameters, "38;5;231". */
typedef struct {
    char ink[24], ground[24];
} Colours;

typedef struct {
    int is_pending;
    int resets;
    char looks[32]; /* such as "1;4", in order */
    Colours colours; /* empty where the run does not set them */
} Run;

typedef struct {
    const char *at, *end;
} Parameters;

/* The next parameter, or -1 when there is none; an empty one is 0. */
static int next_number(Parameters *all) {
    if (!all->at || all->at > all->end) return -1;
    int number = 0;
    while (all->at < all->end && *all->at != ';') number = number * 10 + (*all->at++ - '0');
    all->at++;
    return number;
}

static int add(char *text, size_t limit, const char *first, const char *end) {
    size_t taken = strlen(text), more = (size_t)(end - first);
    if (taken + more + 2 > limit) return 0;
    if (taken) text[taken++] = ';';
    memcpy(text + taken, first, more);
    text[taken + more] = 0;
    return 1;
}

/* Takes in one sequence; 0 when it says something that is not understood. */
static int take(Run *run, const char *first, const char *end) {
    Parameters all = {first, end};
    run->is_pending = 1;
    for (;;) {
        const char *start = all.at;
        int number = next_number(&all);
        if (number < 0) return 1;
        int is_ground = number == 48 || number == 49 || (number >= 40 && number < 48)
            || (number >= 100 && number < 108);
        int is_ink = number == 38 || number == 39 || (number >= 30 && number < 38)
            || (number >= 90 && number < 98);
        if (number == 38 || number == 48) {
            int kind = next_number(&all);
            int more = kind == 5 ? 1 : kind == 2 ? 3 : 0;
            if (!more) return 0;
            while (more-- > 0)
                if (next_number(&all) < 0) return 0;
        }
        const char *stop = all.at - 1;
        if (number == 0) {
            memset(run, 0, sizeof *run);
            run->is_pending = run->resets = 1;
        } else if (is_ink || is_ground) {
            char *colour = is_ink ? run->colours.ink : run->colours.ground;
            colour[0] = 0;
            if (!add(colour, sizeof run->colours.ink, start, stop)) return 0;
        } else if (number > 29 || !add(run->looks, sizeof run->looks, start, stop)) {
            return 0;
        }
    }
}

/* Writes what a run comes to where `known` holds. */
static char *put(char *to, Run *run, Colours *known) {
    if (!run->is_pending) return to;
    char text[96] = "";
    if (run->resets) {
        strcpy(known->ink, "39");
        strcpy(known->ground, "49");
    }
    const char *parts[] = {run->looks, run->colours.ink, run->colours.ground};
    char *knowns[] = {NULL, known->ink, known->ground};
    if (run->resets) strcpy(text, "0");
    for (int i = 0; i < 3; i++) {
        if (!parts[i][0] || (knowns[i] && strcmp(knowns[i], parts[i]) == 0)) continue;
        add(text, sizeof text, parts[i], parts[i] + strlen(parts[i]));
        if (knowns[i]) strcpy(knowns[i], parts[i]);
    }
    memset(run, 0, sizeof *run);
    if (!text[0]) return to;
    size_t size = strcmp(text, "0") == 0 ? 0 : strlen(text);
    memcpy(to, "\033[", 2);
    memcpy(to + 2, text, size);
    to[2 + size] = 'm';
    return to + 3 + size;
}

static int contains(const char *bytes, size_t count, const char *text) {
    return memmem(bytes, count, text, strlen(text)) != NULL;
}

static int clears(const char *bytes, size_t count) {
    return contains(bytes, count, "\033[2J") || contains(bytes, count, "\033[H\033[J");
}

/* The end of the sequence of colours and looks that begins here; NULL when none does. */
static const char *end_of_looks(const char *at, const char *end) {
    if (end - at < 3 || at[0] != '\033' || at[1] != '[') return NULL;
    at += 2;
    while (at < end && (*at == ';' || (*at >= '0' && *at <= '9'))) at++;
    return at < end && *at == 'm' ? at : NULL;
}

size_t andon_shorten(const char *bytes, size_t count, char *shorter) {
    Run run = {0};
    Colours known = {"", ""};
    const char *at = bytes, *end = bytes + count;
    char *to = shorter;
    /* A whole screen also heals a terminal whose characters somebody else has changed. */
    int keeps_characters = contains(bytes, count, "\033(0") || clears(bytes, count);
    while (at < end) {
        const char *stop = end_of_looks(at, end);
        Run next = run;
        if (stop && take(&next, at + 2, stop)) {
            run = next;
            at = stop + 1;
        } else if (!keeps_characters && end - at >= 3 && memcmp(at, "\033(B", 3) == 0) {
            at += 3;
        } else {
            to = put(to, &run, &known);
            /* Whatever else is asked of the terminal may change its colours. */
            if (stop || (*at == '\033' && end - at > 1 && at[1] != '['))
                memset(&known, 0, sizeof known);
            *to++ = *at++;
        }
    }
    return (size_t)(put(to, &run, &known) - shorter);
}
