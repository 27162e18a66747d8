#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <malloc.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static WINDOW *keys; /* a pad, because reading from stdscr would also refresh it */
static int output_descriptor = -1;
static FILE *input_file, *output_file;
static int frame_file = -1, in_frame;
static off_t frame_start;

/* Mouse and paste modes off: sent before the screen is given back. */
static const char modes_off[] = "\033[?1006l\033[?1002l\033[?2004l";

void andon_choose_character_type(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

/* Nobody has a larger window, and ncurses counts in 15 bits: what is beyond stays blank. */
enum { MOST_ROWS = 300, MOST_COLUMNS = 1000 };

static int at_most(int number, int most) { return number > most ? most : number; }

static int terminal_size(int *height, int *width) {
    struct winsize size;
    if (ioctl(output_descriptor, TIOCGWINSZ, &size) != 0) return 0;
    if (size.ws_row == 0 || size.ws_col == 0) return 0;
    *height = at_most(size.ws_row, MOST_ROWS);
    *width = at_most(size.ws_col, MOST_COLUMNS);
    return 1;
}

/* Tells ncurses a side of the window through the variable that it reads. */
static void tell_side(const char *name, int told, int most) {
    const char *text = getenv(name);
    if (!told && !text) return;
    char digits[12];
    long number = told ? told : strtol(text, NULL, 0);
    if (number < 1) return;
    snprintf(digits, sizeof digits, "%d", number > most ? most : (int)number);
    setenv(name, digits, 1);
}

static int check_type(const char *type, int output) {
    int reason = 0;
    if (setupterm(type, output, &reason) != OK)
        return reason == 1 ? ANDON_DUMB_TYPE : ANDON_UNKNOWN_TYPE;
    int dumb = !cursor_address || !clear_screen || hard_copy;
    del_curterm(cur_term);
    return dumb ? ANDON_DUMB_TYPE : ANDON_OPENED;
}

/* Adds a capability without its padding marks `$<…>`, which only tputs understands. */
static void append(char *bytes, size_t limit, const char *capability) {
    size_t count = strlen(bytes);
    for (const char *at = capability ? capability : ""; *at && count + 1 < limit; at++) {
        const char *end = at[0] == '$' && at[1] == '<' ? strchr(at, '>') : NULL;
        if (end)
            at = end;
        else
            bytes[count++] = *at;
    }
    bytes[count] = 0;
}

static void prepare_guard(void) {
    char bytes[512] = "";
    append(bytes, sizeof bytes, modes_off);
    append(bytes, sizeof bytes, exit_attribute_mode);
    append(bytes, sizeof bytes, orig_pair);
    append(bytes, sizeof bytes, exit_ca_mode ? exit_ca_mode : "\r\n");
    append(bytes, sizeof bytes, keypad_local);
    append(bytes, sizeof bytes, cursor_normal);
    andon_guard_set_restore_bytes(bytes, strlen(bytes));
    andon_guard_arm(1);
}

/* ^S would freeze a wall for good and ^V and ^O swallow keys; ^C and ^Z stay signals. */
static void free_control_keys(int input) {
    struct termios state;
    if (tcgetattr(input, &state) != 0) return;
    state.c_iflag &= ~(tcflag_t)IXON;
    state.c_lflag &= ~(tcflag_t)IEXTEN;
    tcsetattr(input, TCSANOW, &state);
    def_prog_mode();
}

int andon_curses_open(const char *type, int input, int output) {
    int reason = check_type(type, output);
    if (reason != ANDON_OPENED) return reason;
    output_descriptor = output;
    int height = 0, width = 0;
    /* A canvas is larger than what the allocator keeps: without this every frame would ask the
       system for fresh pages and give them back. */
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
    int told = terminal_size(&height, &width);
    /* The size that the terminal tells wins over LINES and COLUMNS, which do not follow it. */
    tell_side("LINES", told ? height : 0, MOST_ROWS);
    tell_side("COLUMNS", told ? width : 0, MOST_COLUMNS);
    use_env(TRUE);
    use_tioctl(FALSE);
    set_escdelay(25);
    input_file = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 3), "r");
    output_file = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 3), "w");
    screen = input_file && output_file ? newterm(type, output_file, input_file) : NULL;
    if (told) {
        unsetenv("LINES");
        unsetenv("COLUMNS");
    }
    if (!screen) return ANDON_UNKNOWN_TYPE;
    prepare_guard();
    cbreak();
    noecho();
    nonl();
    free_control_keys(input);
    keys = newpad(1, 1);
    keypad(keys, TRUE);
    nodelay(keys, TRUE);
    scrollok(stdscr, FALSE);
    /* Or else a frame is sent in pieces and broken off when a key comes. */
    typeahead(-1);
    /* Mouse reports are read as bytes, whatever format terminfo expects. */
    define_key(NULL, KEY_MOUSE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    return ANDON_OPENED;
}

