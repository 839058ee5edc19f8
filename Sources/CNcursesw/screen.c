#define _GNU_SOURCE

#include "screen.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool screen_set_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
}

WINDOW *screen_start(const char *terminal) {
  // LINES and COLUMNS of the environment would keep their values when the terminal is resized.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(terminal, stdout, stdin);
  return screen == NULL ? NULL : stdscr;
}

bool screen_can_place_cursor(void) { return tigetstr("cup") != NULL; }

void screen_stop(void) {
  if (screen == NULL) return;
  endwin();
  delscreen(screen);
  screen = NULL;
}

int screen_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t curses_attributes(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & screen_bold) result |= A_BOLD;
  if (attributes & screen_dim) result |= A_DIM;
  if (attributes & screen_italic) result |= A_ITALIC;
  if (attributes & screen_underline) result |= A_UNDERLINE;
  if (attributes & screen_reverse) result |= A_REVERSE;
  return result;
}

void screen_put_row(WINDOW *window, int row, const struct screen_cell *cells, int count) {
  cchar_t *line = calloc((size_t)count + 1, sizeof *line);
  if (line == NULL) return;
  for (int index = 0; index < count; index++) {
    const struct screen_cell *cell = &cells[index];
    wchar_t text[screen_scalar_limit + 1] = {0};
    for (int part = 0; part < screen_scalar_limit; part++) text[part] = (wchar_t)cell->scalars[part];
    // The pair in the options reaches beyond 255.
    int pair = cell->pair;
    setcchar(&line[index], text, curses_attributes(cell->attributes), 0, &pair);
  }
  // Unlike the functions that move the cursor, this one fills the last corner without scrolling.
  mvwadd_wchnstr(window, row, 0, line, count);
  free(line);
}

bool screen_measure(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    return false;
  }
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

void screen_resize(int columns, int rows) { resize_term(rows, columns); }

int screen_color_count(void) { return COLORS; }

int screen_pair_count(void) { return COLOR_PAIRS; }

bool screen_write_bytes(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&terminal, 1, -1);
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}
