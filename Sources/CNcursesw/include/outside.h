#pragma once

#include <stdbool.h>

/// Runs a program with the terminal in its hands, and waits for it.
///
/// Returns 0 with its wait status, or the error that kept it from starting.
int outside_run(char *const *arguments, int *status);

/// Sends standard error to a file; returns a descriptor of where it went before, -1 with errno.
int outside_redirect_errors(const char *path);

/// Sends standard error back to where it went before.
void outside_return_errors(int saved);

/// Returns one descriptor that is readable when either of two is; -1 with errno.
int outside_join(int first, int second);

/// Returns whether the other end of the terminal is gone.
bool outside_is_hung_up(int descriptor);

/// Returns how many bytes can be read without waiting.
long outside_waiting(int descriptor);

/// Nanoseconds since some moment in the past.
long long outside_now(void);
