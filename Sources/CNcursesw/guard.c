#define _GNU_SOURCE

#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// Leaves the alternate screen; shows the cursor; plain attributes; ends pasting marks, focus
// reports and the application forms of cursor keys and keypad.
static const char reset_bytes[] =
    "\033[?1049l\033[?25h\033[0m\033[?2004l\033[?1004l\033[?1l\033>";

/// What the dead must leave behind: in a page that the supervising parent shares.
struct guard {
  volatile sig_atomic_t armed;
  struct termios terminal;
  /// What the program itself made of the terminal.
  struct termios own;
};

static struct guard *guard;

static const int fatal_signals[] = {
    SIGHUP,  SIGINT,  SIGQUIT, SIGILL,  SIGTRAP, SIGABRT, SIGBUS,  SIGFPE,    SIGUSR1,
    SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF,
    SIGIO,   SIGPWR,  SIGSYS,  SIGSTKFLT,
};
enum { fatal_count = sizeof fatal_signals / sizeof *fatal_signals };

static const int noted_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};
enum { noted_count = sizeof noted_signals / sizeof *noted_signals };

static struct sigaction earlier[NSIG];
static int signal_pipe[2] = {-1, -1};

static struct guard *shared_guard(void) {
  if (guard != NULL) return guard;
  void *page = mmap(NULL, sizeof *guard, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page != MAP_FAILED) guard = page;
  return guard;
}

void guard_arm(void) {
  struct guard *state = shared_guard();
  if (state == NULL || state->armed) return;
  if (tcgetattr(STDIN_FILENO, &state->terminal) == 0) state->armed = 1;
}

void guard_disarm(void) {
  if (guard != NULL) guard->armed = 0;
}

void guard_note_own(void) {
  if (guard != NULL) tcgetattr(STDIN_FILENO, &guard->own);
}

static bool is_as_own(void) {
  struct termios now;
  return tcgetattr(STDIN_FILENO, &now) == 0 && now.c_iflag == guard->own.c_iflag
         && now.c_oflag == guard->own.c_oflag && now.c_lflag == guard->own.c_lflag;
}

void guard_restore(void) {
  if (guard == NULL || !guard->armed) return;
  guard->armed = 0;
  ssize_t written = write(STDOUT_FILENO, reset_bytes, sizeof reset_bytes - 1);
  (void)written;
  bool is_in_front = tcgetpgrp(STDIN_FILENO) == getpgrp();
  // A shell that has taken the terminal back may have its own settings by now, or none yet.
  if (!is_in_front && !is_as_own()) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &guard->terminal);
  // Keys meant for the dead are none for the shell.
  if (is_in_front) tcflush(STDIN_FILENO, TCIFLUSH);
}

static void die_in_order(int signal) {
  guard_restore();
  // Not the handler that was there before: the Swift runtime's would talk to the terminal.
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  raise(signal);
}

static void note(int signal) {
  int error = errno;
  char byte = signal == SIGWINCH  ? guard_resized
              : signal == SIGCONT ? guard_continued
                                  : guard_stop_asked;
  // A full pipe already says that there is something to look at.
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = error;
}

static void install(const int *signals, int count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < count; index++) {
    struct sigaction *before = &earlier[signals[index]];
    sigaction(signals[index], &action, before);
    // nohup(1) and its like ask that a signal be ignored.
    if (before->sa_handler == SIG_IGN) sigaction(signals[index], before, NULL);
  }
}

static void uninstall(const int *signals, int count) {
  for (int index = 0; index < count; index++) {
    sigaction(signals[index], &earlier[signals[index]], NULL);
  }
}

int guard_install(void) {
  if (pipe2(signal_pipe, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  // A handler can not run on the stack whose overflow it reports.
  static char stack[64 * 1024];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  install(fatal_signals, fatal_count, die_in_order, SA_ONSTACK);
  install(noted_signals, noted_count, note, SA_RESTART);
  static bool is_registered;
  if (!is_registered) is_registered = atexit(guard_restore) == 0;
  return signal_pipe[0];
}

void guard_uninstall(void) {
  uninstall(noted_signals, noted_count);
  uninstall(fatal_signals, fatal_count);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
}

void guard_stop_job(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction noting;
  sigaction(SIGTSTP, &standard, &noting);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &noting, NULL);
}

static volatile pid_t child;

static void forward(int signal) { kill(child, signal); }

static void end_as(int status) {
  if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
  int signal = WTERMSIG(status);
  struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(signal, &standard, NULL);
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_UNBLOCK, &all, NULL);
  raise(signal);
  _exit(128 + signal);
}

static void watch(void) {
  const int forwarded[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};
  install(forwarded, sizeof forwarded / sizeof *forwarded, forward, SA_RESTART);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  guard_restore();
  end_as(status);
}

/// What the child runs, and on what.
struct work {
  void (*body)(void *);
  void *context;
  sigset_t mask;
};

static void *begin(void *argument) {
  struct work *work = argument;
  pthread_sigmask(SIG_SETMASK, &work->mask, NULL);
  work->body(work->context);
  return NULL;
}

/// Runs the work on a thread that began in this process; no signal comes to this one meanwhile.
static int run(struct work *work) {
  enum { stack_bytes = 8 * 1024 * 1024 };
  pthread_attr_t attributes;
  int error = pthread_attr_init(&attributes);
  if (error != 0) return error;
  pthread_t thread;
  pthread_attr_setstacksize(&attributes, stack_bytes);
  error = pthread_create(&thread, &attributes, begin, work);
  pthread_attr_destroy(&attributes);
  return error != 0 ? error : pthread_join(thread, NULL);
}

int guard_supervise(void (*body)(void *), void *context) {
  if (shared_guard() == NULL) return errno;
  struct work work = {.body = body, .context = context};
  // No signal may come between the fork and the moment the parent knows its child.
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &work.mask);
  pid_t parent = getpid();
  pid_t forked = fork();
  int error = forked < 0 ? errno : 0;
  if (forked > 0) {
    child = forked;
    watch();
  }
  if (forked == 0) {
    prctl(PR_SET_PDEATHSIG, SIGHUP);
    if (getppid() != parent) raise(SIGHUP);
    error = run(&work);
  }
  sigprocmask(SIG_SETMASK, &work.mask, NULL);
  return error;
}
