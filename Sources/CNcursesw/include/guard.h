#pragma once

#include <stdbool.h>
#include <stdint.h>

/// What arrives on the descriptor of guard_install.
enum { guard_resized = 'W', guard_continued = 'C', guard_stop_asked = 'Z' };

/// Forks, and runs the body in the child; returns there when the body has. The parent forwards
/// signals, and when the child is dead puts the terminal back, if the child could not, and ends as
/// the child ended.
///
/// The body has a thread of its own: after a fork the first thread still has the number it had in
/// the parent in the Swift runtime's memory, and the locks that are kept with that number (each
/// `Mutex`, each global made at its first use) are never given to the thread that waits for them.
///
/// Returns 0, or the error for which the body was not run.
int guard_supervise(void (*body)(void *), void *context);

/// Installs the handlers of all signals that concern the terminal.
///
/// Returns a descriptor on which a byte arrives for each resize, stop and continuation; -1 with
/// errno when there is none to be had.
int guard_install(void);

/// Gives the signals back to whom they belonged before.
void guard_uninstall(void);

/// Notes how the terminal is now, so that guard_restore can put it back after any death.
void guard_arm(void);

/// Notes what the program has made of the terminal, to know whether anyone has changed it since.
void guard_note_own(void);

/// Forgets what guard_arm noted: the terminal has been put back in order.
void guard_disarm(void);

/// Puts the terminal back if it is armed; safe in a signal handler.
void guard_restore(void);

/// Stops the whole job, as Ctrl-Z does, and returns when it is continued.
void guard_stop_job(void);
