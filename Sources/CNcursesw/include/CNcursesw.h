#pragma once

// ncurses as Swift can import it, and what must be C: cells in batches, signals, forking.
#include "guard.h"
#include "outside.h"
#include "screen.h"
