#define _GNU_SOURCE

#include "outside.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static int spawn(char *const *arguments, pid_t *program) {
  posix_spawnattr_t attributes;
  int error = posix_spawnattr_init(&attributes);
  if (error != 0) return error;
  sigset_t signals;
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(&attributes, &signals);
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(&attributes, &signals);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  error = posix_spawnp(program, arguments[0], NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int outside_run(char *const *arguments, int *status) {
  // As system(3): what is typed to interrupt or stop the program is meant for the program.
  const int theirs[] = {SIGINT, SIGQUIT, SIGTSTP};
  struct sigaction earlier[3];
  struct sigaction ignoring = {.sa_handler = SIG_IGN};
  for (int index = 0; index < 3; index++) sigaction(theirs[index], &ignoring, &earlier[index]);
  pid_t program = 0;
  int error = spawn(arguments, &program);
  if (error == 0) {
    while (waitpid(program, status, 0) < 0 && errno == EINTR) continue;
  }
  for (int index = 0; index < 3; index++) sigaction(theirs[index], &earlier[index], NULL);
  return error;
}

int outside_redirect_errors(const char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) return -1;
  int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  if (saved >= 0) dup2(file, STDERR_FILENO);
  int error = errno;
  close(file);
  errno = error;
  return saved;
}

void outside_return_errors(int saved) {
  dup2(saved, STDERR_FILENO);
  close(saved);
}

int outside_join(int first, int second) {
  int joined = epoll_create1(EPOLL_CLOEXEC);
  if (joined < 0) return -1;
  struct epoll_event readable = {.events = EPOLLIN};
  if (epoll_ctl(joined, EPOLL_CTL_ADD, first, &readable) == 0
      && epoll_ctl(joined, EPOLL_CTL_ADD, second, &readable) == 0) {
    return joined;
  }
  int error = errno;
  close(joined);
  errno = error;
  return -1;
}

bool outside_is_hung_up(int descriptor) {
  struct pollfd terminal = {.fd = descriptor, .events = POLLIN};
  return poll(&terminal, 1, 0) > 0 && (terminal.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

long outside_waiting(int descriptor) {
  int count = 0;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : 0;
}

long long outside_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}
