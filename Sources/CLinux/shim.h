#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

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
