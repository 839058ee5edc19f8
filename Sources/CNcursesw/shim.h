#pragma once

// The wide functions are invisible without it.
#define NCURSES_WIDECHAR 1
#include <curses.h>
