#pragma once

// Without _GNU_SOURCE: with it, structures of libc would differ from those that Swift's own module
// of libc has. What Linux adds is declared below, as libc exports it.

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/falloc.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

extern int fallocate(int descriptor, int mode, off_t offset, off_t length);
extern int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
                     unsigned int flags);
extern int syncfs(int descriptor);

#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE 1
#endif
#ifndef F_OFD_SETLK
#define F_OFD_SETLK 37
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

static inline void huiyin_ignore_signal(int number) { signal(number, SIG_IGN); }
