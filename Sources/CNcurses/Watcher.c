#define _GNU_SOURCE
#include "CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* A process that is killed outright cannot put its terminal back. A second one, which does nothing
   else, waits on a line that closes with the first, by whatever end, and then does it. */

static int line = -1;
static pid_t watcher = -1;

static int same_modes(const struct termios *one, const struct termios *other) {
    return one->c_iflag == other->c_iflag && one->c_oflag == other->c_oflag
        && one->c_cflag == other->c_cflag && one->c_lflag == other->c_lflag
        && memcmp(one->c_cc, other->c_cc, sizeof one->c_cc) == 0;
}

/* The store's files and locks must not outlive the process that opened them. */
static void close_all_but(const int *kept, int count) {
    for (unsigned next = 0;;) {
        unsigned stop = ~0U;
        for (int i = 0; i < count; i++)
            if (kept[i] >= 0 && (unsigned)kept[i] >= next && (unsigned)kept[i] < stop)
                stop = (unsigned)kept[i];
        if (stop == ~0U) {
            close_range(next, ~0U, 0);
            return;
        }
        if (stop > next) close_range(next, stop - 1, 0);
        next = stop + 1;
    }
}

static void watch(int news) {
    int kept[5] = {news};
    andon_guard_descriptors(kept + 1);
    close_all_but(kept, 5);
    setpgid(0, 0);
    prctl(PR_SET_NAME, "andon-guard");
    int input = kept[1];
    struct termios ours, present;
    int known = tcgetattr(input, &ours) == 0;
    char armed = 1;
    for (;;) {
        ssize_t count = read(news, &armed, 1);
        if (count == 0 || (count < 0 && errno != EINTR)) break;
    }
    if (armed) {
        /* A shell that has taken the terminal back already has set it as it needs it. */
        if (known && tcgetattr(input, &present) == 0 && !same_modes(&ours, &present))
            andon_guard_leave_modes();
        andon_guard_restore();
    }
    _exit(0);
}

void andon_watcher_start(void) {
    int ends[2];
    if (line >= 0 || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
    sigset_t all, kept;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &kept);
    watcher = fork();
    if (watcher == 0) watch(ends[1]);
    pthread_sigmask(SIG_SETMASK, &kept, NULL);
    close(ends[1]);
    if (watcher < 0)
        close(ends[0]);
    else
        line = ends[0];
}

void andon_watcher_tell(int armed) {
    char byte = (char)armed;
    if (line >= 0 && send(line, &byte, 1, MSG_NOSIGNAL) < 0) { /* it has ended */
    }
}

void andon_watcher_end(void) {
    if (line < 0) return;
    close(line);
    line = -1;
    kill(watcher, SIGKILL);
    while (waitpid(watcher, NULL, 0) < 0 && errno == EINTR) {
    }
}
