#pragma once

// Without _GNU_SOURCE: with it, structures of libc would differ from those that Swift's own module
// of libc has. What Linux adds is declared below, as libc exports it.

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/falloc.h>
#include <linux/fs.h>
#include <poll.h>
#include <pty.h>
#include <pwd.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern int fallocate(int descriptor, int mode, off_t offset, off_t length);
extern int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
                     unsigned int flags);
extern int syncfs(int descriptor);

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE 1
#endif
#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
#endif
#ifndef F_OFD_SETLK
#define F_OFD_SETLK 37
#endif
#ifndef F_OFD_GETLK
#define F_OFD_GETLK 36
#endif

// Swift sees neither errno nor functions with a variable number of arguments.

static inline int huiyin_errno(void) { return errno; }

static inline int huiyin_open(const char *path, int flags, mode_t mode) {
  return open(path, flags, mode);
}

static inline int huiyin_lock(int descriptor, short kind) {
  struct flock whole_file = {.l_type = kind, .l_whence = SEEK_SET};
  return fcntl(descriptor, F_OFD_SETLK, &whole_file);
}

/// 1 when somebody else holds the lock, 0 when nobody does, -1 with errno set.
static inline int huiyin_is_locked(int descriptor) {
  struct flock whole_file = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  if (fcntl(descriptor, F_OFD_GETLK, &whole_file) != 0) return -1;
  return whole_file.l_type != F_UNLCK;
}

/// What `lsattr` shows of an open file, such as FS_APPEND_FL.
static inline int huiyin_attributes(int descriptor, int *attributes) {
  return ioctl(descriptor, FS_IOC_GETFLAGS, attributes);
}

static inline void huiyin_ignore_signal(int number) { signal(number, SIG_IGN); }

// Swift may not fork. Both return the new process, or -1 with errno set.

/// Starts a program on a terminal of its own; the other end of it is put into `terminal`.
static inline pid_t huiyin_start_in_terminal(char *const arguments[], char *const environment[],
                                             unsigned short columns, unsigned short rows,
                                             int *terminal) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process == 0) {
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  if (process > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
  return process;
}

/// Starts a program between two pipes; the other ends of them are put into `input` and `output`.
/// What it complains of is not shown.
static inline pid_t huiyin_start_between_pipes(char *const arguments[], char *const environment[],
                                               int *input, int *output) {
  int in[2], out[2];
  if (pipe(in) != 0) return -1;
  if (pipe(out) != 0) {
    close(in[0]);
    close(in[1]);
    return -1;
  }
  const int ends[] = {in[0], in[1], out[0], out[1]};
  for (int index = 0; index < 4; index++) fcntl(ends[index], F_SETFD, FD_CLOEXEC);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t process = -1;
  int error = posix_spawn(&process, arguments[0], &actions, NULL, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  close(in[0]);
  close(out[1]);
  *input = in[1];
  *output = out[0];
  if (error == 0) return process;
  close(in[1]);
  close(out[0]);
  errno = error;
  return -1;
}