/* Lets ncurses reach the terminal: to leave it, to set its modes, to ring. */
static void to_terminal(void) {
    if (!in_frame) return;
    dup3(output_descriptor, fileno(output_file), O_CLOEXEC);
    in_frame = 0;
}

void andon_curses_close(void) {
    if (!screen) return;
    to_terminal();
    andon_curses_send(modes_off, sizeof modes_off - 1);
    endwin();
    andon_guard_arm(0);
    delwin(keys);
    delscreen(screen);
    fclose(input_file);
    fclose(output_file);
    if (frame_file >= 0) close(frame_file);
    frame_file = -1;
    frame_start = 0;
    screen = NULL;
    keys = NULL;
}

int andon_curses_rows(void) { return LINES; }
int andon_curses_columns(void) { return COLS; }
int andon_curses_colours(void) { return has_colors() ? COLORS : 0; }
int andon_curses_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

int andon_curses_define_pair(int pair, int foreground, int background) {
    return init_extended_pair(pair, foreground, background) == OK ? 0 : -1;
}

static attr_t attributes(int look) {
    attr_t result = A_NORMAL;
    if (look & ANDON_BOLD) result |= A_BOLD;
    if (look & ANDON_DIM) result |= A_DIM;
    if (look & ANDON_UNDERLINE) result |= A_UNDERLINE;
    if (look & ANDON_REVERSE) result |= A_REVERSE;
    if (look & ANDON_ITALIC) result |= A_ITALIC;
    return result;
}

void andon_curses_set_paper(int pair) {
    cchar_t blank;
    setcchar(&blank, L" ", A_NORMAL, 0, &pair);
    wbkgrndset(stdscr, &blank);
}

