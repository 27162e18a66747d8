#ifndef CNCURSES_H
#define CNCURSES_H

#include <stddef.h>
#include <stdint.h>

/* A narrow door to ncurses: curses.h itself stays out of sight, because its macros, variadics and
   hidden globals do not cross into Swift. One thread calls these functions. */

/* Why andon_curses_open failed. */
enum {
    ANDON_OPENED = 0,
    ANDON_UNKNOWN_TYPE = 1,
    ANDON_DUMB_TYPE = 2,
};

/* What andon_curses_read returns besides bytes 0 to 255. */
enum {
    ANDON_NOTHING = -1,
    ANDON_KEY_UP = 0x1000,
    ANDON_KEY_DOWN,
    ANDON_KEY_LEFT,
    ANDON_KEY_RIGHT,
    ANDON_KEY_HOME,
    ANDON_KEY_END,
    ANDON_KEY_PAGE_UP,
    ANDON_KEY_PAGE_DOWN,
    ANDON_KEY_INSERT,
    ANDON_KEY_DELETE,
    ANDON_KEY_BACKSPACE,
    ANDON_KEY_BACK_TAB,
    ANDON_KEY_ENTER,
    ANDON_KEY_OTHER,
    ANDON_KEY_FUNCTION = 0x2000, /* plus the number of the key */
};

/* Bits of a cell's look, the same as Modifiers in Swift. */
enum {
    ANDON_BOLD = 1,
    ANDON_DIM = 2,
    ANDON_UNDERLINE = 4,
    ANDON_REVERSE = 8,
    ANDON_ITALIC = 16,
};

/* Bits that andon_take_signals returns. */
enum {
    ANDON_SIGNAL_INTERRUPT = 1,
    ANDON_SIGNAL_HANG_UP = 2,
    ANDON_SIGNAL_RESIZE = 4,
    ANDON_SIGNAL_STOP = 8,
    ANDON_SIGNAL_CONTINUE = 16,
};

/* Bits that andon_wait returns. */
enum {
    ANDON_NEWS_INPUT = 1,
    ANDON_NEWS_SIGNAL = 2,
    ANDON_NEWS_OTHER = 4,
    ANDON_NEWS_GONE = 8,
};

/* Opens the screen on two descriptors. The caller checks that they are terminals. */
int andon_curses_open(const char *type, int input, int output);
/* Gives the screen back for good. */
void andon_curses_close(void);
int andon_curses_rows(void);
int andon_curses_columns(void);
int andon_curses_colours(void);
int andon_curses_pairs(void);
/* Defines a pair; -1 is the terminal's own colour. Returns 0, or -1 when it cannot be had. */
int andon_curses_define_pair(int pair, int foreground, int background);
/* The look of cells that are cleared rather than drawn. */
void andon_curses_set_paper(int pair);
/* Draws one glyph of `width` cells; a glyph that this C library counts differently becomes `?`. */
void andon_curses_draw(
    int row, int column, uint32_t base, uint32_t mark1, uint32_t mark2, int width, int look,
    int pair);
void andon_curses_erase(void);
/* Sends what changed in one go and puts the cursor there, or hides it when row < 0. */
void andon_curses_flush(int row, int column);
/* Says in fewer bytes what a frame says: colours and looks that follow each other become one
   sequence, those that hold already none. Writes at most twice as many bytes to `shorter`, and
   returns how many. */
size_t andon_shorten(const char *bytes, size_t count, char *shorter);
/* Makes the next flush send everything. */
void andon_curses_forget(void);
/* Takes over the terminal's present size; returns 1 when it is known and differs. */
int andon_curses_resize(void);
/* The next byte or key code, or ANDON_NOTHING. */
int andon_curses_read(void);
void andon_curses_bell(void);
/* Sends bytes past ncurses, for modes that it does not know. */
void andon_curses_send(const char *bytes, size_t count);
/* Leaves the screen, stops the process as ^Z does, and comes back. `modes` is sent afterwards. */
void andon_curses_suspend(const char *modes);
/* Takes the screen again after somebody else stopped and continued the process. */
void andon_curses_resume(const char *modes);
/* Reads back what ncurses holds at a cell, for tests: glyph, look, pair. */
int andon_curses_look_at(int row, int column, uint32_t glyph[3], int *look, int *pair);
/* The cells that this C library gives a character, or -1; C.UTF-8 must be set. */
int andon_wide_character_width(uint32_t scalar);
/* Chooses a UTF-8 character type for this process: the user's, or else C.UTF-8. */
void andon_choose_character_type(void);

/* Remembers the terminal's state, and catches fatal signals so that a crash leaves a usable
   terminal: ILL TRAP ABRT SEGV BUS FPE QUIT at once; HUP and TERM are reported first
   (ANDON_SIGNAL_HANG_UP), a second TERM or a third HUP is fatal; INT is reported, and fatal
   when three in a row were not read. Standard error is kept back while the screen is shown. */
int andon_guard_terminal(int input, int output);
/* The bytes that put the terminal back, besides its line settings. */
void andon_guard_set_restore_bytes(const char *bytes, size_t count);
/* Whether a crash has to restore anything now. */
void andon_guard_arm(int armed);
/* Restores everything, gives standard error back and prints what was held. Safe in handlers. */
void andon_guard_restore(void);
/* Takes the handlers away. */
void andon_guard_end(void);
/* The descriptors that restoring needs; -1 for one that is not open. */
void andon_guard_descriptors(int descriptors[4]);
/* From now on restoring leaves the line settings as they are. */
void andon_guard_leave_modes(void);

/* Starts a process that restores the terminal when this one is killed; once the guard is armed. */
void andon_watcher_start(void);
/* Tells it whether there is anything to restore. Safe in handlers. */
void andon_watcher_tell(int armed);
/* Ends it. */
void andon_watcher_end(void);
/* A descriptor that becomes readable with a signal; cleared by andon_take_signals. */
int andon_signal_descriptor(void);
/* The signals that came since the last call, as ANDON_SIGNAL bits. */
int andon_take_signals(void);
/* Stops the process as the terminal's ^Z would, and returns once it is continued. */
void andon_stop_process(void);

/* A descriptor to poll that is readable when `input` or a signal is; -1 when there is none. */
int andon_open_input_descriptor(int input);
/* Waits until `input`, a signal or `other` (unless it is -1) can be read, or the other end of the
   terminal is gone. Returns ANDON_NEWS bits; 0 when the time is over. */
int andon_wait(int input, int other, int milliseconds);
/* Whether the other end of the terminal is gone. */
int andon_is_hung_up(int input);

#endif
