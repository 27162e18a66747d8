#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
static const int reported[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
enum { FATAL = sizeof fatal / sizeof fatal[0], REPORTED = sizeof reported / sizeof reported[0] };

static struct sigaction old_fatal[FATAL], old_reported[REPORTED];
static struct termios saved;
static int saved_valid, terminal_input = -1, terminal_output = -1;
static int real_errors = -1, held_errors = -1;
static volatile sig_atomic_t armed, guarded;
static int hang_ups, requests, interrupts, resizes, stops, continues; /* atomically used */
static int wake = -1;
static char restore_bytes[512];
static volatile sig_atomic_t restore_count;
static char handler_stack[65536];

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd one = {.fd = descriptor, .events = POLLOUT};
            if (poll(&one, 1, 1000) <= 0) return;
        } else if (written >= 0 || errno != EINTR) {
            return;
        }
    }
}

static void release_errors(void) {
    if (held_errors < 0) return;
    int held = held_errors;
    held_errors = -1;
    dup2(real_errors, STDERR_FILENO);
    char part[1024];
    off_t size = lseek(held, 0, SEEK_END);
    off_t at = size > 65536 ? size - 65536 : 0;
    for (ssize_t count; (count = pread(held, part, sizeof part, at)) > 0; at += count)
        write_all(real_errors, part, (size_t)count);
    close(held);
    close(real_errors);
}

static void hold_errors(void) {
    if (held_errors >= 0 || !isatty(STDERR_FILENO)) return;
    int held = memfd_create("andon-errors", MFD_CLOEXEC);
    int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (held < 0 || real < 0) {
        if (held >= 0) close(held);
        if (real >= 0) close(real);
        return;
    }
    real_errors = real;
    held_errors = held;
    dup2(held, STDERR_FILENO);
}

void andon_guard_restore(void) {
    if (armed) {
        armed = 0;
        write_all(terminal_output, restore_bytes, (size_t)restore_count);
        if (saved_valid) tcsetattr(terminal_input, TCSANOW, &saved);
        andon_watcher_tell(0);
    }
    release_errors();
}

static void die(int number) {
    andon_guard_restore();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(number, &action, NULL);
    /* Held back while this handler runs, delivered as soon as it returns. */
    raise(number);
}

static void add(int *count) { __atomic_add_fetch(count, 1, __ATOMIC_SEQ_CST); }
static int take(int *count) { return __atomic_exchange_n(count, 0, __ATOMIC_SEQ_CST); }

static void on_reported(int number) {
    int kept = errno;
    switch (number) {
    case SIGHUP:
        add(&hang_ups);
        break;
    case SIGTERM:
        add(&requests);
        break;
    case SIGINT:
        add(&interrupts);
        break;
    case SIGWINCH:
        add(&resizes);
        break;
    case SIGTSTP:
        add(&stops);
        break;
    default:
        add(&continues);
    }
    uint64_t one = 1;
    if (write(wake, &one, sizeof one) < 0) { /* readable already */
    }
    /* A closing shell and the kernel each send SIGHUP, so only a third one is impatience. */
    if (hang_ups > 2 || requests > 1 || interrupts > 2) die(number);
    errno = kept;
}

static void install(int number, void (*handler)(int), int flags, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    /* Everything is held back, SIGTTOU too: a background process may then restore the terminal. */
    sigfillset(&action.sa_mask);
    sigaction(number, &action, old);
    /* A parent may have left signals blocked. */
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    pthread_sigmask(SIG_UNBLOCK, &one, NULL);
}

int andon_guard_terminal(int input, int output) {
    if (guarded) return -1;
    terminal_input = input;
    terminal_output = output;
    saved_valid = tcgetattr(input, &saved) == 0;
    wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    hang_ups = requests = interrupts = resizes = stops = continues = 0;
    stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
    sigaltstack(&stack, NULL);
    for (int i = 0; i < FATAL; i++) install(fatal[i], die, SA_ONSTACK, &old_fatal[i]);
    for (int i = 0; i < REPORTED; i++)
        install(reported[i], on_reported, SA_RESTART, &old_reported[i]);
    static int registered;
    if (!registered) registered = atexit(andon_guard_restore) == 0;
    guarded = 1;
    return 0;
}

void andon_guard_set_restore_bytes(const char *bytes, size_t count) {
    restore_count = 0;
    if (count > sizeof restore_bytes) count = sizeof restore_bytes;
    memcpy(restore_bytes, bytes, count);
    restore_count = (sig_atomic_t)count;
}

void andon_guard_arm(int on) {
    armed = on;
    andon_watcher_tell(on);
    if (on)
        hold_errors();
    else
        release_errors();
}

void andon_guard_end(void) {
    if (!guarded) return;
    andon_watcher_end();
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &old_fatal[i], NULL);
    for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &old_reported[i], NULL);
    close(wake);
    wake = -1;
    guarded = 0;
}

void andon_guard_descriptors(int descriptors[4]) {
    descriptors[0] = terminal_input;
    descriptors[1] = terminal_output;
    descriptors[2] = real_errors;
    descriptors[3] = held_errors;
}

void andon_guard_leave_modes(void) { saved_valid = 0; }

int andon_signal_descriptor(void) { return wake; }

int andon_take_signals(void) {
    uint64_t count;
    if (read(wake, &count, sizeof count) < 0) return 0;
    int bits = 0;
    if (take(&interrupts)) bits |= ANDON_SIGNAL_INTERRUPT;
    if (hang_ups || requests) bits |= ANDON_SIGNAL_HANG_UP;
    if (take(&resizes)) bits |= ANDON_SIGNAL_RESIZE;
    if (take(&stops)) bits |= ANDON_SIGNAL_STOP;
    if (take(&continues)) bits |= ANDON_SIGNAL_CONTINUE;
    return bits;
}

void andon_stop_process(void) {
    struct sigaction action, ours;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &action, &ours);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    take(&stops);
    take(&continues);
}

int andon_open_input_descriptor(int input) {
    int both = epoll_create1(EPOLL_CLOEXEC);
    if (both < 0) return -1;
    struct epoll_event event = {.events = EPOLLIN};
    epoll_ctl(both, EPOLL_CTL_ADD, wake, &event);
    /* Files such as /dev/null cannot be watched; they have no input either. */
    epoll_ctl(both, EPOLL_CTL_ADD, input, &event);
    return both;
}

int andon_wait(int input, int other, int milliseconds) {
    struct pollfd all[] = {
        {.fd = input, .events = POLLIN},
        {.fd = wake, .events = POLLIN},
        {.fd = other, .events = POLLIN},
    };
    int count = poll(all, 3, milliseconds);
    if (count == 0) return 0;
    /* A signal broke it off. */
    if (count < 0) return ANDON_NEWS_SIGNAL | ANDON_NEWS_GONE;
    int bits = all[0].revents ? ANDON_NEWS_INPUT : 0;
    if (all[0].revents & (POLLHUP | POLLERR | POLLNVAL)) bits |= ANDON_NEWS_GONE;
    if (all[1].revents) bits |= ANDON_NEWS_SIGNAL;
    if (all[2].revents) bits |= ANDON_NEWS_OTHER;
    return bits;
}

int andon_is_hung_up(int input) {
    struct pollfd one = {.fd = input, .events = POLLIN};
    return poll(&one, 1, 0) > 0 && (one.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}