static void draw(int row, int column, const wchar_t *text, int look, int pair) {
    cchar_t cell;
    setcchar(&cell, text, attributes(look), 0, &pair);
    mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

void andon_curses_draw(
    int row, int column, uint32_t base, uint32_t mark1, uint32_t mark2, int width, int look,
    int pair) {
    wchar_t text[4] = {(wchar_t)base, 0, 0, 0};
    if (base >= 0x7f && wcwidth((wchar_t)base) != width) {
        draw(row, column, L"?", look, pair);
        if (width == 2) draw(row, column + 1, L" ", look, pair);
        return;
    }
    int marks = 1;
    if (mark1 && wcwidth((wchar_t)mark1) == 0) text[marks++] = (wchar_t)mark1;
    if (mark2 && wcwidth((wchar_t)mark2) == 0) text[marks++] = (wchar_t)mark2;
    draw(row, column, text, look, pair);
}

void andon_curses_erase(void) { werase(stdscr); }

/* ncurses writes after each movement of the cursor, which shows as tearing over a network. While
   frames are made its descriptor leads to a file in memory, and each frame then goes out in one
   write. It stays so until ncurses has to speak to the terminal itself. */
static void to_frame(void) {
    if (in_frame) return;
    if (frame_file < 0) frame_file = memfd_create("andon-frame", MFD_CLOEXEC);
    in_frame = frame_file >= 0 && dup3(frame_file, fileno(output_file), O_CLOEXEC) >= 0;
}

/* The file only grows, so that its end tells how long a frame is; now and then it begins anew. */
static void send_frame(void) {
    static char part[16384], shorter[2 * sizeof part];
    if (!in_frame) return;
    ssize_t count = pread(frame_file, part, sizeof part, frame_start);
    if (count > 0 && count < (ssize_t)sizeof part) {
        frame_start += count;
        andon_curses_send(shorter, andon_shorten(part, (size_t)count, shorter));
    } else {
        /* Its parts may break a sequence in two. */
        for (; count > 0; count = pread(frame_file, part, sizeof part, frame_start)) {
            frame_start += count;
            andon_curses_send(part, (size_t)count);
        }
    }
    if (frame_start < 1 << 16 || ftruncate(frame_file, 0) != 0) return;
    lseek(frame_file, 0, SEEK_SET);
    frame_start = 0;
}

void andon_curses_flush(int row, int column) {
    to_frame();
    curs_set(row >= 0);
    wmove(stdscr, row >= 0 ? row : 0, row >= 0 ? column : 0);
    leaveok(stdscr, row < 0);
    wnoutrefresh(stdscr);
    doupdate();
    send_frame();
}

void andon_curses_forget(void) { clearok(curscr, TRUE); }

int andon_curses_resize(void) {
    int height, width;
    if (!terminal_size(&height, &width)) return 0;
    if (height == LINES && width == COLS) return 0;
    resizeterm(height, width);
    return 1;
}

/* Keys with Shift, Ctrl or Alt have names such as kLFT5 and no code of their own in curses.h; they
   count as the plain key. */
static int named_key(const char *name) {
    static const struct {
        const char *name;
        int code;
    } names[] = {
        {"kUP", ANDON_KEY_UP},        {"kDN", ANDON_KEY_DOWN},      {"kLFT", ANDON_KEY_LEFT},
        {"kRIT", ANDON_KEY_RIGHT},    {"kHOM", ANDON_KEY_HOME},     {"kEND", ANDON_KEY_END},
        {"kPRV", ANDON_KEY_PAGE_UP},  {"kNXT", ANDON_KEY_PAGE_DOWN}, {"kDC", ANDON_KEY_DELETE},
        {"kIC", ANDON_KEY_INSERT},
    };
    for (size_t i = 0; name && i < sizeof names / sizeof names[0]; i++)
        if (strncmp(name, names[i].name, strlen(names[i].name)) == 0) return names[i].code;
    return ANDON_KEY_OTHER;
}

static int key_code(int code) {
    switch (code) {
    case KEY_UP: return ANDON_KEY_UP;
    case KEY_DOWN: return ANDON_KEY_DOWN;
    case KEY_LEFT: return ANDON_KEY_LEFT;
    case KEY_RIGHT: return ANDON_KEY_RIGHT;
    case KEY_HOME: return ANDON_KEY_HOME;
    case KEY_END: return ANDON_KEY_END;
    case KEY_PPAGE: return ANDON_KEY_PAGE_UP;
    case KEY_NPAGE: return ANDON_KEY_PAGE_DOWN;
    case KEY_IC: return ANDON_KEY_INSERT;
    case KEY_DC: return ANDON_KEY_DELETE;
    case KEY_BACKSPACE: return ANDON_KEY_BACKSPACE;
    case KEY_BTAB: return ANDON_KEY_BACK_TAB;
    case KEY_ENTER: return ANDON_KEY_ENTER;
    case KEY_SR: return ANDON_KEY_UP;
    case KEY_SF: return ANDON_KEY_DOWN;
    case KEY_SLEFT: return ANDON_KEY_LEFT;
    case KEY_SRIGHT: return ANDON_KEY_RIGHT;
    case KEY_SHOME: return ANDON_KEY_HOME;
    case KEY_SEND: return ANDON_KEY_END;
    default: break;
    }
    if (code > KEY_MAX) return named_key(keyname(code));
    if (code >= KEY_F(1) && code <= KEY_F(63)) return ANDON_KEY_FUNCTION + code - KEY_F0;
    return ANDON_KEY_OTHER;
}

int andon_curses_read(void) {
    int code = wgetch(keys);
    if (code == ERR) return ANDON_NOTHING;
    return code < 256 ? code : key_code(code);
}

void andon_curses_bell(void) {
    to_terminal();
    beep();
}

void andon_curses_send(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(output_descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd one = {.fd = output_descriptor, .events = POLLOUT};
            poll(&one, 1, -1);
        } else if (written == 0 || errno != EINTR) {
            return;
        }
    }
}

void andon_curses_suspend(const char *modes) {
    to_terminal();
    andon_curses_send(modes_off, sizeof modes_off - 1);
    endwin();
    andon_guard_arm(0);
    andon_stop_process();
    andon_curses_resume(modes);
}

void andon_curses_resume(const char *modes) {
    to_terminal();
    reset_prog_mode();
    andon_guard_arm(1);
    andon_curses_resize();
    clearok(curscr, TRUE);
    doupdate();
    andon_curses_send(modes, strlen(modes));
}

int andon_curses_look_at(int row, int column, uint32_t glyph[3], int *look, int *pair) {
    cchar_t cell;
    wchar_t text[CCHARW_MAX + 1] = {0};
    attr_t attrs;
    short narrow;
    if (mvwin_wch(stdscr, row, column, &cell) == ERR) return -1;
    if (getcchar(&cell, text, &attrs, &narrow, pair) == ERR) return -1;
    for (int i = 0; i < 3; i++) glyph[i] = (uint32_t)text[i];
    *look = (attrs & A_BOLD ? ANDON_BOLD : 0) | (attrs & A_DIM ? ANDON_DIM : 0)
        | (attrs & A_UNDERLINE ? ANDON_UNDERLINE : 0) | (attrs & A_REVERSE ? ANDON_REVERSE : 0)
        | (attrs & A_ITALIC ? ANDON_ITALIC : 0);
    return 0;
}

int andon_wide_character_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
