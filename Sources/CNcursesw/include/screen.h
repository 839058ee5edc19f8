#pragma once

// The wide functions are invisible without it.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

/// The scalars of a cell: a base and the marks on it, up to a zero where there are fewer.
enum { screen_scalar_limit = 5 };

/// How a glyph is drawn beside its colours.
enum { screen_bold = 1, screen_dim = 2, screen_italic = 4, screen_underline = 8, screen_reverse = 16 };

/// One glyph of a row, whatever number of columns it takes.
struct screen_cell {
  uint32_t scalars[screen_scalar_limit];
  int32_t pair;
  uint32_t attributes;
};

/// Takes a UTF-8 locale from the environment, else C.UTF-8; false when there is neither.
bool screen_set_locale(void);

/// Starts ncurses on standard input and output; NULL when it does not know the terminal.
WINDOW *screen_start(const char *terminal);

/// Whether the terminal can put its cursor anywhere, which every picture needs.
bool screen_can_place_cursor(void);

/// Ends ncurses and frees the screen.
void screen_stop(void);

/// Returns how many columns the C library gives a scalar, -1 when it does not know it.
int screen_columns(uint32_t scalar);

/// Writes the glyphs of a row from its left end.
void screen_put_row(WINDOW *window, int row, const struct screen_cell *cells, int count);

/// Asks the terminal how large it is; false when it does not say.
bool screen_measure(int *columns, int *rows);

/// Gives ncurses that size, without the key press it would invent.
void screen_resize(int columns, int rows);

/// How many colours and colour pairs the terminal has.
int screen_color_count(void);
int screen_pair_count(void);

/// Writes bytes to the terminal past ncurses, whole; false when the terminal is gone.
bool screen_write_bytes(const char *bytes, size_t count);
